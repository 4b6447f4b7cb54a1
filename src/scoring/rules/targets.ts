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
