import type { Finding } from '../findings.ts';
import type { Unit } from '../plan/schema.ts';

/** What values of an indicator can be; anything else is a data error [S-18]. */
export interface ValueGuard {
  readonly unit: Unit;
  /** Values under 0 happen: refunds, a conversion that fell. */
  readonly signed: boolean;
  /** A ratio further from 0 than this was given in percent; null where no bound is clear. */
  readonly largestRatio: number | null;
}

export function checkValue(value: number, guard: ValueGuard): Finding | null {
  if (guard.largestRatio !== null && Math.abs(value) > guard.largestRatio) {
    return { code: 'actual.percentAsRatio', args: { value, proposed: value / 100 } };
  }
  return value < 0 && !guard.signed ? { code: 'actual.negative', args: { value, unit: guard.unit } } : null;
}
