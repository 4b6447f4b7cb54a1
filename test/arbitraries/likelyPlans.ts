import fc from 'fast-check';
import { CATALOGUE, indicatorFromCatalogue } from '../../src/plan/catalogue.ts';
import { PROFILE_IDS } from '../../src/plan/profileTable.ts';
import { CYCLES, DIMENSIONS, type Plan, type PlanIndicator, UNITS } from '../../src/plan/schema.ts';
import { planFromTemplate } from '../../src/plan/templates.ts';
import { balanceAll } from '../../src/plan/moveWeights.ts';

/** Percent with 2 decimals. */
export const weights: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
);

const figures = fc.oneof(
  fc.constantFrom(0, 0.1, 0.15, 0.9, 10, 100, 40_000),
  fc.integer({ min: 1, max: 100_000 }).map((thousandths) => thousandths / 1000),
);

/** Of the catalogue, changed in what people change; now and then in a dimension of its own or as a gate. */
const ofCatalogue: fc.Arbitrary<PlanIndicator> = fc
  .record({
    entry: fc.constantFrom(...CATALOGUE),
    weight: weights,
    role: fc.constantFrom('weighted', 'weighted', 'weighted', 'weighted', 'gate', 'adjustment'),
    patch: fc.record(
      {
        target: fc.option(figures),
        baseline: fc.option(figures),
        source: fc.constantFrom('', 'qa', 'Our CRM'),
        dimension: fc.constantFrom(...DIMENSIONS),
        cycle: fc.constantFrom(...CYCLES),
        direction: fc.constantFrom('higher', 'lower'),
        rule: fc.constantFrom('higher', 'lower', 'higher from 5', 'bands 60%:0 100%:100'),
      } as const,
      { requiredKeys: [] },
    ),
    isChanged: fc.boolean(),
  } as const)
  .map(({ entry, weight, role, patch, isChanged }) => ({
    ...indicatorFromCatalogue(entry, role === 'weighted' ? weight : 0),
    ...(isChanged ? patch : {}),
    role,
  }));

const own: fc.Arbitrary<PlanIndicator> = fc
  .record({
    id: fc.constantFrom('own_one', 'own_two', 'own_three'),
    definition: fc.constantFrom('', 'What counts'),
    dimension: fc.constantFrom(...DIMENSIONS),
    unit: fc.constantFrom(...UNITS),
    direction: fc.constantFrom('higher', 'lower'),
    weight: weights,
    target: fc.option(figures),
    baseline: fc.option(figures),
    source: fc.constantFrom('', 'A list'),
    cycle: fc.constantFrom(...CYCLES),
    goal: fc.constantFrom('loyalty', 'Fewer refunds', ''),
  } as const)
  .map(({ goal, ...indicator }) => ({
    ...indicator,
    role: 'weighted',
    rule: indicator.direction,
    ...(goal === '' ? {} : { goal }),
  }));

/** Valid plans of any indicators and whatever weights, which need not sum to 100. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    indicators: fc.uniqueArray(fc.oneof({ weight: 5, arbitrary: ofCatalogue }, { weight: 1, arbitrary: own }), {
      minLength: 1,
      maxLength: 12,
      selector: ({ id }) => id,
    }),
    stage: fc.constantFrom('new', 'mature', 'transition', 'custom'),
    market: fc.constantFrom('b2b', 'b2c', 'both'),
    profile: fc.constantFrom('custom', ...PROFILE_IDS),
    teamShare: fc.constantFrom(0, 0, 0.3, 1),
    minMinutes: fc.constantFrom(0, 3),
    needRequired: fc.boolean(),
  } as const)
  .map(({ minMinutes, needRequired, ...chosen }) => ({
    ...planFromTemplate('new_team', 'en'),
    ...chosen,
    effectiveCall: { minMinutes, needRequired, excludedOutcomes: [] },
  }));

/** The same with weights that sum to 100. */
export const balancedPlans: fc.Arbitrary<Plan> = plans
  .map(balanceAll)
  .filter((plan) => plan !== null)
  .map((plan): Plan => plan);

/** Figures of up to nine past periods for each indicator of a plan. */
export const historiesOf = (plan: Plan): fc.Arbitrary<ReadonlyMap<string, readonly number[]>> =>
  fc
    .tuple(...plan.indicators.map(() => fc.array(figures, { maxLength: 9 })))
    .map((pasts) => new Map(plan.indicators.map(({ id }, index) => [id, pasts[index] ?? []])));
