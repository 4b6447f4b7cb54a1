import type { RankedPerson } from '../scoring/scorecard.ts';

export interface Bonus {
  /** Of the grade [S-24]; 0 where a gate bars rewards, null without a grade. */
  readonly coefficient: number | null;
  /** Base × coefficient, in the unit of the base; null without a grade. */
  readonly amount: number | null;
  readonly isBarred: boolean;
}

/** `base` is what a coefficient of 1 pays. */
export function bonusOf({ grade, rewardsBarred }: RankedPerson, base: number): Bonus {
  if (grade === null) return { coefficient: null, amount: null, isBarred: rewardsBarred };
  const coefficient = rewardsBarred ? 0 : grade.coefficient;
  return { coefficient, amount: base * coefficient, isBarred: rewardsBarred };
}
