import { fail, succeed, type Finding, type Outcome } from '../findings.ts';
import { PROFILE_IDS, PROFILES, unknownProfile, type WeightProfile } from './profileTable.ts';
import { DIMENSIONS, type Dimension, type Plan } from './schema.ts';
import { shareOut, withWeights } from './weights.ts';

/** By the id of a shipped profile; see `applyWeights` for people's own. */
export function applyProfile(plan: Plan, profileId: string): Outcome<Plan> {
  const id = PROFILE_IDS.find((candidate) => candidate === profileId);
  return id === undefined ? fail(unknownProfile(profileId)) : applyWeights(plan, PROFILES[id]);
}

/**
 * The plan with the profile's weights. Indicators stay: what the profile gives nothing weighs 0. A
 * weight with nowhere to go is a finding that names the dimension or indicator.
 */
export function applyWeights(plan: Plan, profile: WeightProfile): Outcome<Plan> {
  const { weights, findings } =
    profile.level === 'dimension' ? byDimension(plan, profile.id, profile.weights) : byIndicator(plan, profile);
  if (findings.length > 0) return fail(...findings);
  const off = plan.indicators.map(({ id }) => [id, 0] as const);
  return succeed({ ...withWeights(plan, new Map([...off, ...weights])), profile: profile.id });
}

interface Shares {
  readonly weights: readonly (readonly [string, number])[];
  readonly findings: readonly Finding[];
}

/** A dimension's weight goes to its weighted indicators in proportion to their own weights. */
function byDimension(plan: Plan, profile: string, dimensions: Readonly<Record<Dimension, number>>): Shares {
  const weights: (readonly [string, number])[] = [];
  const findings: Finding[] = [];
  for (const dimension of DIMENSIONS) {
    const weight = dimensions[dimension];
    const indicators = weighted(plan).filter((indicator) => indicator.dimension === dimension);
    if (indicators.length > 0) weights.push(...shareOut(weight, indicators));
    else if (weight > 0) findings.push({ code: 'profile.emptyDimension', args: { profile, dimension, weight } });
  }
  return { weights, findings };
}

function byIndicator(plan: Plan, profile: WeightProfile & { readonly level: 'indicator' }): Shares {
  const weights = Object.entries(profile.weights);
  const has = new Set(weighted(plan).map(({ id }) => id));
  const findings = weights
    .filter(([indicator, weight]) => weight > 0 && !has.has(indicator))
    .map(([indicator, weight]): Finding => {
      return { code: 'profile.missingIndicator', args: { profile: profile.id, indicator, weight } };
    });
  return { weights: weights.filter(([indicator]) => has.has(indicator)), findings };
}

const weighted = (plan: Plan) => plan.indicators.filter((indicator) => indicator.role === 'weighted');
