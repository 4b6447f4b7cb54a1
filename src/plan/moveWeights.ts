import { catalogueEntry, indicatorFromCatalogue } from './catalogue.ts';
import { MOST_INDICATORS, type Plan, type PlanIndicator } from './schema.ts';
import { shareOut, weightSum, withWeights } from './weights.ts';

/** Weights in percent by indicator id. */
export type Wanted = readonly (readonly [id: string, weight: number])[];

/**
 * Gives indicators these weights, to 2 decimals; the other weighted ones share the rest in proportion, so
 * that the sum is 100. What the plan lacks comes from the catalogue. Null where that cannot be: over 100 in
 * all, an id that nobody knows, a gate or adjustment, or too many indicators. Weights are one's own then.
 */
export function giveWeights(plan: Plan, wanted: Wanted): Plan | null {
  const whole = withIndicators(
    plan,
    wanted.map(([id]) => id),
  );
  if (whole === null) return null;
  const weights = new Map(wanted.map(([id, weight]) => [id, hundredths(weight)]));
  const rest = hundredths(100 - [...weights.values()].reduce((sum, weight) => sum + weight, 0));
  if (rest < 0) return null;
  const given = whole.indicators.filter(({ id }) => weights.has(id));
  if (given.some(({ role }) => role !== 'weighted')) return null;
  const others = whole.indicators.filter(({ id, role }) => role === 'weighted' && !weights.has(id));
  const shares =
    weightSum(others) > 0
      ? [...weights, ...shareOut(rest, others)]
      : shareOut(
          100,
          given.map(({ id }) => ({ id, weight: weights.get(id) ?? 0 })),
        );
  return { ...withWeights(whole, new Map(shares)), profile: 'custom' };
}

/** All weights in proportion, so that they sum to 100; equally where all are 0. Null where nothing is weighted. */
export function balanceAll(plan: Plan): Plan | null {
  const weighted = plan.indicators.filter(({ role }) => role === 'weighted');
  return weighted.length === 0 ? null : withWeights(plan, new Map(shareOut(100, weighted)));
}

/** The plan with what it lacks of these added at weight 0; null for what cannot be added. */
function withIndicators(plan: Plan, ids: readonly string[]): Plan | null {
  const has = new Set(plan.indicators.map(({ id }) => id));
  const missing = ids.filter((id) => !has.has(id));
  const added = missing.flatMap((id): readonly PlanIndicator[] => {
    const entry = catalogueEntry(id);
    return entry === undefined ? [] : [indicatorFromCatalogue(entry, 0)];
  });
  if (added.length < missing.length || plan.indicators.length + added.length > MOST_INDICATORS) return null;
  return { ...plan, indicators: [...plan.indicators, ...added] };
}

const hundredths = (weight: number): number => Math.round(weight * 100) / 100;
