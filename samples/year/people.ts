import { Chance } from './chance.ts';
import { independentSkills } from './skills.ts';
import { STORY_TEAM, type Course } from './story.ts';

export const TEAMS = 4;
export const AGENTS = 60;

/** What is an agent's own, as a factor of the team's course (near 1) or on top of it (near 0). */
export interface Agent {
  /** From 0. */
  readonly index: number;
  readonly team: number;
  readonly factors: Readonly<Record<Factor, number>>;
  readonly shifts: Readonly<Record<Shift, number>>;
  /** From -1, who listens, to 1, who sells at any price; 0 outside the team of the story. */
  readonly push: number;
  readonly stage: 'new' | 'mature' | 'transition';
}

const FACTORS = {
  ...{ dials: 0.06, effective: 0.08, shortNeeds: 0.1, closing: 0.1, orderSize: 0.06, repurchase: 0.15 },
  ...{ complaints: 0.2, overPromised: 0.2, talk: 0.1, referred: 0.3 },
} as const;
const SHIFTS = { csat: 0.025, compliant: 0.04, solved: 0.05, training: 0.04, intro: 0.03, objections: 0.04 } as const;

type Factor = keyof typeof FACTORS;
type Shift = keyof typeof SHIFTS;

const FACTOR_NAMES = Object.keys(FACTORS) as readonly Factor[];
const SHIFT_NAMES = Object.keys(SHIFTS) as readonly Shift[];
/** Members of the story's team differ in how hard they push more than in anything else. */
const STORY_SPREAD = 0.4;

/** Team by team. */
export function makeAgents(seed: number): readonly Agent[] {
  return Array.from({ length: TEAMS }, (_, team) => makeTeam(seed, team)).flat();
}

const MEMBERS = AGENTS / TEAMS;

function makeTeam(seed: number, team: number): readonly Agent[] {
  const chance = new Chance(seed, `people of team ${team}`);
  const known = team === STORY_TEAM ? Array.from({ length: MEMBERS }, (_, member) => pushOf(member)) : [];
  const skills = FACTOR_NAMES.length + SHIFT_NAMES.length;
  const deviations = independentSkills(chance, { skills, members: MEMBERS, known });
  const spread = team === STORY_TEAM ? STORY_SPREAD : 1;
  return Array.from({ length: MEMBERS }, (_, member) => {
    const deviation = (skill: number): number => (deviations[skill]?.[member] ?? 0) * spread;
    return {
      index: team * MEMBERS + member,
      team,
      push: known[member] ?? 0,
      factors: record(FACTOR_NAMES, (name, at) => 1 + FACTORS[name] * deviation(at)),
      shifts: record(SHIFT_NAMES, (name, at) => SHIFTS[name] * deviation(FACTOR_NAMES.length + at)),
      stage: chance.pick(['new', 'mature', 'mature', 'transition']),
    };
  });
}

/** Evenly from -1 to 1. */
const pushOf = (member: number): number => (2 * member) / (MEMBERS - 1) - 1;

const record = <Name extends string>(
  names: readonly Name[],
  value: (name: Name, at: number) => number,
): Record<Name, number> => Object.fromEntries(names.map((name, at) => [name, value(name, at)])) as Record<Name, number>;

/** The agent's own month: the team's course, what is the agent's own, and what the month brings. */
export function ownCourse(agent: Agent, course: Course, chance: Chance): Course {
  const { factors, shifts } = agent;
  const push = agent.push * course.push;
  const luck = (deviation: number): number => 1 + chance.normal() * deviation;
  return {
    ...course,
    dials: course.dials * factors.dials * (1 + 0.14 * push) * luck(0.02),
    effective: course.effective * factors.effective * luck(0.02),
    shortNeeds: course.shortNeeds * factors.shortNeeds,
    closing: course.closing * factors.closing * (1 + 0.06 * push),
    orderSize: course.orderSize * factors.orderSize * (1 + 0.1 * push),
    repurchase: course.repurchase * factors.repurchase * (1 - 0.3 * push),
    referred: course.referred * factors.referred,
    csat: course.csat + shifts.csat - 0.09 * push + chance.normal() * 0.01,
    complaints: course.complaints * factors.complaints * (1 + 0.4 * push),
    solved: course.solved + shifts.solved,
    compliant: course.compliant + shifts.compliant - 0.1 * push,
    overPromised: course.overPromised * factors.overPromised * (1 + 0.5 * push),
    training: course.training + shifts.training + chance.normal() * 0.02,
  };
}
