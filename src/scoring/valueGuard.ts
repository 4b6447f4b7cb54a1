import type { PlanIndicator, Unit } from '../plan/schema.ts';
import { numberLiteral } from './formulaText.ts';
import type { ValueCheck } from './score.ts';

/** What values of an indicator can be; anything else is a data error [S-18]. */
export interface ValueGuard {
  readonly unit: Unit;
  /** Values under 0 happen: refunds, a conversion that fell. */
  readonly signed: boolean;
  /** A ratio further from 0 than this was given in percent; null where no bound is clear. */
  readonly largestRatio: number | null;
}

/** Rates people pass over 100 % without a slip: shares of a goal, and growth. */
const OPEN_RATIOS: ReadonlySet<string> = new Set(['team_goal_attainment', 'post_training_uplift']);
/** Whether a rate can be above 100 %. */
export const isOpenRatio = (id: string): boolean => OPEN_RATIOS.has(id);
const SIGNED_RATIOS: ReadonlySet<string> = new Set(['post_training_uplift']);
const NEVER_NEGATIVE: ReadonlySet<Unit> = new Set<Unit>(['count', 'duration', 'ratio']);
const LARGEST_RATIO = 1.5;
const LARGEST_OPEN_RATIO = 10;

export function guardOf(indicator: Pick<PlanIndicator, 'id' | 'unit' | 'target'>): ValueGuard {
  const { id, unit, target } = indicator;
  const signed = SIGNED_RATIOS.has(id) || (target !== null && target < 0);
  const largest = OPEN_RATIOS.has(id) ? LARGEST_OPEN_RATIO : LARGEST_RATIO;
  const bounded = unit === 'ratio' && (target === null || Math.abs(target) <= largest);
  return { unit, signed: signed || !NEVER_NEGATIVE.has(unit), largestRatio: bounded ? largest : null };
}

export function checkBy({ unit, signed, largestRatio }: ValueGuard): ValueCheck {
  return (value) => {
    if (largestRatio !== null && Math.abs(value) > largestRatio) {
      return { code: 'actual.percentAsRatio', args: { value, proposed: value / 100 } };
    }
    return value < 0 && !signed ? { code: 'actual.negative', args: { value, unit } } : null;
  };
}

/** The same as formula conditions. */
export function guardConditions(actual: string, { signed, largestRatio }: ValueGuard): readonly string[] {
  const conditions = signed ? [] : [`${actual}>=0`];
  if (largestRatio !== null) conditions.push(`ABS(${actual})<=${numberLiteral(largestRatio)}`);
  return conditions;
}
