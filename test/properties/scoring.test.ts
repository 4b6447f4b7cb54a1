import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/scoring/actuals.ts';
import { checkBy, guardOf } from '../../src/scoring/valueGuard.ts';
import type { Rule, RuleId } from '../../src/scoring/rules/registry.ts';
import { type IndicatorOutcome, scoreIndicator, type ScoreInput } from '../../src/scoring/score.ts';
import { anyRule, everydayNumbers, anyNumbers, ruleArbitraries } from '../arbitraries/rules.ts';

interface Monotone {
  readonly rules: fc.Arbitrary<Rule>;
  readonly rising: boolean;
}

/** The same bounds with their points in order: rules of steps go as people order them. */
const inOrder = (id: 'bands' | 'curve', rising: boolean): fc.Arbitrary<Rule> =>
  ruleArbitraries[id](everydayNumbers)
    .map((rule) => {
      const points = rule.steps.map((step) => step.points).sort((one, other) => (rising ? one - other : other - one));
      return { ...rule, steps: rule.steps.map(({ at }, index) => ({ at, points: points[index] ?? 0 })) };
    })
    // Bands of one height fall nowhere: from the first on they are better than nothing.
    .filter(({ steps }) => rising || steps[0]?.points !== steps.at(-1)?.points);

const MONOTONE: Readonly<Record<string, Monotone>> = {
  higher: { rules: ruleArbitraries.higher(everydayNumbers), rising: true },
  lower: { rules: ruleArbitraries.lower(everydayNumbers), rising: false },
  deduct: { rules: ruleArbitraries.deduct(everydayNumbers), rising: false },
  bonus: { rules: ruleArbitraries.bonus(everydayNumbers), rising: true },
  pass: { rules: fc.constant({ kind: 'pass', direction: 'higher' }), rising: true },
  'pass lower': { rules: fc.constant({ kind: 'pass', direction: 'lower' }), rising: false },
  'rising bands': { rules: inOrder('bands', true), rising: true },
  'falling bands': { rules: inOrder('bands', false), rising: false },
  'rising curve': { rules: inOrder('curve', true), rising: true },
  'falling curve': { rules: inOrder('curve', false), rising: false },
};

const ordinary = everydayNumbers({ min: -3, max: 12 });
const positive = everydayNumbers({ min: 0.001, max: 8 });
const extremes = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1e308, -1e308, 1e-308, 5e-324, Infinity, -Infinity, NaN));

describe('points of an indicator', () => {
  test.each(Object.keys(ruleArbitraries) as RuleId[])(
    '[S-18] should end %s in finite points or a finding for any input',
    (id) => {
      const rules: fc.Arbitrary<Rule> = fc.oneof(ruleArbitraries[id](anyNumbers), ruleArbitraries[id](everydayNumbers));
      fc.assert(
        fc.property(rules, anyInput, (rule, input) => {
          const outcome = scoreIndicator({ ...input, rule });
          if (outcome.kind !== 'scored') return;
          expect(Number.isFinite(outcome.points)).toBe(true);
          expect(Object.is(outcome.points, -0)).toBe(false);
          expect(outcome.attainment === null || Number.isFinite(outcome.attainment)).toBe(true);
        }),
        { numRuns: 1000 },
      );
    },
  );

  test('[S-17] should keep points within floor and cap', () => {
    const limits = fc
      .tuple(ordinary, ordinary)
      .map(([a, b]) => ({ floor: Math.min(a, b) * 10, cap: Math.max(a, b) * 10 }));
    fc.assert(
      fc.property(anyRule(everydayNumbers), ordinary, positive, limits, (rule, value, target, { floor, cap }) => {
        const outcome = scoreIndicator({ actual: { kind: 'value', value }, target, rule, floor, cap });
        if (outcome.kind !== 'scored') return;
        expect(outcome.points).toBeGreaterThanOrEqual(floor);
        expect(outcome.points).toBeLessThanOrEqual(cap);
      }),
    );
  });

  test.each(Object.entries(MONOTONE))('[S-15] should never turn back along %s', (_, { rules, rising }) => {
    fc.assert(
      fc.property(rules, ordinary, ordinary, positive, (rule, a, b, target) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((value) => pointsOf(score(rule, value, target)));
        if (less === undefined || more === undefined || Number.isNaN(less)) return;
        if (rising) expect(more).toBeGreaterThanOrEqual(less);
        else expect(more).toBeLessThanOrEqual(less);
      }),
    );
  });

  test('[S-15] should give the same points in any currency or unit of time', () => {
    const rules = fc.constantFrom<Rule>(
      { kind: 'higher', from: null },
      { kind: 'lower', from: null },
      { kind: 'higher', from: { value: 0.4, percent: true } },
      { kind: 'lower', from: { value: 1.7, percent: true } },
    );
    fc.assert(
      fc.property(rules, ordinary, positive, fc.constantFrom(0.01, 7.1, 60, 3600), (rule, actual, target, scale) => {
        const scaled = pointsOf(score(rule, actual * scale, target * scale));
        expect(scaled).toBeCloseTo(pointsOf(score(rule, actual, target)), 9);
      }),
    );
  });

  test('[S-18] should keep blank and not applicable what they are under every rule', () => {
    const kinds = fc.constantFrom<Measurement>({ kind: 'missing' }, { kind: 'notApplicable' });
    fc.assert(
      fc.property(anyRule(anyNumbers), kinds, extremes, (rule, actual, target) => {
        expect(scoreIndicator({ actual, target, rule })).toEqual({ kind: actual.kind });
      }),
    );
  });
});

const anyInput: fc.Arbitrary<Omit<ScoreInput, 'rule'>> = fc.record({
  actual: fc.oneof(extremes, fc.string()).map((value): Measurement => ({ kind: 'value', value })),
  target: fc.option(extremes),
  floor: fc.option(extremes),
  cap: fc.option(extremes),
  threshold: fc.option(extremes),
  role: fc.constantFrom('weighted', 'adjustment', undefined),
  check: fc.constantFrom(
    checkBy(guardOf({ id: 'own', unit: 'ratio', target: 1 })),
    checkBy(guardOf({ id: 'own', unit: 'count', target: 1 })),
    undefined,
  ),
});

function score(rule: Rule, value: number, target: number): IndicatorOutcome {
  return scoreIndicator({ actual: { kind: 'value', value }, target, rule });
}

function pointsOf(outcome: IndicatorOutcome): number {
  return outcome.kind === 'scored' ? outcome.points : NaN;
}
