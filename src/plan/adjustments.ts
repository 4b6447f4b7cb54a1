import { fail, type Finding, type Outcome, succeed } from '../findings.ts';
import {
  checkSum,
  checkWeighted,
  emphasise,
  equally,
  firstThen,
  indicatorOf,
  type Stress,
  weightOf,
} from './emphasis.ts';
import { balanceAll, giveWeights } from './moveWeights.ts';
import { MOST_INDICATORS, type Plan } from './schema.ts';
import { behindSeason, type Season, startSeason } from './season.ts';
import { shareOut } from './weights.ts';

/** What changes in the business, and with it the emphasis of a plan [S-10]. */
export type Adjustment =
  | { readonly kind: 'productCycle'; readonly cycle: 'launch' | 'mature' | 'decline' }
  | ({ readonly kind: 'season' } & Season)
  | { readonly kind: 'team'; readonly stage: 'new' | 'mature' }
  /** From low price to high value. */
  | { readonly kind: 'highValue' }
  /** Scripts are mastered, so that they are taken for granted. */
  | { readonly kind: 'skillReached' };

/**
 * The plan with its emphasis moved; weights sum to 100. To be shown by `diffPlans` before it is applied. A
 * plan in season is adjusted behind it, so that nothing is lost when the season ends.
 */
export function adjustPlan(plan: Plan, adjustment: Adjustment): Outcome<Plan> {
  if (adjustment.kind === 'season') return startSeason(plan, adjustment);
  return behindSeason(plan, (bare) => adjustLasting(tidied(bare), adjustment));
}

/** Weights that sum to 100 but for a rounding do so exactly. */
const tidied = (plan: Plan): Plan => (checkSum(plan) === undefined ? (balanceAll(plan) ?? plan) : plan);

function adjustLasting(plan: Plan, adjustment: Exclude<Adjustment, { kind: 'season' }>): Outcome<Plan> {
  switch (adjustment.kind) {
    case 'productCycle':
      return marked(emphasise(plan, CYCLES[adjustment.cycle]), { productCycle: adjustment.cycle });
    case 'team':
      return marked(emphasise(plan, STAGES[adjustment.stage]), { stage: adjustment.stage });
    case 'highValue':
      return aimHigher(plan);
    case 'skillReached':
      return takeForGranted(plan);
  }
}

const CYCLES: Readonly<Record<'launch' | 'mature' | 'decline', Stress>> = {
  launch: firstThen('lead_count', 'closed_customers'),
  mature: firstThen('average_order_value', 'repurchase_rate'),
  decline: equally('referral_rate'),
};

const STAGES: Readonly<Record<'new' | 'mature', Stress>> = {
  new: equally('effective_calls', 'script_compliance', 'training_pass_rate'),
  mature: equally('average_order_value', 'innovation_proposals'),
};

const marked = (outcome: Outcome<Plan>, mark: Partial<Plan>): Outcome<Plan> =>
  outcome.ok ? succeed({ ...outcome.value, ...mark }) : outcome;

/** Percent from the number of customers to what each is worth: 20 → 40. */
const HIGHER = 20;

/** The number of customers gives all of it, or all that it has; no other weight moves. */
function aimHigher(plan: Plan): Outcome<Plan> {
  const [from, to] = ['closed_customers', 'average_order_value'] as const;
  const refused = checkSum(plan) ?? checkWeighted(plan, to) ?? checkHasWeight(plan, from);
  if (refused !== undefined) return fail(refused);
  const moved = Math.min(HIGHER, weightOf(plan, from));
  return given(plan, [
    [from, weightOf(plan, from) - moved],
    [to, weightOf(plan, to) + moved],
  ]);
}

const ADVANCED = ['need_discovery_depth', 'solution_tailoring'] as const;

/** Scripts become a gate that caps the total, and what comes after them shares their weight. */
function takeForGranted(plan: Plan): Outcome<Plan> {
  const skill = 'script_compliance';
  const refused =
    checkSum(plan) ?? checkHasWeight(plan, skill) ?? ADVANCED.flatMap((id) => checkWeighted(plan, id) ?? [])[0];
  if (refused !== undefined) return fail(refused);
  const parts = shareOut(
    weightOf(plan, skill),
    ADVANCED.map((id) => ({ id, weight: 1 })),
  );
  const indicators = plan.indicators.map((indicator) =>
    indicator.id === skill
      ? { ...indicator, role: 'gate' as const, weight: 0, gate: indicator.gate ?? { effect: 'cap' as const } }
      : indicator,
  );
  return given(
    { ...plan, indicators },
    parts.map(([id, part]) => [id, weightOf(plan, id) + part]),
  );
}

function checkHasWeight(plan: Plan, id: string): Finding | undefined {
  const indicator = indicatorOf(plan, id);
  if (indicator?.role === 'weighted' && indicator.weight > 0) return undefined;
  return { code: 'adjust.nothingToMove', args: { indicator: id } };
}

/** These weights, and all others as they are. */
function given(plan: Plan, weights: readonly (readonly [string, number])[]): Outcome<Plan> {
  const named = new Set(weights.map(([id]) => id));
  const others = plan.indicators.filter(({ id, role }) => role === 'weighted' && !named.has(id));
  const changed = giveWeights(plan, [...weights, ...others.map(({ id, weight }) => [id, weight] as const)]);
  return changed === null ? fail({ code: 'plan.tooLong', args: { maximum: MOST_INDICATORS } }) : succeed(changed);
}
