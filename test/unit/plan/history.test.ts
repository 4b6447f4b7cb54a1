import { describe, expect, it } from 'vitest';
import { describePast, withBaselines } from '../../../src/plan/history.ts';
import { checkSmart } from '../../../src/plan/smart.ts';
import { planOf } from './planOf.ts';

describe('describePast', () => {
  it('[S-11] should give mean, sample deviation and a baseline to write down', () => {
    expect(describePast([2, 4, 4, 4, 5, 5, 7, 9], 'count')).toEqual({
      periods: 8,
      mean: 5,
      spread: Math.sqrt(32 / 7),
      baseline: 5,
    });
    expect(describePast([0.1, 0.11, 0.12, 0.1], 'ratio')?.baseline).toBe(0.1075);
    expect(describePast([1, 2, 2], 'currency')?.baseline).toBe(1.67);
  });

  it('[S-11] should have a spread from two periods on', () => {
    expect(describePast([1, 3], 'count')?.spread).toBe(Math.SQRT2);
  });

  it('[S-11] should have no spread in one period, and nothing to say of none', () => {
    expect(describePast([7], 'count')).toEqual({ periods: 1, mean: 7, spread: null, baseline: 7 });
    expect(describePast([], 'count')).toBeNull();
  });

  it('should stay finite with figures at the edge', () => {
    expect(describePast([1.7e308, 1.7e308], 'currency')?.baseline).toBe(1.7e308);
  });
});

describe('withBaselines', () => {
  it('[S-11] should fill in the baselines that are known, so that targets can be judged', () => {
    const histories = new Map([['conversion_rate', [0.1, 0.11, 0.09, 0.1, 0.1, 0.1]]]);
    const plan = withBaselines(planOf({ conversion_rate: 60, csat: 40 }, { csat: { baseline: 0.8 } }), histories);
    expect(plan.indicators.map(({ baseline }) => baseline)).toEqual([0.1, 0.8]);
    const [check] = checkSmart(
      { ...plan, indicators: plan.indicators.map((one) => ({ ...one, target: 0.3 })) },
      histories,
    );
    expect(check?.findings[2]).toMatchObject({ verdict: 'unmet', finding: { code: 'smart.unrealistic' } });
  });
});
