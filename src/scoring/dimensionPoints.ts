import type { Dimension } from '../plan/schema.ts';
import type { CompiledPlan } from './compiledPlan.ts';
import type { PersonScore } from './personScore.ts';

/**
 * Average points of a dimension's weighted indicators, by weight, over all that is measured of the
 * people; null where nothing is.
 */
export function dimensionPoints(
  { indicators }: CompiledPlan,
  people: readonly Pick<PersonScore, 'indicators'>[],
  dimension: Dimension,
): number | null {
  let [points, weights] = [0, 0];
  indicators.forEach(({ indicator: { role, weight, dimension: own } }, index) => {
    if (role !== 'weighted' || own !== dimension) return;
    for (const { indicators: scores } of people) {
      const outcome = scores[index]?.outcome;
      if (outcome?.kind !== 'scored') continue;
      points += weight * outcome.points;
      weights += weight;
    }
  });
  return weights === 0 ? null : points / weights;
}
