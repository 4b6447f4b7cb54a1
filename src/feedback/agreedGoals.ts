import type { Unit } from '../plan/schema.ts';
import { dayNumber, spanOf } from '../records/periodUnits.ts';
import type { Actuals, Measurement } from '../scoring/actuals.ts';
import { isAtLeast } from '../scoring/compare.ts';
import type { CompiledIndicator } from '../scoring/compiledPlan.ts';
import type { PersonScore } from '../scoring/personScore.ts';
import { definitionOf } from '../scoring/rules/registry.ts';
import { scaleOf } from './attendanceScale.ts';
import type { Interview } from './interview.ts';
import { lastDayOf, type ScoredPeriod } from './periods.ts';

/** What somebody agreed to reach by a day, as the sheet of improvement plans keeps it [S-31]. */
export interface AgreedGoal {
  readonly person: string;
  /** Of the plan, the catalogue, or a figure beside them. */
  readonly indicator: string;
  readonly unit: Unit;
  /** The period whose figures it came from; '' where people do not say. */
  readonly agreed: string;
  /** Null where people do not say. */
  readonly from: number | string | null;
  readonly to: number | string;
  /** `2026-03-31` */
  readonly due: string;
  /** People's own. */
  readonly remark: string;
}

export const GOAL_STATUSES = ['kept', 'missed', 'open'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

export interface GoalOutcome<Goal extends AgreedGoal = AgreedGoal> {
  readonly goal: Goal;
  /** `open` while no figures of the period in which it falls due are there. */
  readonly status: GoalStatus;
  /** That period; null while open. */
  readonly period: string | null;
  /** At full attendance, as goals are; null while open. */
  readonly figure: number | string | null;
}

/** A scored period with all its figures, those that the plan does not score among them. */
export interface FiguredPeriod extends ScoredPeriod {
  readonly actuals: Actuals;
}

/** The goals of interviews, in their order. */
export const goalsOf = (interviews: readonly Interview[]): readonly AgreedGoal[] =>
  interviews.flatMap(({ person, period, plan, improvements }) =>
    improvements.map(({ id, from, to, by }) => {
      const unit = plan.indicators.find((each) => each.id === id)?.unit ?? 'count';
      return { person, indicator: id, unit, agreed: period, from, to, due: by, remark: '' };
    }),
  );

const keyOf = ({ person, indicator, due }: AgreedGoal): string => JSON.stringify([person.trim(), indicator, due]);

/** Those that stand, with those that are new behind them: what was agreed stays as it was agreed. */
export function withGoals<Goal extends AgreedGoal>(
  standing: readonly Goal[],
  fresh: readonly AgreedGoal[],
): readonly (Goal | AgreedGoal)[] {
  const known = new Set(standing.map(keyOf));
  return [...standing, ...fresh.filter((goal) => !known.has(keyOf(goal)))];
}

/** The interviews with goals as they were agreed, where somebody has agreed to one for that day already. */
export function withAgreed(interviews: readonly Interview[], standing: readonly AgreedGoal[]): readonly Interview[] {
  const known = new Map(standing.map((goal) => [keyOf(goal), goal]));
  return interviews.map((interview) => ({
    ...interview,
    improvements: interview.improvements.map((improvement) => {
      const { person } = interview;
      const goal = known.get(JSON.stringify([person.trim(), improvement.id, improvement.by]));
      return goal === undefined ? improvement : { ...improvement, ...changeOf(improvement.from, goal) };
    }),
  }));
}

function changeOf(from: number | string, goal: AgreedGoal) {
  const start = goal.from ?? from;
  const isNumber = typeof start === 'number' && typeof goal.to === 'number' && start !== 0;
  return { from: start, to: goal.to, change: isNumber ? (Number(goal.to) - start) / Math.abs(start) : null };
}

/** What became of each goal by the figures of the period in which it falls due. */
export function lookUpGoals<Goal extends AgreedGoal>(
  goals: readonly Goal[],
  periods: readonly FiguredPeriod[],
): readonly GoalOutcome<Goal>[] {
  const figures = periods.map(figuresOf);
  return goals.map((goal) => {
    const found = figures.find(({ period }) => holds(period, goal.due));
    const figure = found?.figureOf(goal) ?? null;
    if (found === undefined || figure === null) return { goal, status: 'open', period: null, figure: null };
    const isKept = reaches(figure, goal, found.indicators.get(goal.indicator) ?? null);
    return { goal, status: isKept ? 'kept' : 'missed', period: found.period, figure };
  });
}

/** Whether a day lies in a period. */
function holds(period: string, day: string): boolean {
  const span = spanOf(period);
  if (span === null) return lastDayOf(period) === day;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const at = dayNumber(year, month - 1, date);
  return span.first <= at && at <= span.last;
}

interface Figures {
  readonly period: string;
  readonly indicators: ReadonlyMap<string, CompiledIndicator>;
  readonly figureOf: (goal: AgreedGoal) => number | string | null;
}

function figuresOf({ period, compiled, scorecard, actuals }: FiguredPeriod): Figures {
  const rows = new Map(actuals.people.map((person, row) => [person.trim(), row]));
  const people = new Map(scorecard.people.map((score) => [score.person.trim(), score]));
  const places = new Map(compiled.indicators.map(({ indicator }, index) => [indicator.id, index]));
  const figureOf = ({ person, indicator }: AgreedGoal): number | string | null => {
    const place = places.get(indicator);
    const score = people.get(person.trim());
    if (place !== undefined && score !== undefined) return scored(compiled.indicators[place], score, place);
    const column = actuals.indicators.indexOf(indicator);
    return valueOf(actuals.rows[rows.get(person.trim()) ?? -1]?.[column]);
  };
  return {
    period,
    indicators: new Map(compiled.indicators.map((each) => [each.indicator.id, each])),
    figureOf,
  };
}

const valueOf = (actual: Measurement | undefined): number | string | null =>
  actual?.kind === 'value' ? actual.value : null;

/** A sum of somebody who was not there all the time is scaled up to full attendance, as the goal was. */
function scored(each: CompiledIndicator | undefined, { indicators }: PersonScore, place: number) {
  const score = indicators[place];
  const value = valueOf(score?.actual);
  if (each === undefined || score === undefined || typeof value !== 'number') return value;
  return value * scaleOf(each, score);
}

/** Numbers by the way from the figure then to the goal; names by the points that the plan gives them. */
function reaches(figure: number | string, goal: AgreedGoal, each: CompiledIndicator | null): boolean {
  const { from, to } = goal;
  if (typeof figure === 'number' && typeof to === 'number') {
    const isDown = typeof from === 'number' && from !== to ? to < from : each?.indicator.direction === 'lower';
    return isDown ? isAtLeast(-figure, -to) : isAtLeast(figure, to);
  }
  if (figure === to || each === null) return figure === to;
  const input = { target: each.indicator.target ?? NaN, role: each.pointsRole };
  const [reached, wanted] = [figure, to].map((actual) =>
    definitionOf(each.rule).points(each.rule, { ...input, actual }),
  );
  return typeof reached === 'number' && typeof wanted === 'number' && isAtLeast(reached, wanted);
}
