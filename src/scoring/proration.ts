import { fail, type Outcome, succeed } from '../findings.ts';
import type { PlanIndicator, Unit } from '../plan/schema.ts';

export interface Attendance {
  /** Days worked and working days of the period, 0 or more. */
  readonly worked: number;
  readonly working: number;
}

export type ProratedTarget = { readonly kind: 'target'; readonly target: number } | { readonly kind: 'notApplicable' };

const ADDITIVE_UNITS: ReadonlySet<Unit> = new Set<Unit>(['currency', 'count', 'duration']);

/** Averages, and values of a customer rather than of a period: more days do not make more of them. */
const NOT_ADDITIVE: ReadonlySet<string> = new Set(['average_order_value', 'average_call_duration', 'customer_ltv']);

/** Whether an indicator grows with the days worked: sums do; rates, averages and lower-is-better do not [S-22]. */
export const isAdditive = (indicator: Pick<PlanIndicator, 'id' | 'unit' | 'direction'>): boolean =>
  indicator.direction === 'higher' && isSummed(indicator);

/** Whether figures of several people add up, whichever way is better: amounts, counts and durations do. */
export const isSummed = ({ id, unit }: Pick<PlanIndicator, 'id' | 'unit'>): boolean =>
  ADDITIVE_UNITS.has(unit) && !NOT_ADDITIVE.has(id);

/** 按出勤折算: without a day worked, or to be worked, the indicator does not apply. */
export function prorate(target: number, additive: boolean, { worked, working }: Attendance): Outcome<ProratedTarget> {
  const usable = Number.isFinite(worked) && Number.isFinite(working) && worked >= 0 && working >= 0;
  if (!usable) return fail({ code: 'attendance.invalid', args: { worked, working } });
  if (worked === 0 || working === 0) return succeed({ kind: 'notApplicable' });
  return succeed({ kind: 'target', target: additive ? target * (worked / working) : target });
}
