import type { Plan } from '../plan/schema.ts';
import { isAtLeast } from '../scoring/compare.ts';
import type { Measured } from './measured.ts';
import { pool, teamOf, totalOf } from './pooled.ts';
import type { ReviewPeriod } from './reviewTypes.ts';

/**
 * What the team has reached of its target: 1 at it, more beyond it on the better side. Sums are held against the
 * target of everybody in every period with a figure. Null without a figure, or without a target above 0 in the plan.
 */
export function attainmentOf(
  periods: readonly ReviewPeriod[],
  measured: Measured,
  plan: Pick<Plan, 'indicators'>,
): number | null {
  const held = heldAgainst(periods, measured, plan);
  if (held === null || held.target <= 0) return null;
  const { figure, target } = held;
  if (measured.direction === 'higher') return figure / target;
  return figure <= 0 ? Infinity : target / figure;
}

export interface Held {
  readonly figure: number;
  readonly target: number;
}

/** The team's figure and what it should have been. */
export function heldAgainst(
  periods: readonly ReviewPeriod[],
  measured: Measured,
  plan: Pick<Plan, 'indicators'>,
): Held | null {
  const target = targetOf(measured.id, plan);
  const pooled = pool(periods, measured);
  const team = pooled && teamOf(pooled);
  if (target === null || pooled === null || team === null) return null;
  const times = pooled.basis === 'sum' ? totalOf(pooled.people.values()).bottom : 1;
  return { figure: team.value, target: target * times };
}

/** On the worse side of the target, by more than rounding. */
export const isOff = ({ figure, target }: Held, direction: Measured['direction']): boolean =>
  direction === 'higher' ? !isAtLeast(figure, target) : !isAtLeast(target, figure);

/** Of a person and period; sales that a plan has in two parts have the sum of theirs. */
function targetOf(id: string, { indicators }: Pick<Plan, 'indicators'>): number | null {
  const own = indicators.find((each) => each.id === id)?.target ?? null;
  if (own !== null || id !== 'sales_amount') return own;
  const parts = ['new_customer_sales', 'repeat_sales'].map(
    (part) => indicators.find((each) => each.id === part)?.target ?? null,
  );
  const [first, second] = parts;
  return first === null || second === null || first === undefined || second === undefined ? null : first + second;
}
