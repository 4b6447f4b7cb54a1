import { DIMENSIONS, type Dimension, type Plan } from '../../src/plan/schema.ts';
import { weightSum } from '../../src/plan/weights.ts';

export interface WeightShare {
  readonly dimension: Dimension;
  /** In percent. */
  readonly weight: number;
}

/** What each dimension weighs; those without weight are left out. */
export const weightShares = ({ indicators }: Pick<Plan, 'indicators'>): readonly WeightShare[] =>
  DIMENSIONS.map((dimension) => ({
    dimension,
    weight: weightSum(indicators.filter((indicator) => indicator.dimension === dimension)),
  })).filter(({ weight }) => weight > 0);
