import { describe, expect, it } from 'vitest';
import { workedCase } from '../../../samples/workedCase.ts';
import { workedCasePlans } from '../../../src/plan/workedCase.ts';
import { atOnce } from '../../../src/pieces.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { findConflicts } from '../../../src/review/conflicts.ts';
import { isRelated } from '../../../src/review/construction.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import { holm } from '../../../src/review/levels.ts';
import { reviewAll } from '../../../src/review/review.ts';
import type { ConflictReview, ReviewPeriod } from '../../../src/review/reviewTypes.ts';
import { requireBankCalls } from '../../helpers/bankFigures.ts';
import { bankMonths } from '../../helpers/bankMonths.ts';
import { type Columns, periodOf, planWith } from './reviewFixture.ts';

const PLAN = planWith({ effective_calls: 60, csat: 40 });

const conflictsOf = (periods: readonly ReviewPeriod[], plan: Plan = PLAN) =>
  atOnce(findConflicts(periods, plan, DEFAULT_REVIEW_RULES));

const called = (reviews: readonly ConflictReview[], relation = 'conflict') =>
  reviews.flatMap(({ across, relations }) =>
    relations
      .filter((each) => each.relation === relation)
      .map((each) => [across, each.indicator, each.other].join(' ')),
  );

const upTo = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

describe('holm', () => {
  it('should correct as in the example of his paper, and never let a later chance be smaller', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holm([null, 0.02, null, 0.9])).toEqual([null, 0.04, null, 0.9]);
    expect(holm([0.5, 0.6])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });
});

describe('isRelated', () => {
  it.each([
    ['effective_call_rate', 'effective_calls'],
    ['effective_call_rate', 'dials'],
    ['conversion_rate', 'average_order_value'],
    ['new_customer_sales', 'repeat_sales'],
    ['script_compliance', 'objection_handling_compliance'],
    ['complaint_rate', 'complaint_resolution_rate'],
    ['conversion_rate', 'effective_calls'],
    ['csat', 'csat'],
  ])('[S-37] should say that %s and %s are made of the same', (one, other) => {
    expect(isRelated(one, other)).toBe(true);
    expect(isRelated(other, one)).toBe(true);
  });

  it.each([
    ['effective_calls', 'csat'],
    ['dials', 'effective_calls'],
    ['sales_amount', 'complaint_rate'],
    ['repurchase_rate', 'effective_calls'],
    ['own_one', 'own_two'],
  ])('[S-37] should not say so of %s and %s', (one, other) => {
    expect(isRelated(one, other)).toBe(false);
  });
});

describe('findConflicts', () => {
  const team = (calls: readonly number[], other: Columns): ReviewPeriod =>
    periodOf(PLAN, '2026-01', { effective_calls: calls, ...other });

  it('[S-37] should turn figures of which less is better', () => {
    const complaints = upTo(16).map((place) => place / 100);
    expect(called(conflictsOf([team(upTo(16), { complaint_rate: complaints })]))).toEqual([
      'agents effective_calls complaint_rate',
    ]);
    expect(called(conflictsOf([team(upTo(16), { complaint_rate: [...complaints].reverse() })]), 'together')).toEqual([
      'agents effective_calls complaint_rate',
    ]);
  });

  it('[S-37] should say how sure it is of a pair, corrected for all that were looked at', () => {
    const csat = upTo(16)
      .reverse()
      .map((place) => 0.7 + place / 100);
    const [agents, periods] = conflictsOf([team(upTo(16), { csat, dials: upTo(16) })]);
    expect(agents).toMatchObject({ across: 'agents', people: 16, tested: 3, periods: ['2026-01'] });
    const pair = agents?.relations.find(({ other }) => other === 'csat');
    expect(pair).toMatchObject({ relation: 'conflict', rho: -1, pairs: 16, isAsked: true });
    expect(pair?.corrected).toBeGreaterThan(pair?.p ?? 1);
    expect(periods).toMatchObject({ across: 'periods', tested: 0 });
    expect(periods?.relations.every(({ relation }) => relation === 'notEnoughData')).toBe(true);
  });

  it('[S-37] should have not enough data of seven people, nor of many who are alike', () => {
    const seven = conflictsOf([team(upTo(7), { csat: upTo(7).map((place) => 1 - place / 10) })]);
    expect(called(seven, 'notEnoughData')).toContain('agents effective_calls csat');
    const tied = upTo(20).map((place) => (place > 18 ? 0.8 : 0.9));
    expect(called(conflictsOf([team(upTo(20), { csat: tied })]), 'notEnoughData')).toContain(
      'agents effective_calls csat',
    );
  });

  it('[S-37] should not test what is related by construction', () => {
    const rates = upTo(16).map((place) => 1 / place);
    const found = conflictsOf([team(upTo(16), { effective_call_rate: rates })]);
    expect(called(found, 'byConstruction')).toContain('agents effective_calls effective_call_rate');
    expect(found[0]?.tested).toBe(0);
  });

  it('[S-37] should not take two trends of the team for a conflict', () => {
    const year = upTo(12).map((month) => ({
      ...team([month * 10], { csat: [1 - month / 100] }),
      period: `2026-${String(month).padStart(2, '0')}`,
    }));
    expect(called(conflictsOf(year))).toEqual([]);
  });

  it('[S-37] should see what the team does against each other from month to month', () => {
    const calls = [2, 3, 7, 6, 4, 9, 8, 12, 5, 11, 10, 1];
    const year = calls.map((each, month) => ({
      ...team([each * 10], { csat: [0.9 - each / 100] }),
      period: `2026-${String(month + 1).padStart(2, '0')}`,
    }));
    expect(called(conflictsOf(year))).toEqual(['periods effective_calls csat']);
  });
});

describe('figures that hold a story, and figures that hold none', () => {
  const story = workedCase();
  const plans = workedCasePlans('en', '2026-03');
  const periods = (plan: Plan) =>
    story.periods.map((period, month) => {
      const rows = story.rows[month] ?? [];
      const columns = story.indicators.map((id, column) => [id, rows.map((row) => row[column] ?? null)] as const);
      return periodOf(plan, period, Object.fromEntries(columns));
    });

  it('[S-39] should find the conflict of dials with satisfaction under the old plan by itself', () => {
    const before = periods(plans.before).slice(0, 3);
    expect(called(conflictsOf(before, plans.before))).toContain('agents dials csat');
    const review = reviewAll(before, plans.before, DEFAULT_REVIEW_RULES);
    if (!review.ok) throw new Error(JSON.stringify(review.findings));
    const ids = review.value.proposals.map(({ rule }) => rule.id);
    expect(ids).toContain('dials_against_satisfaction');
  });

  it('[S-39] should find none once people work alike under the new plan', () => {
    const after = periods(plans.after).slice(5);
    expect(called(conflictsOf(after, plans.after))).toEqual([]);
  });

  it('[S-37] should find no conflict in the real calls of a bank, whose agents are random', () => {
    requireBankCalls();
    const months = bankMonths().map(({ period, columns }) => periodOf(PLAN, period, columns));
    expect(months).toHaveLength(30);
    const found = months.slice(12).flatMap((_, end) => conflictsOf(months.slice(0, end + 13)).slice(0, 1));
    expect(found.every(({ tested }) => tested > 5)).toBe(true);
    expect(called(found)).toEqual([]);
  });
});
