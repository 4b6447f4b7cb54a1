import { succeed, type Outcome } from '../findings.ts';
import { isAtLeast } from '../scoring/compare.ts';
import { LIGHTS } from '../scoring/lights.ts';
import { type PersonPeriod, periodsOf, type RunningPeriod, runningPeriods, type ScoredPeriod } from './periods.ts';
import type { RewardCondition, RewardRule } from './rewardRules.ts';

/** One condition in one period. */
export interface Evidence {
  readonly period: string;
  readonly condition: RewardCondition;
  /** What it was compared with; null without data, which is never met. */
  readonly figure: number | string | null;
  readonly verdict: 'met' | 'notMet' | 'noData';
}

/** `barred`: everything is met, and a gate bars rewards. `noData`: nothing speaks against it but figures that are missing. */
export type RewardVerdict = 'earned' | 'notEarned' | 'noData' | 'barred';

export interface PersonReward {
  readonly person: string;
  readonly verdict: RewardVerdict;
  /** Of the periods that the rule looks at, oldest first. */
  readonly evidence: readonly Evidence[];
}

export interface RewardResult {
  readonly rule: RewardRule;
  /** In the order of the last period. */
  readonly people: readonly PersonReward[];
}

/** Evaluates every rule for everybody of the last period over the periods up to it [S-33]. */
export function rewardsOf(
  periods: readonly ScoredPeriod[],
  rules: readonly RewardRule[],
): Outcome<readonly RewardResult[]> {
  const running = runningPeriods(periods);
  if (!running.ok) return running;
  const people = [...(running.value.at(-1)?.scored?.people.keys() ?? [])];
  return succeed(
    rules.map((rule) => ({ rule, people: people.map((person) => rewardOf(person, rule, running.value)) })),
  );
}

function rewardOf(person: string, rule: RewardRule, running: readonly RunningPeriod[]): PersonReward {
  const looked = periodsOf(person, running).slice(-rule.periods);
  const evidence = looked.flatMap((period) => rule.conditions.map((condition) => evidenceOf(condition, period)));
  const isBarred = looked.some(({ scored }) => scored?.score.rewardsBarred === true);
  return { person, evidence, verdict: verdictOf(evidence, looked.length < rule.periods, isBarred) };
}

function verdictOf(evidence: readonly Evidence[], isTooEarly: boolean, isBarred: boolean): RewardVerdict {
  if (evidence.some(({ verdict }) => verdict === 'notMet')) return 'notEarned';
  if (isTooEarly || evidence.some(({ verdict }) => verdict === 'noData')) return 'noData';
  return isBarred ? 'barred' : 'earned';
}

function evidenceOf(condition: RewardCondition, { period, scored }: PersonPeriod): Evidence {
  const figure = scored === null ? null : figureOf(condition, scored);
  const evidence = { period, condition, figure };
  if (figure === null || scored === null) return { ...evidence, verdict: 'noData' };
  return { ...evidence, verdict: isMet(condition, figure, scored) ? 'met' : 'notMet' };
}

type Scored = NonNullable<PersonPeriod['scored']>;

function figureOf(condition: RewardCondition, { compiled, score }: Scored): number | string | null {
  if (condition.measure === 'total') return score.published;
  if (condition.measure === 'grade') return score.grade?.grade ?? null;
  const index = compiled.indicators.findIndex(({ indicator }) => indicator.id === condition.indicator);
  const found = score.indicators[index];
  if (found?.outcome.kind !== 'scored') return null;
  switch (condition.measure) {
    case 'value':
      return found.actual.kind === 'value' ? found.actual.value : null;
    case 'attainment':
      return found.outcome.attainment;
    case 'points':
      return found.outcome.points;
    case 'light':
      return found.light;
  }
}

/** Grades and lights are compared by their place, the best first; a level by its name is no number and never met. */
function isMet({ measure, comparison, bound }: RewardCondition, figure: number | string, scored: Scored): boolean {
  const grades = scored.compiled.plan.grades.map(({ grade }) => grade);
  const order: readonly string[] | null = measure === 'grade' ? grades : measure === 'light' ? LIGHTS : null;
  const [value, limit] = order === null ? [figure, bound] : [heightIn(order, figure), heightIn(order, bound)];
  if (typeof value !== 'number' || typeof limit !== 'number') return false;
  return comparison === 'atLeast' ? isAtLeast(value, limit) : isAtLeast(limit, value);
}

/** NaN, which nothing is above, for a name that the plan no longer has. */
function heightIn(order: readonly string[], name: number | string): number {
  const place = order.indexOf(String(name));
  return place < 0 ? NaN : -place;
}
