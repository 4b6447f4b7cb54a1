import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan/parse.ts';
import { weightGap } from '../../src/plan/weights.ts';
import { applyActions } from '../../src/review/applyActions.ts';
import { DEFAULT_REVIEW_RULES } from '../../src/review/defaultRules.ts';
import type { ReviewAction } from '../../src/review/reviewRules.ts';
import { anyPlan } from '../arbitraries/plans.ts';
import { balancedPlans } from '../arbitraries/likelyPlans.ts';
import { balanceAll } from '../../src/plan/moveWeights.ts';
import { CATALOGUE_IDS } from '../../src/plan/catalogueIds.ts';
import type { Plan } from '../../src/plan/schema.ts';

const OPTIONS = DEFAULT_REVIEW_RULES.rules.flatMap(({ proposals }) => proposals);

const whole: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 3, arbitrary: balancedPlans },
  { weight: 1, arbitrary: anyPlan.map((plan) => balanceAll({ ...plan, season: 'none' }) ?? plan) },
);

/** Half of the time about an indicator of the plan. */
const actionsOn = (plan: Plan): fc.Arbitrary<ReviewAction> => {
  const ids = fc.oneof(
    fc.constantFrom(...plan.indicators.map(({ id }) => id)),
    fc.constantFrom(...CATALOGUE_IDS, '*', 'own_one'),
  );
  const by = fc.integer({ min: 1, max: 4_000 }).map((hundredths) => hundredths / 100);
  return fc.oneof(
    fc.record({ action: fc.constantFrom('lower' as const, 'raise' as const), indicator: ids, by }),
    fc.record({ action: fc.constantFrom('retire' as const, 'gate' as const, 'skillReached' as const), indicator: ids }),
    fc.record({ action: fc.constant('replace' as const), indicator: ids, with: ids }),
  );
};

const plansWithActions = whole.chain((plan) =>
  fc.array(actionsOn(plan), { minLength: 1, maxLength: 4 }).map((option) => ({ plan, option })),
);

/** How many were changed, so that a test that refuses everything fails. */
function holds(plan: Plan, option: readonly ReviewAction[]): boolean {
  const subject = plan.indicators.find(({ role, weight }) => role === 'weighted' && weight > 0)?.id ?? null;
  const outcome = applyActions(plan, option, subject);
  if (!outcome.ok) return false;
  expect(parsePlan(outcome.value)).toEqual({ ok: true, value: outcome.value });
  expect(weightGap(outcome.value.indicators)).toBe(0);
  expect(outcome.value.indicators.some(({ weight }) => weight > 0)).toBe(true);
  expect(outcome.value.indicators).not.toEqual(plan.indicators);
  return true;
}

describe('proposals of the review', { timeout: 60_000 }, () => {
  it('[S-38] should leave a valid plan whose weights sum to 100, whichever rule proposes', () => {
    const changed = OPTIONS.map(() => 0);
    fc.assert(
      fc.property(whole, (plan) => {
        OPTIONS.forEach((option, index) => (changed[index] = (changed[index] ?? 0) + Number(holds(plan, option))));
      }),
      { numRuns: 200 },
    );
    expect(Math.min(...changed)).toBeGreaterThan(0);
  });

  it('[S-38] should do so for whatever HR lets a rule do', () => {
    let changed = 0;
    fc.assert(
      fc.property(plansWithActions, ({ plan, option }) => {
        changed += Number(holds(plan, option));
      }),
      { numRuns: 500 },
    );
    expect(changed).toBeGreaterThan(50);
  });
});
