import { makeCalls, type AgentMonth } from './agentCalls.ts';
import { makeOrders } from './agentOrders.ts';
import { makeQa, makeSurveys } from './agentQuality.ts';
import { MONTHS, workingDaysOf } from './calendar.ts';
import { Chance } from './chance.ts';
import { CustomerBook, CustomerNumbers } from './customers.ts';
import type { CallEvent, OrderEvent, QaEvent, RosterEntry, SurveyEvent, YearEvents } from './events.ts';
import { ownCourse, TEAMS, type Agent } from './people.ts';
import { courseOf } from './story.ts';
import { TeamDesk } from './teamDesk.ts';

/** An agent's month, at scale 1. */
const ASKED = 30;
const CHECKED = 8;
/** Days away, in most months none. */
const AWAY = [0, 0, 0, 0, 0, 0, 1, 1, 2, 4] as const;
const TARGETS = [860_000, 870_000, 840_000, 880_000] as const;

interface Drafts {
  readonly calls: CallEvent[];
  readonly orders: OrderEvent[];
  readonly surveys: SurveyEvent[];
  readonly qa: QaEvent[];
  readonly roster: RosterEntry[];
}

/** `scale` times what sixty agents do in a year: 1 is about 200,000 calls. */
export function makeYear(
  agents: readonly Agent[],
  { seed, scale }: { readonly seed: number; readonly scale: number },
): YearEvents {
  const drafts: Drafts = { calls: [], orders: [], surveys: [], qa: [], roster: [] };
  const numbers = new CustomerNumbers();
  const desks = Array.from({ length: TEAMS }, (_, team) => new TeamDesk(seed, team));
  const people = agents.map((agent) => ({ agent, book: new CustomerBook(numbers) }));
  for (let month = 0; month < MONTHS; month += 1) {
    for (const { agent, book } of people) {
      const desk = desks[agent.team];
      if (desk !== undefined) addMonth(drafts, { seed, scale }, { agent, book, desk, month });
    }
  }
  const byDate = <Event extends { readonly date: number }>(events: Event[]): Event[] =>
    events.sort((a, b) => a.date - b.date);
  const { calls, orders, surveys, qa, roster } = drafts;
  return { calls: byDate(calls), orders: byDate(orders), surveys: byDate(surveys), qa: byDate(qa), roster };
}

function addMonth(
  drafts: Drafts,
  { seed, scale }: { readonly seed: number; readonly scale: number },
  at: Pick<AgentMonth, 'agent' | 'book' | 'desk' | 'month'>,
): void {
  const chance = new Chance(seed, `agent ${at.agent.index} in month ${at.month}`);
  const course = ownCourse(at.agent, courseOf(at.agent.team, at.month), chance);
  const working = workingDaysOf(at.month);
  const days = chance.some(working, working.length - chance.pick(AWAY));
  const month = { ...at, course, days };
  const calls = makeCalls(month, Math.max(1, Math.round((course.dials * scale * days.length) / working.length)));
  append(drafts.calls, calls);
  append(drafts.orders, makeOrders(month, calls));
  append(drafts.surveys, makeSurveys(month, calls, Math.max(1, Math.round(ASKED * scale))));
  append(drafts.qa, makeQa(month, calls, Math.max(1, Math.round(CHECKED * scale))));
  const entry = { agent: at.agent.index, month: at.month, daysWorked: days.length, workingDays: working.length };
  drafts.roster.push({ ...entry, teamTarget: targetOf(at.agent, scale), training: twoDecimals(course.training) });
}

const targetOf = ({ team }: Agent, scale: number): number => Math.round((TARGETS[team] ?? 0) * scale);
const twoDecimals = (share: number): number => Math.round(100 * Math.min(1, share)) / 100;

function append<Event>(list: Event[], more: readonly Event[]): void {
  for (const event of more) list.push(event);
}
