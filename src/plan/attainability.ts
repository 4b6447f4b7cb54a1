/** From what is no challenge to what invites falsified figures; `worse` gives ground [S-11]. */
export const ATTAINABILITIES = ['worse', 'safe', 'stretch', 'aggressive', 'unrealistic', 'undetermined'] as const;
export type Attainability = (typeof ATTAINABILITIES)[number];

export interface TargetToJudge {
  readonly baseline: number;
  readonly target: number;
  readonly direction: 'higher' | 'lower';
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
 * Whether a target can be reached from its baseline [S-11]. All numbers finite.
 *
 * Higher is better: safe at the baseline, a stretch up to half more (included), unrealistic from three
 * times the baseline (included), aggressive between. Lower is better: a stretch down to half of the
 * baseline, aggressive down to a third (both included), unrealistic below; so 15 % → 5 % of the worked
 * case [S-39] is aggressive. Against a baseline of 0 or less nothing is in proportion: undetermined
 * unless the target gives ground, or the history has a mean above 0 to take instead.
 *
 * Six or more past periods move this by one step: towards safe for a target within one spread of their
 * mean, which is reached now and then anyway; towards unrealistic for one beyond three, which nothing so
 * far came near. The spread is their sample deviation, and at least a twentieth of the mean, so that
 * steady figures may still rise a little.
 */
export function judgeTarget({ baseline, target, direction, history = [] }: TargetToJudge): TargetJudgement {
  const past = describePast(history);
  const base = baseline > 0 ? baseline : (past?.mean ?? 0);
  const ratio = finiteOrNull(base > 0 ? target / base : NaN);
  const verdict = base > 0 ? byRatio(target / base, direction) : withoutRatio(baseline, target, direction);
  const spreads = past === null ? null : spreadsBeyond(past, target, direction);
  return { verdict: spreads === null ? verdict : moved(verdict, spreads), ratio, spreads };
}

/** Divisions such as 0.3 ÷ 0.1 miss their bound by less. */
const TOLERANCE = 1e-9;
const [MOST_STRETCH, TRIPLED, LEAST_STRETCH, LEAST_AGGRESSIVE] = [3 / 2, 3, 1 / 2, 1 / 3];

function byRatio(ratio: number, direction: 'higher' | 'lower'): Attainability {
  if (Math.abs(ratio - 1) <= TOLERANCE) return 'safe';
  if (direction === 'higher') {
    if (ratio < 1) return 'worse';
    if (ratio <= MOST_STRETCH + TOLERANCE) return 'stretch';
    return ratio < TRIPLED - TOLERANCE ? 'aggressive' : 'unrealistic';
  }
  if (ratio > 1) return 'worse';
  if (ratio >= LEAST_STRETCH - TOLERANCE) return 'stretch';
  return ratio >= LEAST_AGGRESSIVE - TOLERANCE ? 'aggressive' : 'unrealistic';
}

function withoutRatio(baseline: number, target: number, direction: 'higher' | 'lower'): Attainability {
  if (target === baseline) return 'safe';
  return target > baseline === (direction === 'higher') ? 'undetermined' : 'worse';
}

interface Past {
  readonly mean: number;
  readonly spread: number;
}

const LEAST_SPREAD = 1 / 20;

function describePast(history: readonly number[]): Past | null {
  if (history.length < ENOUGH_PERIODS) return null;
  const mean = history.reduce((sum, figure) => sum + figure / history.length, 0);
  const squares = history.reduce((sum, figure) => sum + (figure - mean) ** 2 / (history.length - 1), 0);
  const spread = Math.max(Math.sqrt(squares), Math.abs(mean) * LEAST_SPREAD);
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
