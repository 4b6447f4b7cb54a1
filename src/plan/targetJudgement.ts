import { type Attainability, attainabilityOf, type Rise } from './attainability.ts';
import { meanOf, spreadOf } from './meanAndSpread.ts';

export interface TargetToJudge extends Rise {
  /** Figures of past periods; fewer than six are not used. */
  readonly history?: readonly number[];
}

export interface TargetJudgement {
  readonly verdict: Attainability;
  /** Target ÷ baseline, or ÷ the mean of the history in its place; null where neither is above 0. */
  readonly ratio: number | null;
  /** How far the target lies on the better side of the history's mean, in spreads; null without a spread. */
  readonly spreads: number | null;
}

/** Least past periods that say something about mean and spread. */
export const ENOUGH_PERIODS = 6;

/**
 * The attainability of a target, with past periods where there are some [S-11]. Six or more of them move
 * it by one step: towards safe for a target within one spread of their mean, which is reached now and then
 * anyway; towards unrealistic for one beyond three, which nothing so far came near. The spread is their
 * sample deviation, and at least a twentieth of the mean, so that steady figures may still rise a little.
 * Their mean stands in for a baseline of 0 or less.
 */
export function judgeTarget({ baseline, target, direction, history = [] }: TargetToJudge): TargetJudgement {
  const past = describePast(history);
  const base = baseline <= 0 && past !== null && past.mean > 0 ? past.mean : baseline;
  const verdict = attainabilityOf({ baseline: base, target, direction });
  const ratio = base > 0 ? finiteOrNull(target / base) : null;
  const spreads = past === null ? null : spreadsBeyond(past, target, direction);
  return { verdict: spreads === null ? verdict : moved(verdict, spreads), ratio, spreads };
}

/**
 * The farthest target that may be called a stretch: half of the baseline away, and with six or more past
 * periods no more than three spreads from their mean; but never short of the baseline.
 */
export function attainableEdge({ baseline, direction, history = [] }: Omit<TargetToJudge, 'target'>): number {
  const past = describePast(history);
  const sign = direction === 'higher' ? 1 : -1;
  const byBaseline = baseline * (1 + sign * HALF);
  if (past === null) return byBaseline;
  const byPast = past.mean + sign * FAR_SPREADS * past.spread;
  return direction === 'higher'
    ? Math.max(baseline, Math.min(byBaseline, byPast))
    : Math.min(baseline, Math.max(byBaseline, byPast));
}

const HALF = 1 / 2;

interface Past {
  readonly mean: number;
  readonly spread: number;
}

const LEAST_SPREAD = 1 / 20;

function describePast(history: readonly number[]): Past | null {
  if (history.length < ENOUGH_PERIODS) return null;
  const mean = meanOf(history);
  const spread = Math.max(spreadOf(history), Math.abs(mean) * LEAST_SPREAD);
  return Number.isFinite(spread) ? { mean, spread } : null;
}

function spreadsBeyond({ mean, spread }: Past, target: number, direction: 'higher' | 'lower'): number | null {
  const beyond = direction === 'higher' ? target - mean : mean - target;
  return finiteOrNull(beyond / spread);
}

const USUAL_SPREADS = 1;
const FAR_SPREADS = 3;
const STEPS: readonly Attainability[] = ['safe', 'stretch', 'aggressive', 'unrealistic'];

function moved(verdict: Attainability, spreads: number): Attainability {
  const step = STEPS.indexOf(verdict);
  if (step < 0) return verdict;
  const towards = spreads <= USUAL_SPREADS ? Math.max(0, step - 1) : step + (spreads > FAR_SPREADS ? 1 : 0);
  return STEPS[towards] ?? verdict;
}

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value + 0 : null);
