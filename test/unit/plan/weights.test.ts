import { describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { Outcome } from '../../../src/findings.ts';
import { setWeight, setWeightBalanced, shareOut, weightGap, weightSum } from '../../../src/plan/weights.ts';

const plan = planFromTemplate('new_team', 'en');
const weightsOf = (outcome: Outcome<Plan>) =>
  outcome.ok ? Object.fromEntries(outcome.value.indicators.map(({ id, weight }) => [id, weight])) : outcome.findings;

describe('weightSum and weightGap', () => {
  it('[S-7] should say by how much the weights are off, with its sign', () => {
    const indicators = [{ weight: 33.3 }, { weight: 33.3 }, { weight: 33.3 }];
    expect(weightSum(indicators)).toBe(99.9);
    expect(weightGap(indicators)).toBe(-0.1);
    expect(weightGap([{ weight: 60 }, { weight: 45.5 }])).toBe(5.5);
  });

  it('[S-7] should not see noise of binary fractions', () => {
    expect(weightGap(Array.from({ length: 10 }, () => ({ weight: 10.1 - 0.1 })))).toBe(0);
  });
});

describe('setWeight', () => {
  it('[S-7] should change one weight only', () => {
    const changed = setWeight(plan, 'csat', 40);
    expect(weightsOf(changed)).toMatchObject({ csat: 40, effective_calls: 20, training_pass_rate: 30 });
  });
});

describe('setWeightBalanced', () => {
  it('[S-7] should let the others share the rest in proportion to their weights', () => {
    expect(weightsOf(setWeightBalanced(plan, 'training_pass_rate', 65))).toEqual({
      effective_calls: 10,
      effective_call_rate: 10,
      csat: 7.5,
      script_compliance: 7.5,
      training_pass_rate: 65,
    });
  });

  it('[S-7] should leave locked weights alone', () => {
    const locked = new Set(['effective_calls', 'csat']);
    expect(weightsOf(setWeightBalanced(plan, 'training_pass_rate', 30.01, locked))).toEqual({
      effective_calls: 20,
      effective_call_rate: 19.99,
      csat: 15,
      script_compliance: 15,
      training_pass_rate: 30.01,
    });
  });

  it('[S-7] should share equally when the others are all 0', () => {
    const all = setWeightBalanced(plan, 'csat', 100);
    const back = all.ok ? setWeightBalanced(all.value, 'csat', 0) : all;
    expect(weightsOf(back)).toEqual({
      effective_calls: 25,
      effective_call_rate: 25,
      csat: 0,
      script_compliance: 25,
      training_pass_rate: 25,
    });
  });

  it('[S-7] should refuse when the locked weights leave too little', () => {
    expect(weightsOf(setWeightBalanced(plan, 'csat', 60, new Set(['effective_calls', 'training_pass_rate'])))).toEqual([
      { code: 'weight.lockedTooMuch', args: { indicator: 'csat', weight: 60, locked: 50 } },
    ]);
  });

  it('[S-7] should refuse when nothing can take up the rest, and say what would fit', () => {
    const locked = new Set(plan.indicators.map(({ id }) => id));
    expect(weightsOf(setWeightBalanced(plan, 'csat', 10, locked))).toEqual([
      { code: 'weight.nothingToBalance', args: { indicator: 'csat', weight: 10, needed: 15 } },
    ]);
  });

  it.each([-1, 101, NaN, Infinity])('[S-7] should refuse the weight %d', (weight) => {
    expect(weightsOf(setWeightBalanced(plan, 'csat', weight))).toEqual([
      { code: 'weight.outOfRange', args: { indicator: 'csat', weight } },
    ]);
  });

  it('[S-15] should refuse to weight a gate or what the plan does not have', () => {
    const gated = { ...plan, indicators: plan.indicators.map((one) => ({ ...one, role: 'gate' as const, weight: 0 })) };
    expect(weightsOf(setWeightBalanced(gated, 'csat', 10))).toMatchObject([{ code: 'plan.notWeighted' }]);
    expect(weightsOf(setWeight(plan, 'dials', 10))).toMatchObject([{ code: 'plan.noSuchIndicator' }]);
  });
});

describe('shareOut', () => {
  it('[S-7] should give the odd hundredths to the largest remainders', () => {
    const thirds = ['a', 'b', 'c'].map((id) => ({ id, weight: 1 }));
    expect(shareOut(100, thirds)).toEqual([
      ['a', 33.34],
      ['b', 33.33],
      ['c', 33.33],
    ]);
  });
});
