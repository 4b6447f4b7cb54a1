import { describe, expect, test } from 'vitest';
import { applyGates, type GateVerdict } from '../../../src/scoring/gates.ts';
import { checkGate, gateState } from '../../../src/scoring/planGates.ts';
import { weightedTotal } from '../../../src/scoring/total.ts';

const HALVES = [50, 50];
const scored = (total: number, coverage = 1, missing: readonly number[] = []): object => ({
  kind: 'scored',
  total,
  coverage,
  missing,
});
const verdict = (
  effect: GateVerdict['effect'],
  state: GateVerdict['state'] = 'failed',
  amount: number | null = null,
): GateVerdict => ({
  ...{ effect, amount, state },
});

describe('the weighted total', () => {
  test('[S-19] should read weights of 0.4 and of 40 alike', () => {
    expect(weightedTotal({ points: [100, 50], weights: [40, 60], missing: 'incomplete' })).toEqual(scored(70));
    expect(weightedTotal({ points: [100, 50], weights: [0.4, 0.6], missing: 'incomplete' })).toEqual(scored(70));
  });

  test.each([
    [[40, 50], 90, -10],
    [[40, 60.006], 100.006, 0.006],
    [[0.4, 0.5], 0.9, -0.1],
    [[0.5, 0.50006], 1.00006, 0.00006],
    [[3, 4], 7, 6],
  ])('[S-19] should state the sum of weights %j: %d', (weights, sum, off) => {
    const findings = [{ code: 'weights.sum', args: { sum, off } }];
    expect(weightedTotal({ points: [1, 2], weights, missing: 'incomplete' })).toEqual({ kind: 'invalid', findings });
  });

  test.each([[[40, 60.005]], [[40, 59.995]], [[33.33, 66.67]], [[0.3333, 0.6667]]])(
    '[S-19] should accept weights %j',
    (weights) => {
      expect(weightedTotal({ points: [1, 2], weights, missing: 'incomplete' }).kind).toBe('scored');
    },
  );

  test.each([
    [[-10, 110], 'weights.negative'],
    [[0, 0], 'weights.allZero'],
    [[NaN, 100], 'weights.notFinite'],
    [[100], 'weights.count'],
  ])('[S-19] should refuse weights %j: %s', (weights, code) => {
    expect(weightedTotal({ points: [1, 2], weights, missing: 'incomplete' })).toMatchObject({ findings: [{ code }] });
  });

  test('[S-19] should take a weight of 0 for off, not for missing', () => {
    expect(weightedTotal({ points: [80, null], weights: [100, 0], missing: 'incomplete' })).toEqual(scored(80));
    expect(weightedTotal({ points: [80, null], weights: [100, null], missing: 'incomplete' })).toEqual(scored(80));
  });

  test('[S-18] should name what an incomplete total lacks', () => {
    expect(weightedTotal({ points: [80, null], weights: [70, 30], missing: 'incomplete' })).toEqual({
      ...{ kind: 'incomplete', coverage: 0.7, missing: [1] },
    });
  });

  test('[S-18] should share the weight of what does not apply out over the rest', () => {
    const notApplicable = [false, true];
    expect(weightedTotal({ points: [80, null], notApplicable, weights: [70, 30], missing: 'incomplete' })).toEqual(
      scored(80, 0.7),
    );
  });

  test('[S-18] should exclude what is missing down to the minimum coverage', () => {
    const input = { points: [80, null], weights: [70, 30], missing: 'exclude' as const };
    expect(weightedTotal({ ...input, minimumCoverage: 0.7 })).toEqual(scored(80, 0.7, [1]));
    expect(weightedTotal({ ...input, minimumCoverage: 0.71 }).kind).toBe('incomplete');
  });

  test('[S-18] should count what is missing as 0 when the plan says so, and say that it did', () => {
    expect(weightedTotal({ points: [80, null], weights: HALVES, missing: 'zero' })).toEqual(scored(40, 0.5, [1]));
  });

  test('[S-18] should have no total when nothing applies', () => {
    const notApplicable = [true, true];
    for (const missing of ['incomplete', 'exclude', 'zero'] as const) {
      expect(weightedTotal({ points: HALVES, notApplicable, weights: HALVES, missing }).kind).toBe('incomplete');
    }
  });

  test('[S-18] should let no infinity out', () => {
    expect(weightedTotal({ points: [Infinity, 1], weights: HALVES, missing: 'zero' }).kind).toBe('invalid');
    expect(weightedTotal({ points: [1e308, 1e308], weights: HALVES, missing: 'zero' }).kind).toBe('invalid');
  });
});

describe('what follows the sum', () => {
  test('[S-17] should adjust before gates and clamp last', () => {
    const finish = {
      adjustments: [{ position: 2, points: 30 }],
      gates: [verdict('multiply', 'failed', 0.5)],
      limits: { floor: 0, cap: 50 },
    };
    expect(weightedTotal({ points: HALVES, weights: HALVES, missing: 'incomplete', finish })).toEqual(scored(40));
    const high = { ...finish, gates: [] };
    expect(weightedTotal({ points: HALVES, weights: HALVES, missing: 'incomplete', finish: high })).toEqual(scored(50));
  });

  test('[S-21] should take the team by its share, before adjustments', () => {
    const finish = { team: { share: 0.2, total: 100 }, adjustments: [{ position: 2, points: -5 }] };
    expect(weightedTotal({ points: HALVES, weights: HALVES, missing: 'incomplete', finish })).toEqual(scored(55));
  });

  test('[S-18] should not pass over a missing adjustment in silence', () => {
    const input = { points: HALVES, weights: HALVES, finish: { adjustments: [{ position: 2, points: null }] } };
    expect(weightedTotal({ ...input, missing: 'incomplete' })).toEqual({
      kind: 'incomplete',
      coverage: 1,
      missing: [2],
    });
    expect(weightedTotal({ ...input, missing: 'exclude' })).toEqual(scored(50, 1, [2]));
  });
});

describe('gates', () => {
  test.each([
    [[verdict('cap')], 59.9],
    [[verdict('cap', 'failed', 40)], 40],
    [[verdict('multiply', 'failed', 0.8)], 72],
    [[verdict('zero')], 0],
    [[verdict('barRewards')], 90],
    [[verdict('cap', 'passed')], 90],
    [[verdict('cap', 'undetermined')], 90],
    [[verdict('zero', 'notApplicable')], 90],
    [[verdict('cap'), verdict('multiply', 'failed', 0.5)], 45],
    [[verdict('cap'), verdict('zero')], 0],
  ])('[S-20] should make of 90 points by %j: %d', (gates, expected) => {
    expect(applyGates(90, gates)).toBe(expected);
  });

  test('[S-20] should leave a total under the cap alone', () => {
    expect(applyGates(30, [verdict('cap')])).toBe(30);
  });

  test('[S-20] should call a gate without data undetermined', () => {
    expect(gateState({ kind: 'missing' })).toBe('undetermined');
    expect(gateState({ kind: 'notApplicable' })).toBe('notApplicable');
    expect(gateState({ kind: 'scored', points: 100, attainment: 1 })).toBe('passed');
    expect(gateState({ kind: 'scored', points: 99.9, attainment: 0.999 })).toBe('failed');
  });

  test('[S-20] should want a factor for a gate that multiplies', () => {
    expect(checkGate({ effect: 'multiply' })?.code).toBe('gate.amount');
    expect(checkGate({ effect: 'multiply', amount: 0.5 })).toBeNull();
    expect(checkGate({ effect: 'cap' })).toBeNull();
  });
});
