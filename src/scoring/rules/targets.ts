import type { Finding } from '../../findings.ts';

/** The finding for a rule that cannot do without a target. */
export function missingTarget(rule: string, target: number | null): Finding | null {
  return target === null ? { code: 'target.missing', args: { rule } } : null;
}

/** Bounds in % need a target to be a share of. */
export function percentNeedsTarget(rule: string, percent: boolean, target: number | null): Finding | null {
  if (!percent) return null;
  if (target === 0) return { code: 'target.zeroWithPercent', args: { rule } };
  return missingTarget(rule, target);
}

/** Actual ÷ target; null without a target to divide by. */
export function shareOfTarget(actual: number, target: number): number | null {
  return Number.isNaN(target) || target === 0 ? null : actual / target;
}

/** The value that raw bounds or % bounds are compared with. */
export function comparedValue(percent: boolean, { actual, target }: { actual: number; target: number }): number {
  return percent ? actual / target : actual;
}

/** The way back from the compared value to an actual. */
export function actualOf(compared: number, percent: boolean, target: number): number {
  return percent ? compared * target : compared;
}

/** Of several ways to reach something, the one closest to where things stand; null if there is none. */
export function nearest(candidates: readonly number[], present: number): number | null {
  let best: number | null = null;
  for (const candidate of candidates) {
    if (best === null || Math.abs(candidate - present) < Math.abs(best - present)) best = candidate;
  }
  return best;
}

/** Formula conditions for a rule that compares with shares of the target. */
export function percentConditions(percent: boolean, target: string): readonly string[] {
  return percent ? [`ISNUMBER(${target})`, `${target}<>0`] : [];
}

export function comparedFormula(percent: boolean, { actual, target }: { actual: string; target: string }): string {
  return percent ? `${actual}/${target}` : actual;
}
