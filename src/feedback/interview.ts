import { fail, type Finding, type Outcome, succeed } from '../findings.ts';
import type { Cycle, Plan } from '../plan/schema.ts';
import type { RankedPerson } from '../scoring/scorecard.ts';
import { nextCycleEnd } from './dueDate.ts';
import { type Goal, GOAL_STEP, goalOf } from './goal.ts';
import { type InterviewPoint, pointsOfInterview } from './interviewPoints.ts';
import { lastDayOf, type PersonPeriod, periodsOf, runningPeriods, type ScoredPeriod } from './periods.ts';

/** What an interview 绩效面谈 with one person is about [S-31]. */
export interface Interview {
  readonly person: string;
  /** The last one; what went well or wrong is about it. */
  readonly period: string;
  /** In force in that period. */
  readonly plan: Plan;
  readonly score: RankedPerson;
  /** Oldest first; null without a total. */
  readonly totals: readonly { readonly period: string; readonly published: number | null }[];
  readonly wentWell: readonly InterviewPoint[];
  readonly wentWrong: readonly InterviewPoint[];
  readonly improvements: readonly Improvement[];
  /** Indicators that were due and have no figure, or none that can be scored: nothing is said of them. */
  readonly unmeasured: readonly string[];
}

export type Improvement = Goal & {
  readonly id: string;
  /** The day on which the goal is looked at: `2026-12-31`. */
  readonly by: string;
};

export interface InterviewSettings {
  /** The last day of the last period; read from its name unless given. */
  readonly after?: string | undefined;
  /** When goals are looked at; by the cycle of each indicator unless given. */
  readonly cycle?: Cycle | undefined;
  /** Size of a step, above 0 and up to 1; see `goalOf`. */
  readonly step?: number | undefined;
  /** Entries of what went well and of what went wrong, at most. */
  readonly most?: number | undefined;
  /** Goals at most. */
  readonly goals?: number | undefined;
}

const MOST = 3;
const GOALS = 2;

/**
 * One interview for each person of the last period, in its order. Goals are for what costs the person most, in
 * the order of `wentWrong`, gates first.
 */
export function interviewsOf(
  periods: readonly ScoredPeriod[],
  settings: InterviewSettings = {},
): Outcome<readonly Interview[]> {
  const running = runningPeriods(periods);
  const last = running.ok ? running.value.at(-1) : undefined;
  if (!running.ok) return running;
  if (last === undefined) return succeed([]);
  const { step = GOAL_STEP, after = lastDayOf(last.period) } = settings;
  const finding = checkSettings(step, after, last.period);
  if (finding !== null || after === null) return fail(...(finding === null ? [] : [finding]));
  const people = [...(last.scored?.people.keys() ?? [])];
  return succeed(
    people.flatMap((person) => interviewOf(periodsOf(person, running.value), { ...settings, step, after })),
  );
}

function checkSettings(step: number, after: string | null, period: string): Finding | null {
  if (!(step > 0 && step <= 1)) return { code: 'argument.notShare', args: { name: 'step', value: step } };
  return after === null ? { code: 'feedback.noDate', args: { period } } : null;
}

type Settled = InterviewSettings & { readonly step: number; readonly after: string };

function interviewOf(periods: readonly PersonPeriod[], settings: Settled): readonly Interview[] {
  const last = periods.at(-1);
  if (last?.scored === null || last === undefined) return [];
  const { compiled, score } = last.scored;
  const most = settings.most ?? MOST;
  const { wentWell, wentWrong } = pointsOfInterview(periods);
  return [
    {
      ...{ person: score.person, period: last.period, plan: compiled.plan, score },
      totals: periods.map(({ period, scored }) => ({ period, published: scored?.score.published ?? null })),
      wentWell: wentWell.slice(0, most),
      wentWrong: wentWrong.slice(0, most),
      improvements: improvementsOf(wentWrong, last.scored, settings),
      unmeasured: compiled.indicators.flatMap(({ indicator }, index) => {
        const kind = score.indicators[index]?.outcome.kind;
        return kind === 'missing' || kind === 'invalid' ? [indicator.id] : [];
      }),
    },
  ];
}

function improvementsOf(
  wentWrong: readonly InterviewPoint[],
  { compiled, score }: NonNullable<PersonPeriod['scored']>,
  { after, cycle, step, goals = GOALS }: Settled,
): readonly Improvement[] {
  const improvements = wentWrong.flatMap(({ standing: { id } }): Improvement[] => {
    const index = compiled.indicators.findIndex(({ indicator }) => indicator.id === id);
    const [each, found] = [compiled.indicators[index], score.indicators[index]];
    const goal = each === undefined || found === undefined ? null : goalOf(each, found, step);
    if (each === undefined || goal === null) return [];
    return [{ id, ...goal, by: nextCycleEnd(after, cycle ?? each.indicator.cycle) }];
  });
  return improvements.slice(0, goals);
}
