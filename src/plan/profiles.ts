import { fail, succeed, type Finding, type Outcome } from '../findings.ts';
import { DIMENSIONS, type Dimension, type Plan } from './schema.ts';
import { shareOut, withWeights } from './weights.ts';

/** Weights in percent that sum to 100, by dimension [S-8] or by indicator [S-9]. */
export type WeightProfile =
  | { readonly id: string; readonly level: 'dimension'; readonly weights: Readonly<Record<Dimension, number>> }
  | { readonly id: string; readonly level: 'indicator'; readonly weights: Readonly<Record<string, number>> };

export const PROFILE_IDS = ['new_team', 'mature_team', 'transition_team', 'balanced_case', 'sales_only'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

export const PROFILES: Readonly<Record<ProfileId, WeightProfile>> = {
  new_team: {
    id: 'new_team',
    level: 'dimension',
    weights: { results: 0, efficiency: 40, quality: 30, growth: 30 },
  },
  mature_team: {
    id: 'mature_team',
    level: 'dimension',
    weights: { results: 50, efficiency: 20, quality: 30, growth: 0 },
  },
  transition_team: {
    id: 'transition_team',
    level: 'dimension',
    weights: { results: 30, efficiency: 0, quality: 40, growth: 30 },
  },
  balanced_case: {
    id: 'balanced_case',
    level: 'indicator',
    weights: { sales_amount: 40, effective_calls: 20, csat: 20, script_compliance: 15, training_pass_rate: 5 },
  },
  /** What the worked case was judged on before: an example to avoid. */
  sales_only: { id: 'sales_only', level: 'indicator', weights: { sales_amount: 70, dials: 30 } },
};

/** By the id of a shipped profile; see `applyWeights` for people's own. */
export function applyProfile(plan: Plan, profileId: string): Outcome<Plan> {
  const id = PROFILE_IDS.find((candidate) => candidate === profileId);
  if (id !== undefined) return applyWeights(plan, PROFILES[id]);
  return fail({ code: 'profile.unknown', args: { profile: profileId, known: PROFILE_IDS.join(', ') } });
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
