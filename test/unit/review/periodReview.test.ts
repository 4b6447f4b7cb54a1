import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/schema.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import { reviewPeriod, reviewQuarter } from '../../../src/review/periodReview.ts';
import type { ReviewRule, ReviewRules } from '../../../src/review/reviewRules.ts';
import type { PeriodReview } from '../../../src/review/reviewTypes.ts';
import { around, type Columns, periodOf, planWith, ten } from './reviewFixture.ts';

const PLAN = planWith({ sales_amount: 40, effective_calls: 40, script_compliance: 20 }, { sales_amount: 1000 });
const RULES = DEFAULT_REVIEW_RULES;

const only = (id: string, patch: Partial<ReviewRule> = {}): ReviewRules => ({
  ...RULES,
  rules: RULES.rules.filter((rule) => rule.id === id).map((rule) => ({ ...rule, ...patch })),
});

const verdictOf = (review: PeriodReview | null, id: string) =>
  review?.rules.find(({ rule }) => rule.id === id)?.verdict;

const months = (columns: readonly Columns[], plan: Plan = PLAN) =>
  columns.map((each, month) => periodOf(plan, `2026-${String(month + 1).padStart(2, '0')}`, each));

describe('reviewPeriod', () => {
  const calls = (effective: number, conversion: number, turn: number): Columns => ({
    effective_calls: around(effective, 0.001, turn),
    conversion_rate: around(conversion, 0.0001, turn),
    interested_customers: ten(1_000_000),
  });
  const quality = (effective: number, conversion: number) =>
    verdictOf(
      reviewPeriod(months([calls(100, 0.2, 1), calls(effective, conversion, -1)]), PLAN, RULES),
      'call_quality_falling',
    );

  it.each([
    [110.1, 0.1899, 'raised'],
    [109.9, 0.1899, 'notMet'],
    [110.1, 0.1901, 'notMet'],
    [109.9, 0.1901, 'notMet'],
  ])(
    '[S-34] should see quality fall at +10 %% of effective calls with −5 %% of conversion: %d, %d → %s',
    (effective, conversion, verdict) => {
      expect(quality(effective, conversion)).toBe(verdict);
    },
  );

  const dialling = (dials: number, rate: number) => {
    const of = (one: number, two: number, turn: number): Columns => ({
      dials: around(one, 0.001, turn),
      effective_call_rate: around(two, 0.0001, turn),
    });
    const periods = months([of(1e6, 0.3, 1), of(dials, rate, -1)]);
    return verdictOf(reviewPeriod(periods, PLAN, RULES), 'dialling_for_numbers');
  };

  it.each([
    [1.101e6, 0.2699, 'raised'],
    [1.099e6, 0.2699, 'notMet'],
    [1.101e6, 0.2701, 'notMet'],
  ])(
    '[S-34] should see dialling for numbers at +10 %% of dials with −10 %% of their rate: %d, %d → %s',
    (dials, rate, verdict) => {
      expect(dialling(dials, rate)).toBe(verdict);
    },
  );

  it('[S-34] should not raise what noise could have done, and say so', () => {
    const of = (effective: number, conversion: number, turn: number): Columns => ({
      effective_calls: around(effective, 0.05, turn),
      conversion_rate: around(conversion, 0.03, turn),
      interested_customers: ten(40),
    });
    const review = reviewPeriod(months([of(100, 0.2, 1), of(115, 0.18, -1)]), PLAN, RULES);
    const result = review?.rules.find(({ rule }) => rule.id === 'call_quality_falling');
    expect(result).toMatchObject({ verdict: 'chance', conditions: [{ verdict: 'met' }, { verdict: 'met' }] });
    expect(result?.chance).toBeGreaterThan(result?.level ?? 1);
  });

  it('[S-34] should take the thresholds that HR sets, and leave out what is off', () => {
    const periods = months([calls(100, 0.2, 1), calls(106, 0.19, -1)]);
    expect(verdictOf(reviewPeriod(periods, PLAN, RULES), 'call_quality_falling')).toBe('notMet');
    const conditions = [
      { measure: 'change', indicator: 'effective_calls', comparison: 'atLeast', bound: 0.05 },
      { measure: 'change', indicator: 'conversion_rate', comparison: 'atMost', bound: -0.05 },
    ] as const;
    expect(
      verdictOf(reviewPeriod(periods, PLAN, only('call_quality_falling', { conditions })), 'call_quality_falling'),
    ).toBe('raised');
    expect(reviewPeriod(periods, PLAN, only('call_quality_falling', { isOn: false }))?.rules).toEqual([]);
  });

  it('[S-34] should look for a rule in as many periods running as it asks for', () => {
    const rules = only('call_quality_falling', { periods: 2 });
    const twice = months([calls(100, 0.2, 1), calls(112, 0.185, -1), calls(126, 0.17, 1)]);
    expect(verdictOf(reviewPeriod(twice, PLAN, rules), 'call_quality_falling')).toBe('raised');
    const once = months([calls(100, 0.2, 1), calls(100, 0.2, -1), calls(126, 0.17, 1)]);
    expect(verdictOf(reviewPeriod(once, PLAN, rules), 'call_quality_falling')).toBe('notMet');
    expect(verdictOf(reviewPeriod(twice.slice(1), PLAN, rules), 'call_quality_falling')).toBe('noData');
  });

  it('[S-34] should put each indicator beside the outcomes of the business', () => {
    const review = reviewPeriod(months([calls(100, 0.2, 1), calls(112, 0.2, -1)]), PLAN, RULES);
    expect(review).toMatchObject({ kind: 'monthly', period: '2026-02', before: '2026-01' });
    expect(review?.outcomes.map(({ indicator }) => indicator)).toEqual(['conversion_rate']);
    expect(review?.figures.map(({ indicator }) => indicator)).toEqual(['effective_calls']);
    expect(review?.figures[0]?.compared?.change).toBeCloseTo(0.12, 12);
  });

  it('[S-34] should compare with no month when the one before is missing', () => {
    const [first, second] = months([calls(100, 0.2, 1), calls(120, 0.1, -1)]);
    if (first === undefined || second === undefined) throw new Error('two months');
    const review = reviewPeriod([first, { ...second, period: '2026-03' }], PLAN, RULES);
    expect(review).toMatchObject({ period: '2026-03', before: null });
    expect(verdictOf(review, 'call_quality_falling')).toBe('noData');
  });
});

