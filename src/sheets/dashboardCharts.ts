import { dimensionName } from '../i18n/names.ts';
import type { ChartSeriesSpec, ChartSpec } from './chartSpec.ts';
import { columnParts } from './columnParts.ts';
import type { DashboardPlaces } from './dashboardFormulas.ts';
import type { DashboardLayout } from './dashboardLayout.ts';
import { trendRows, type DashboardTrend } from './dashboardTrend.ts';
import { CHART_COLORS } from './looks.ts';
import type { Area } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

/** Bars that can still be read beside each other; the table below has everybody. */
const MOST_BARS = 20;
/** A radar of two would be a line. */
const LEAST_SPOKES = 3;

/** Native charts beside the team's figures, over cells that hold nothing [S-32]. */
export function dashboardCharts(
  places: DashboardPlaces,
  widths: readonly number[],
  trend: DashboardTrend | null,
): ChartSpec[] {
  const { teamRow: row, bandEnd, rank, columns } = places.layout;
  const band = { row, rows: bandEnd - row + 1 };
  const parts = columnParts(widths.slice(0, columns), rank, trend === null ? 2 : 3).map((part) => ({
    ...band,
    ...part,
  }));
  const [left, middle, right] = parts;
  return [
    ...(left ? [rankingChart(places, left)] : []),
    ...(middle ? [dimensionsChart(places, middle)] : []),
    ...(right && trend ? trendCharts(places, trend, right) : []),
  ];
}

function rankingChart({ layout, card }: DashboardPlaces, over: Area): ChartSpec {
  const t = translatorOf(card.language);
  const bars = Math.min(layout.people, MOST_BARS);
  return {
    name: 'telekpi-ranking',
    kind: 'barClustered',
    title: bars < layout.people ? t('sheet.dashboard.firstByTotal', { bars }) : t('sheet.dashboard.byTotal'),
    over,
    categories: ranked(layout, layout.agent, bars),
    series: [
      {
        name: t('sheet.scorecard.total'),
        values: ranked(layout, layout.total, bars),
        color: CHART_COLORS.agent,
      },
    ],
    axis: { min: Math.min(0, card.compiled.plan.floor) },
  };
}

const ranked = ({ firstRow }: DashboardLayout, column: number, rows: number): Area => ({
  row: firstRow,
  column,
  rows,
  columns: 1,
});

/** Where a plan has one or two dimensions, columns. */
function dimensionsChart({ layout, card }: DashboardPlaces, over: Area): ChartSpec {
  const t = translatorOf(card.language);
  const { dimensions, data } = layout;
  const rows = dimensions.length;
  const column = (index: number): Area => ({ row: layout.dimensionsRow + 1, column: index, rows, columns: 1 });
  return {
    name: 'telekpi-dimensions',
    kind: rows < LEAST_SPOKES ? 'columnClustered' : 'radar',
    title: t('sheet.dashboard.agentAndTeam'),
    over,
    categories: column(layout.team.label),
    series: [
      { name: t('sheet.dashboard.teamAverage'), values: column(data), color: CHART_COLORS.team },
      { name: t('sheet.dashboard.chosen'), values: column(data + 1), color: CHART_COLORS.agent },
    ],
    axis: { min: Math.min(0, card.compiled.plan.floor), max: mostPoints(card) },
    legend: 'bottom',
  };
}

/** What an indicator with a weight can have at most. */
const mostPoints = ({ compiled }: DashboardPlaces['card']): number =>
  Math.max(...compiled.indicators.map(({ indicator, cap }) => (indicator.role === 'weighted' ? (cap ?? 0) : 0)));

/** Totals above, dimensions below: six lines in one chart would be too many. */
function trendCharts(places: DashboardPlaces, trend: DashboardTrend, { row, rows, ...across }: Area): ChartSpec[] {
  const { layout, card } = places;
  const t = translatorOf(card.language);
  const upper = Math.ceil(rows / 2);
  const lines = {
    ...({ kind: 'line', legend: 'bottom', categories: trendRows(places, trend, layout.team.label) } as const),
  };
  const line = (name: string, index: number, color: string): ChartSeriesSpec => ({
    ...{ name, color, values: trendRows(places, trend, layout.data + index) },
  });
  return [
    {
      ...{ ...lines, name: 'telekpi-totals', title: t('sheet.dashboard.trendTotals') },
      over: { row, rows: upper, ...across },
      series: [
        line(t('sheet.dashboard.teamAverage'), 0, CHART_COLORS.team),
        line(t('sheet.dashboard.chosen'), 1, CHART_COLORS.agent),
      ],
    },
    {
      ...{ ...lines, name: 'telekpi-trend', title: t('sheet.dashboard.trendDimensions') },
      over: { row: row + upper, rows: rows - upper, ...across },
      series: layout.dimensions.map((dimension, index) =>
        line(dimensionName(dimension, card.language), 2 + index, CHART_COLORS.dimensions[dimension]),
      ),
    },
  ];
}
