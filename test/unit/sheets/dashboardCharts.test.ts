import { describe, expect, test } from 'vitest';
import { trendPoints, type TrendPeriod, type TrendPoint } from '../../../src/feedback/trends.ts';
import { atOnce } from '../../../src/pieces.ts';
import { DIMENSIONS, LANGUAGES, type Dimension, type Language } from '../../../src/plan/schema.ts';
import type { CompiledPlan } from '../../../src/scoring/compiledPlan.ts';
import { compilePlan } from '../../../src/scoring/scorecard.ts';
import type { ChartSpec } from '../../../src/sheets/chartSpec.ts';
import { dashboardInPieces } from '../../../src/sheets/dashboardSheet.ts';
import { dashboardLayout } from '../../../src/sheets/dashboardLayout.ts';
import type { Area, CellSpec, SheetSpec } from '../../../src/sheets/sheetSpec.ts';
import { indicatorOf, planOf } from '../scoring/planFixture.ts';
import { matrixOf } from './specCells.ts';

function compiledOf(dimensions: readonly Dimension[], indicators = dimensions.length): CompiledPlan {
  const weight = 100 / indicators;
  const compiled = compilePlan(
    planOf(
      Array.from({ length: indicators }, (_, index) =>
        indicatorOf({ id: `own_${index}`, weight, dimension: dimensions[index % dimensions.length] ?? 'results' }),
      ),
    ),
  );
  if (!compiled.ok) throw new Error(compiled.findings[0]?.code);
  return compiled.value;
}

const scoredPeriod = (period: string, version = 1): TrendPeriod => ({
  period,
  made: { plan: 'Plan', version, date: '2026-12-01' },
  ...{ people: 2, withTotal: 2, total: 80 },
  dimensions: { results: 80, efficiency: 70, quality: null, growth: 60 },
  totals: new Map([['Ann', 80]]),
});

const months = (count: number): readonly TrendPoint[] =>
  trendPoints(
    Array.from({ length: count }, (_, index) =>
      scoredPeriod(`${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`),
    ),
  );

interface Case {
  readonly dimensions?: readonly Dimension[];
  readonly indicators?: number;
  readonly people?: number;
  readonly trends?: readonly TrendPoint[];
  readonly language?: Language;
}

function dashboardOf({ dimensions = DIMENSIONS, indicators, people = 8, trends = [], language = 'en' }: Case = {}) {
  const compiled = compiledOf(dimensions, indicators);
  return atOnce(dashboardInPieces(compiled, people, language, { trends }));
}

const chartOf = ({ charts = [] }: SheetSpec, name: string): ChartSpec => {
  const found = charts.find((chart) => chart.name === name);
  if (!found) throw new Error(`There is no chart ${name}`);
  return found;
};

const meet = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const cellsIn = (spec: SheetSpec, { row, column, rows, columns }: Area): CellSpec[] =>
  matrixOf(spec)
    .slice(row, row + rows)
    .flatMap((line) => line.slice(column, column + columns));

const holds = (cell: CellSpec): boolean =>
  typeof cell === 'object' && cell !== null && !('formula' in cell) ? cell.value !== null : cell !== null;

const CASES: readonly Case[] = [
  {},
  { language: 'zh-CN', trends: months(12) },
  { trends: months(2), people: 1 },
  { trends: months(24), people: 500 },
  { dimensions: ['quality'], trends: months(3) },
  { dimensions: ['quality', 'growth'], people: 30 },
  { indicators: 3, trends: months(5) },
  { indicators: 60, trends: months(5) },
];