describe('reviewQuarter', () => {
  const sold = (sales: number, repurchase: number, turn: number): Columns => ({
    sales_amount: around(sales, 0.001, turn),
    repurchase_rate: around(repurchase, 0.0001, turn),
    closed_customers: ten(1_000_000),
  });
  const value = (sales: number, repurchase: number) => {
    const months6 = [1, 1, 1, -1, -1, -1].map((turn, month) =>
      month < 3 ? sold(1000, 0.12, turn) : sold(sales, repurchase, turn),
    );
    return reviewQuarter(months(months6), PLAN, RULES);
  };

  it.each([
    [1000, 0.1019, 'raised'],
    [999, 0.1019, 'notMet'],
    [1000, 0.1021, 'notMet'],
  ])(
    '[S-35] should see value spent with sales on target and −15 %% of repurchase: %d, %d → %s',
    (sales, repurchase, verdict) => {
      const review = value(sales, repurchase);
      expect(review).toMatchObject({ kind: 'quarterly', period: '2026 Q2', before: '2026 Q1' });
      expect(verdictOf(review, 'customer_value_spent')).toBe(verdict);
    },
  );

  it('[S-35] should know sales that a plan has in two parts', () => {
    const split = planWith(
      { new_customer_sales: 60, repeat_sales: 40 },
      { new_customer_sales: 600, repeat_sales: 400 },
    );
    const quarters = [sold(1000, 0.12, 1), sold(1000, 0.1, -1)].map((each, index) =>
      periodOf(split, `2026 Q${index + 1}`, each),
    );
    expect(verdictOf(reviewQuarter(quarters, split, RULES), 'customer_value_spent')).toBe('raised');
  });

  it.each([
    [0.946, 'raised'],
    [0.944, 'notMet'],
  ])(
    '[S-10] should see a skill reached two quarters running at 5 %% over its target of 0.9: %d → %s',
    (share, verdict) => {
      const quarters = ['2026 Q1', '2026 Q2'].map((name) => periodOf(PLAN, name, { script_compliance: around(share) }));
      expect(verdictOf(reviewQuarter(quarters, PLAN, RULES), 'skill_reached')).toBe(verdict);
    },
  );

  it('[S-10] should not see a skill reached by one quarter', () => {
    const quarter = periodOf(PLAN, '2026 Q1', { script_compliance: around(0.96) });
    expect(verdictOf(reviewQuarter([quarter], PLAN, RULES), 'skill_reached')).toBe('noData');
  });

  it('[S-35] should wait until a quarter is there in full', () => {
    const five = [1, 1, 1, -1, -1].map((turn, month) => sold(1000, month < 3 ? 0.12 : 0.08, turn));
    expect(reviewQuarter(months(five), PLAN, RULES)).toMatchObject({ period: '2026 Q1', before: null });
    expect(reviewQuarter(months(five.slice(0, 2)), PLAN, RULES)).toBeNull();
  });
});
