import { describe, expect, it } from 'vitest';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import { diagnose } from '../../../src/review/diagnosis.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { Diagnosis } from '../../../src/review/reviewTypes.ts';
import { around, type Columns, periodOf, planWith, ten } from './reviewFixture.ts';

const PLAN = planWith({ sales_amount: 50, csat: 30, complaint_rate: 20 }, { complaint_rate: 0.05, csat: 0.8 });

const monthly = (columns: readonly Columns[], plan: Plan = PLAN) =>
  columns.map((each, month) => periodOf(plan, `2026-${String(month + 1).padStart(2, '0')}`, each));

const served: Columns = { customers_served: ten(50), recordings_checked: ten(200), new_lead_calls: ten(400) };

/** Months with these complaint rates; what is over-promised and which numbers are invalid, month by month. */
const months = (complaints: readonly number[], overPromise: readonly number[] = [], invalid: readonly number[] = []) =>
  monthly(
    complaints.map((rate, month) => ({
      ...served,
      complaint_rate: around(rate, 0.001),
      ...(overPromise[month] === undefined ? {} : { over_promise_rate: ten(overPromise[month]) }),
      ...(invalid[month] === undefined ? {} : { invalid_number_rate: ten(invalid[month]) }),
    })),
  );

const causesOf = (found: readonly Diagnosis[], indicator = 'complaint_rate') =>
  Object.fromEntries(
    found.find((each) => each.indicator === indicator)?.causes.map(({ rule, verdict }) => [rule.id, verdict]) ?? [],
  );

const diagnosed = (periods: Parameters<typeof diagnose>[0], plan: Plan = PLAN) =>
  diagnose(periods, plan, DEFAULT_REVIEW_RULES);

describe('diagnose', () => {
  it('[S-36] should open after three periods off target, and not after two', () => {
    expect(diagnosed(months([0.04, 0.04, 0.06, 0.06]))).toEqual([]);
    const [found] = diagnosed(months([0.04, 0.04, 0.06, 0.06, 0.0501]));
    expect(found).toMatchObject({ indicator: 'complaint_rate', before: ['2026-01', '2026-02'] });
    expect(found?.run.map(({ period }) => period)).toEqual(['2026-03', '2026-04', '2026-05']);
    expect(found?.run[0]).toMatchObject({ target: 0.05 });
    expect(found?.run[0]?.figure).toBeCloseTo(0.06, 6);
  });

  it('[S-36] should not open for what is on its target, or has been again since', () => {
    expect(diagnosed(months([0.06, 0.06, 0.06, 0.05]))).toEqual([]);
    const high = monthly([0.7, 0.7, 0.7].map((csat) => ({ csat: around(csat) })));
    expect(diagnosed(high).map(({ indicator }) => indicator)).toEqual(['csat']);
    expect(diagnosed(monthly([0.8, 0.8, 0.8].map((csat) => ({ csat: around(csat, 0) }))))).toEqual([]);
  });

  it('[S-36] should not run over a gap', () => {
    const [one, two, , four] = months([0.06, 0.06, 0.06, 0.06]);
    if (!one || !two || !four) throw new Error('four months');
    expect(diagnosed([one, two, four])).toEqual([]);
  });

  it('[S-36] should tick over-promising that has risen by 5 points, refute what has not, and leave open what nobody measured', () => {
    const found = diagnosed(
      months([0.04, 0.04, 0.06, 0.06, 0.06], [0.05, 0.05, 0.12, 0.12, 0.12], [0.1, 0.1, 0.1, 0.1, 0.1]),
    );
    expect(causesOf(found)).toEqual({ script_problem: 'supported', lead_quality: 'refuted', plan_itself: 'open' });
    expect(causesOf(diagnosed(months([0.04, 0.06, 0.06, 0.06])))).toMatchObject({
      script_problem: 'open',
      lead_quality: 'open',
    });
  });

  it.each([
    [0.101, 'supported'],
    [0.099, 'open'],
    [0.06, 'refuted'],
  ])('[S-36] should tick invalid numbers from 5 points more than 0.05 on: %d → %s', (invalid, verdict) => {
    const rates = [0.05, 0.05, invalid, invalid, invalid];
    expect(causesOf(diagnosed(months([0.04, 0.04, 0.06, 0.06, 0.06], [], rates))).lead_quality).toBe(verdict);
  });

  it.each([
    [0.101, 'supported'],
    [0.09, 'open'],
    [0.06, 'refuted'],
  ])('[S-36] should tick over-promising from 5 points more than 0.05 on: %d → %s', (rate, verdict) => {
    const rates = [0.05, 0.05, rate, rate, rate];
    expect(causesOf(diagnosed(months([0.04, 0.04, 0.06, 0.06, 0.06], rates))).script_problem).toBe(verdict);
  });

  it('[S-36] should show the rows that say so, the heaviest first', () => {
    const rates = [0.05, 0.05, 0.12, 0.2, 0.12];
    const [found] = diagnosed(months([0.04, 0.04, 0.06, 0.06, 0.06], rates));
    const cause = found?.causes.find(({ rule }) => rule.id === 'script_problem');
    expect(cause?.rows[0]).toEqual({
      person: 'P1',
      period: '2026-04',
      indicator: 'over_promise_rate',
      value: 0.2,
      count: 200,
    });
    expect(cause?.rows).toHaveLength(10);
  });

  describe('the plan itself', () => {
    /** Who sells more has more complaints, exactly or not at all. */
    const pushing = (weight: number, order: readonly number[]) => {
      const plan = planWith({ sales_amount: weight, complaint_rate: 100 - weight }, { complaint_rate: 0.05 });
      const columns: Columns = {
        customers_served: ten(50),
        sales_amount: order.map((place) => 100_000 + 1000 * place),
        complaint_rate: [...order.keys()].map((place) => 0.06 + place / 100),
      };
      return causesOf(diagnosed(monthly([columns, columns, columns], plan), plan)).plan_itself;
    };
    const rising = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

    it.each([
      [50, rising, 'supported'],
      [49, rising, 'refuted'],
      [50, [5, 2, 8, 0, 9, 3, 6, 1, 7, 4], 'open'],
    ])(
      '[S-36] should be ticked from a weight of sales of 50 on, where those who sell more are worse: %d → %j %s',
      (weight, order, verdict) => {
        expect(pushing(weight, order)).toBe(verdict);
      },
    );
  });

  it('[S-36] should ask people where there is nothing before to compare with', () => {
    const worse = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => 0.06 + place / 100);
    const columns = { ...served, complaint_rate: worse, over_promise_rate: worse, invalid_number_rate: ten(0.3) };
    const found = diagnosed(monthly([columns, columns, columns]));
    expect(found[0]?.before).toEqual([]);
    expect(causesOf(found)).toMatchObject({ script_problem: 'supported', lead_quality: 'open' });
  });
});
