import * as fc from 'fast-check';
import { CATALOGUE_IDS } from '../../src/plan/catalogueIds.ts';
import {
  CYCLES,
  DIMENSIONS,
  LANGUAGES,
  MISSING_POLICIES,
  ROLES,
  UNITS,
  type Plan,
  type PlanIndicator,
} from '../../src/plan/schema.ts';

/** Anything people may write into a cell; half of it looks like a formula. */
export const planTexts = ({ min = 0, max }: { min?: number; max: number }): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', '=', '+', '-', '@', '\t', '=HYPERLINK("http://x")', '销售'),
      fc.string({ maxLength: max }),
    )
    .map(([start, rest]) => (start + rest).slice(0, max))
    .filter((text) => text.length >= min);

const amounts = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const shares = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const percents = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

const ids = fc.oneof(fc.constantFrom(...CATALOGUE_IDS), fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/));

const gates = fc.oneof(
  fc.record({ effect: fc.constant('multiply' as const), amount: amounts }),
  fc.record(
    { effect: fc.constantFrom('cap' as const, 'zero' as const, 'barRewards' as const), amount: amounts },
    { requiredKeys: ['effect'] },
  ),
);

/** Whatever the schema and the checks across its fields allow; rules are text only. */
const indicators: fc.Arbitrary<PlanIndicator> = fc
  .record(
    {
      id: ids,
      name: planTexts({ min: 1, max: 100 }),
      definition: planTexts({ max: 500 }),
      dimension: fc.constantFrom(...DIMENSIONS),
      unit: fc.constantFrom(...UNITS),
      direction: fc.constantFrom('higher' as const, 'lower' as const),
      role: fc.constantFrom(...ROLES),
      weight: percents,
      weightAfterSeason: fc.option(percents),
      target: fc.option(amounts),
      baseline: fc.option(amounts),
      rule: planTexts({ min: 1, max: 500 }),
      source: planTexts({ max: 200 }),
      cycle: fc.constantFrom(...CYCLES),
      goal: planTexts({ min: 1, max: 200 }),
      gate: gates,
      floor: fc.constantFrom(-20, 0),
      cap: fc.constantFrom(120, 150),
      threshold: shares,
      lights: fc.constantFrom({ green: 95, yellow: 70 }, { green: 100, yellow: 100 }),
    },
    {
      requiredKeys: [
        ...['id', 'dimension', 'unit', 'direction', 'role', 'weight', 'target', 'baseline', 'rule', 'source', 'cycle'],
      ] as (keyof PlanIndicator)[],
    },
  )
  .map((indicator) => (indicator.role === 'weighted' ? indicator : { ...indicator, weight: 0 }) as PlanIndicator);

const grades: fc.Arbitrary<Plan['grades']> = fc
  .uniqueArray(fc.integer({ min: -100, max: 200 }), { minLength: 1, maxLength: 12 })
  .chain((starts) =>
    fc.tuple(
      ...[...starts]
        .sort((one, other) => other - one)
        .map((from) =>
          fc.record({ grade: planTexts({ min: 1, max: 20 }), from: fc.constant(from), coefficient: percents }),
        ),
    ),
  );

/** Any valid plan. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  schemaVersion: fc.constant(1 as const),
  name: planTexts({ min: 1, max: 100 }),
  version: fc.integer({ min: 1 }),
  language: fc.constantFrom(...LANGUAGES),
  stage: fc.constantFrom('new' as const, 'mature' as const, 'transition' as const, 'custom' as const),
  market: fc.constantFrom('b2b' as const, 'b2c' as const, 'both' as const),
  productCycle: fc.constantFrom('launch' as const, 'mature' as const, 'decline' as const, 'none' as const),
  season: fc.constantFrom('peak' as const, 'slack' as const, 'none' as const),
  seasonEnds: fc.constantFrom('2026-02-28', '2027-12-31'),
  period: planTexts({ max: 40 }),
  profile: planTexts({ max: 64 }),
  indicators: fc.uniqueArray(indicators, { minLength: 1, maxLength: 8, selector: ({ id }) => id }),
  missing: fc.constantFrom(...MISSING_POLICIES),
  minimumCoverage: shares,
  floor: fc.constantFrom(-10, 0, 20),
  cap: fc.constantFrom(100, 120),
  lights: fc.constantFrom({ green: 100, yellow: 80 }, { green: 90, yellow: 90 }),
  grades,
  effectiveCall: fc.record({
    minMinutes: shares,
    needRequired: fc.boolean(),
    excludedOutcomes: fc.array(planTexts({ max: 60 }), { maxLength: 5 }),
  }),
  teamShare: shares,
});

/** The same document with its keys, at every depth, in another order. */
export function shuffledKeys(value: unknown, dice: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffledKeys(item, dice));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]) => [dice(), key, shuffledKeys(inside, dice)] as const);
  return Object.fromEntries([...entries].sort(([one], [other]) => one - other).map(([, key, inside]) => [key, inside]));
}
