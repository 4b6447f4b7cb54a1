import { describe, expect, test } from 'vitest';
import { mergeTrends, trendOf, trendPoints } from '../../../src/feedback/trends.ts';
import { indicatorOf, planOf } from '../scoring/planFixture.ts';
import { scored } from './periodFixture.ts';

const PLAN = planOf(
  [
    indicatorOf({ id: 'dials', dimension: 'efficiency', unit: 'count', weight: 60 }),
    indicatorOf({ id: 'csat', dimension: 'quality', unit: 'score', weight: 40 }),
  ],
  { name: 'Spring', version: 3 },
);

const trend = (period: string, ann: number, date = '2026-12-01') =>
  trendOf(scored(PLAN, period, { Ann: [ann, 50], Bo: [100, null] }), date);

describe('what a period adds to a trend', () => {
  test('[S-32] should be totals as published, and points by dimension over all that is measured', () => {
    expect(trend('2026-11', 80)).toEqual({
      period: '2026-11',
      made: { plan: 'Spring', version: 3, date: '2026-12-01' },
      ...{ people: 2, withTotal: 1, total: 68 },
      dimensions: { results: null, efficiency: 90, quality: 50, growth: null },
      totals: new Map([['Ann', 68]]),
    });
  });

  test('[S-32] should be no total where nobody has one', () => {
    const { total, withTotal, totals } = trendOf(scored(PLAN, '2026-11', { Bo: [100, null] }), '2026-12-01');
    expect({ total, withTotal, totals: totals.size }).toEqual({ total: null, withTotal: 0, totals: 0 });
  });
});

describe('periods that are scored one after the other', () => {
  test('[S-32] should stand in order, a period scored again in place of itself', () => {
    const merged = mergeTrends([trend('2026-12', 80), trend('2026-10', 70)], [trend('2026-12', 90, '2027-01-05')]);
    expect(merged.map(({ period, made }) => [period, made.date])).toEqual([
      ['2026-10', '2026-12-01'],
      ['2026-12', '2027-01-05'],
    ]);
  });

  test('[S-32] should leave room for a month that nobody scored', () => {
    const points = trendPoints([trend('2026-12', 80), trend('2026-10', 70)]);
    expect(points.map(({ period, figures }) => [period, figures?.total ?? null])).toEqual([
      ['2026-10', 62],
      ['2026-11', null],
      ['2026-12', 68],
    ]);
  });

  test('[S-32] should be told by name however it is written, and stay in the order of time for weeks', () => {
    expect(mergeTrends([trend('2026 Q4', 1)], [trend('2026-q4', 2)]).map(({ period }) => period)).toEqual(['2026 Q4']);
    const weeks = mergeTrends([trend('2026-W10', 1), trend('2026-W09', 1)], [trend('2026-W11', 1)]);
    expect(weeks.map(({ period }) => period)).toEqual(['2026-W09', '2026-W10', '2026-W11']);
  });

  test('[S-32] should be two years of months at most', () => {
    const all = Array.from({ length: 30 }, (_, month) =>
      trend(`${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, month),
    );
    const merged = mergeTrends([], all);
    expect([merged.length, merged[0]?.period, merged.at(-1)?.period]).toEqual([24, '2024-07', '2026-06']);
  });
});
