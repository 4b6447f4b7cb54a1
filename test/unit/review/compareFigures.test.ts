import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../src/review/compareFigures.ts';
import { measuredAs } from '../../../src/review/measured.ts';
import type { ReviewPeriod } from '../../../src/review/reviewTypes.ts';
import { around, type Columns, periodOf, planWith, ten } from './reviewFixture.ts';

const PLAN = planWith({ effective_calls: 60, conversion_rate: 40 });

const compared = (id: string, before: Columns, after: Columns, past: readonly ReviewPeriod[] = []) => {
  const measured = measuredAs(id, PLAN);
  if (measured === null) throw new Error(id);
  const [one, other] = [periodOf(PLAN, '2026-01', before), periodOf(PLAN, '2026-02', after)];
  return compareFigures(measured, { before: [one], after: [other], past });
};

describe('compareFigures', () => {
  it('[S-34] should compare sums of those who have both', () => {
    const found = compared(
      'effective_calls',
      { effective_calls: [100, 50, 70] },
      { effective_calls: [110, null, 84, 500] },
    );
    expect(found).toMatchObject({ before: { value: 220 }, after: { value: 694, people: 3 } });
    expect(found.compared).toMatchObject({ before: 170, after: 194, difference: 24, people: 2, chance: null });
    expect(found.compared?.change).toBeCloseTo(24 / 170, 12);
  });

  it('[S-21] should compare rates as sums over sums', () => {
    const found = compared(
      'conversion_rate',
      { conversion_rate: [0.5, 0.1], interested_customers: [10, 90] },
      { conversion_rate: [0.2, 0.2], interested_customers: [50, 50] },
    );
    expect(found.compared?.before).toBeCloseTo(14 / 100, 12);
    expect(found.compared?.after).toBeCloseTo(0.2, 12);
  });

  it('should judge noise by the paired t test of people', () => {
    // Differences 1, 2, 3, 4, 5: mean 3, standard error √0.5, t = 4.2426 with 4 degrees of freedom.
    const found = compared(
      'effective_calls',
      { effective_calls: [9, 9, 9, 9, 9] },
      { effective_calls: [10, 11, 12, 13, 14] },
    );
    expect(found.compared).toMatchObject({ noise: 'agents', difference: 15 });
    expect(found.compared?.chance).toBeCloseTo(0.00662, 4);
    expect(found.compared?.interval?.low).toBeCloseTo(15 - 5 * Math.SQRT1_2 * 2.776445, 4);
  });

  it('should not take a share of few cases for more than counting allows, however alike people are', () => {
    // 50 of 250 against 75 of 250: pooled 0.25, standard error 0.0387, z = 2.582, one-sided 0.0049; t with 9 degrees 0.0148.
    const [before, after] = [0.2, 0.3].map((rate) => ({ conversion_rate: ten(rate), interested_customers: ten(25) }));
    const found = compared('conversion_rate', before ?? {}, after ?? {});
    expect(found.compared?.noise).toBe('agents');
    expect(found.compared?.chance).toBeCloseTo(0.0148, 3);
  });

  it('should judge a share of few people by its counts alone', () => {
    const found = compared(
      'conversion_rate',
      { conversion_rate: [0.2, 0.2], interested_customers: [125, 125] },
      { conversion_rate: [0.3, 0.3], interested_customers: [125, 125] },
    );
    expect(found.compared?.noise).toBe('counts');
    expect(found.compared?.chance).toBeCloseTo(0.0049, 3);
  });

  it('should give the interval of Newcombe for shares, as he has it', () => {
    // His example: 56 of 70 against 48 of 80, method 10: 0.0524 to 0.3339.
    const found = compared(
      'conversion_rate',
      { conversion_rate: [48 / 80], interested_customers: [80] },
      { conversion_rate: [56 / 70], interested_customers: [70] },
    );
    expect(found.compared?.difference).toBeCloseTo(0.2, 12);
    expect(found.compared?.interval?.low).toBeLessThanOrEqual(0.0524);
    expect(found.compared?.interval?.high).toBeCloseTo(0.3524, 1);
  });

  it('should say nothing about noise where nothing tells how large it is', () => {
    const alike = compared('effective_calls', { effective_calls: ten(100) }, { effective_calls: ten(110) });
    expect(alike.compared).toMatchObject({ difference: 100, chance: null, interval: null, noise: null });
    expect(alike.compared?.change).toBeCloseTo(0.1, 12);
    const rare = compared(
      'conversion_rate',
      { conversion_rate: [0.01], interested_customers: [100] },
      { conversion_rate: [0.04], interested_customers: [100] },
    );
    expect(rare.compared).toMatchObject({ chance: null });
  });

  it('should go by the past of the team where that moves more than people do', () => {
    const calls = (level: number, turn: number): Columns => ({ effective_calls: around(level, 0.001, turn) });
    const past = [100, 112, 98, 110, 96, 111, 100].map((level, month) =>
      periodOf(PLAN, `2025-${month + 1}`, calls(level, month % 2 === 0 ? 1 : -1)),
    );
    const quiet = compared('effective_calls', calls(100, 1), calls(112, -1));
    const moving = compared('effective_calls', calls(100, 1), calls(112, -1), past);
    expect(quiet.compared?.chance).toBeLessThan(1e-6);
    expect(moving.compared).toMatchObject({ noise: 'past' });
    expect(moving.compared?.chance).toBeGreaterThan(0.1);
  });

  it('should have no change from 0, and nothing of figures that are not there', () => {
    const found = compared('effective_calls', { effective_calls: [0, 0] }, { effective_calls: [3, 4] });
    expect(found.compared).toMatchObject({ before: 0, difference: 7, change: null });
    expect(compared('effective_calls', {}, { effective_calls: [3] })).toMatchObject({ before: null, compared: null });
    expect(compared('csat', {}, {})).toMatchObject({ before: null, after: null, compared: null });
  });

  it('should not fall over zero cases on either side', () => {
    const none = { complaint_rate: ten(0), customers_served: ten(50) };
    const found = compared('complaint_rate', none, none);
    expect(found.compared).toMatchObject({ difference: 0, chance: 0.5 });
    expect(found.compared?.interval?.high).toBeGreaterThan(0);
    expect(found.compared?.interval?.high).toBeLessThan(0.02);
  });
});