describe.each(CASES)('the charts of a dashboard, %#', (given) => {
  const spec = dashboardOf(given);
  const charts = spec.charts ?? [];

  test('[S-32] should lie over cells that hold nothing, nor over each other, each under a name of its own', () => {
    expect(charts.length).toBe(given.trends ? 4 : 2);
    for (const { over } of charts) {
      expect(cellsIn(spec, over).filter(holds)).toEqual([]);
      expect(charts.filter((other) => meet(other.over, over))).toHaveLength(1);
      for (const merge of spec.merges ?? []) expect(meet(merge, over)).toBe(false);
    }
    expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
  });

  test('[S-32] should be wide and high enough to be read, and no wider than the lights below them', () => {
    const widths = spec.columnWidths ?? [];
    const widthOf = ({ column, columns }: Area): number =>
      widths.slice(column, column + columns).reduce<number>((sum, width) => sum + (width ?? 0), 0);
    for (const { over } of charts) {
      expect(widthOf(over)).toBeGreaterThanOrEqual(180);
      expect(over.column + over.columns).toBeLessThanOrEqual(widths.length);
      expect(over.rows * 18).toBeGreaterThanOrEqual(160);
    }
  });

  test('[S-32] should draw cells that stand below each other, categories and values alike', () => {
    for (const { categories, series } of charts) {
      expect(series.length).toBeGreaterThan(0);
      for (const { values } of series) {
        expect([values.row, values.rows, values.columns]).toEqual([categories.row, categories.rows, 1]);
        expect(cellsIn(spec, values).every(holds)).toBe(true);
      }
      expect(cellsIn(spec, categories).every(holds)).toBe(true);
    }
  });
});

describe('a dashboard', () => {
  test('[S-32] should draw bars for the first twenty at most', () => {
    const rows = (people: number): number =>
      chartOf(dashboardOf({ people }), 'telekpi-ranking').series[0]?.values.rows ?? 0;
    expect([3, 20, 21, 500].map(rows)).toEqual([3, 20, 20, 20]);
    expect(chartOf(dashboardOf({ people: 20 }), 'telekpi-ranking').title).toBe('By total');
    expect(chartOf(dashboardOf({ people: 21 }), 'telekpi-ranking').title).toBe('By total: the first 20');
  });

  test('[S-32] should draw a radar of three dimensions or more, and columns of fewer', () => {
    const kinds = [1, 2, 3, 4].map((count) => {
      const { kind, categories } = chartOf(
        dashboardOf({ dimensions: DIMENSIONS.slice(0, count) }),
        'telekpi-dimensions',
      );
      return [kind, categories.rows];
    });
    expect(kinds).toEqual([
      ['columnClustered', 1],
      ['columnClustered', 2],
      ['radar', 3],
      ['radar', 4],
    ]);
  });

  test.each(LANGUAGES)('[S-32] should say in %s why there is no trend, and how to get one', (language) => {
    const one = trendPoints([scoredPeriod('2026-01')]);
    for (const trends of [[], one]) {
      const texts = JSON.stringify(dashboardOf({ trends, language }).blocks);
      expect(texts).toContain(
        language === 'en' ? 'No trend yet: it needs the totals of two periods' : '至少需要两个周期',
      );
    }
  });

  test('[S-32] should show the last twelve periods, and say where the others are', () => {
    const spec = dashboardOf({ trends: months(24) });
    const { categories } = chartOf(spec, 'telekpi-trend');
    expect(categories.rows).toBe(12);
    expect([...cellsIn(spec, categories)].slice(0, 2)).toEqual(['2026-01', '2026-02']);
    expect(JSON.stringify(spec.blocks)).toContain('The last 12 of 24 periods; all are on the sheet Trends.');
  });

  test('[S-32] should say that periods were not all scored by the same version of the plan', () => {
    const said = (version: number): boolean =>
      JSON.stringify(
        dashboardOf({ trends: trendPoints([scoredPeriod('2026-01'), scoredPeriod('2026-02', version)]) }).blocks,
      ).includes('not all scored by the same version');
    expect([said(1), said(2)]).toEqual([false, true]);
  });

  test('[S-32] should let anybody on the scorecard be chosen, also beyond the first that are shown', () => {
    const compiled = compiledOf(DIMENSIONS);
    const order = Array.from({ length: 500 }, (_, index) => index);
    const spec = atOnce(dashboardInPieces(compiled, 500, 'en', { order, chosen: '=Bob' }));
    const { row, column } = dashboardLayout(compiled.plan, 200).chosen;
    expect(spec.validations).toMatchObject([
      { area: { row, column }, rule: { kind: 'list', source: "='Scorecard'!$A$7:$A$506" } },
    ]);
    expect(matrixOf(spec)[row]?.[column]).toMatchObject({ value: '=Bob' });
  });
});
