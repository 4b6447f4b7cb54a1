import type { ChartSpec } from '../../../src/sheets/chartSpec.ts';
import type { DashboardLayout } from '../../../src/sheets/dashboardLayout.ts';
import type { ScorecardLayout } from '../../../src/sheets/scorecardLayout.ts';
import { translatorOf } from '../../../src/sheets/vocabulary.ts';
import type { CheckedCells } from './checkedCells.ts';
import { dimensionsOf, LIGHTS, type SqlIndicator } from './scoresSql.ts';

/*
 * Every figure of a scorecard and a dashboard in English, cell by cell, against rows of `scoresSql`, `teamSql` and
 * `dimensionsSql`.
 */
const t = translatorOf('en');

export type SqlRow = Readonly<Record<string, unknown>>;

/** What SQL finds of one period. */
export interface FoundBySql {
  readonly indicators: readonly SqlIndicator[];
  /** What stands where charts show nothing: saved by the host, errors are blank. */
  readonly gap: '#N/A' | null;
  /** In the order of the scorecard. */
  readonly people: readonly string[];
  readonly scores: readonly SqlRow[];
  readonly team: SqlRow | undefined;
  readonly dimensions: readonly SqlRow[];
}

export const figureOf = (row: SqlRow | undefined, column: string): number | null =>
  (row?.[column] ?? null) as number | null;
const wordOf = (row: SqlRow | undefined, column: string): string | null => (row?.[column] ?? null) as string | null;

export const rowOf = (rows: readonly SqlRow[], agent: string): SqlRow | undefined =>
  rows.find((row) => row['agent'] === agent);

export function checkScorecard(cells: CheckedCells, layout: ScorecardLayout, found: FoundBySql): void {
  const { indicators, people, scores } = found;
  indicators.forEach(({ weight }, index) => {
    if (weight !== null) cells.check(layout.headingRow + 1, layout.points + index, weight / 100);
  });
  people.forEach((agent, index) => {
    const row = rowOf(scores, agent);
    const points = indicators.map((_, at) => figureOf(row, `p${at}`));
    const verdicts = [lightOf(row, 'light'), wordOf(row, 'grade'), figureOf(row, 'rank')];
    cells.checkRow(layout.firstRow + index, 0, [
      ...[agent, ...points, totalOf(row), figureOf(row, 'coverage')],
      ...verdicts,
    ]);
  });
}

/** Best first; who has no rank stands behind. */
export function rankedBy({ people, scores }: FoundBySql): readonly string[] {
  const rankOf = (agent: string): number => figureOf(rowOf(scores, agent), 'rank') ?? Infinity;
  return [...people].sort((one, other) => rankOf(one) - rankOf(other) || 0);
}

/** Places, the rows of the scorecard that they are of, and each indicator's light. */
export function checkRanking(cells: CheckedCells, layout: DashboardLayout, found: FoundBySql): void {
  rankedBy(found).forEach((agent, place) => {
    const [at, row] = [layout.firstRow + place, rowOf(found.scores, agent)];
    cells.checkRow(at, layout.rank, [
      ...[figureOf(row, 'rank'), agent, totalOf(row), lightOf(row, 'light'), wordOf(row, 'grade')],
      ...[figureOf(row, 'coverage'), found.people.indexOf(agent) + 1],
    ]);
    const lights = found.indicators.map((indicator, index) => matrixCell(indicator, row, index));
    cells.checkRow(at, layout.matrix, lights);
  });
}

/** Unseen: what a dashboard of formulas is ordered by, where nobody stands in two rows. */
export function checkOrder(cells: CheckedCells, layout: DashboardLayout, { people, scores }: FoundBySql): void {
  people.forEach((agent, index) => {
    const rank = figureOf(rowOf(scores, agent), 'rank') ?? 1e7;
    cells.check(layout.firstRow + index, layout.order, rank * 1e7 + index + 1);
  });
}

function matrixCell({ weight, gate }: SqlIndicator, row: SqlRow | undefined, index: number): number | string | null {
  const points = figureOf(row, `p${index}`);
  if (points === null) return t('sheet.dashboard.missing');
  return weight === null && gate === undefined ? points : lightOf(row, `l${index}`);
}

/** Counts, averages, and the weights and averages of the dimensions. */
export function checkTeam(cells: CheckedCells, layout: DashboardLayout, { indicators, team }: FoundBySql): void {
  const { value, average } = layout.team;
  ['people', 'withTotal', 'withoutTotal', 'averageTotal', 'averageCoverage'].forEach((figure, line) =>
    cells.check(layout.teamRow + 1 + line, value, figureOf(team, figure)),
  );
  LIGHTS.forEach((light, line) => {
    const count = figureOf(team, light) ?? NaN;
    cells.checkRow(layout.lightsRow + 1 + line, value, [count, count / (figureOf(team, 'withTotal') ?? NaN)]);
  });
  const averages = indicators.map((_, index) => figureOf(team, `p${index}`) ?? t('sheet.dashboard.missing'));
  cells.checkRow(layout.firstRow - 1, layout.matrix, averages);
  cells.check(layout.firstRow - 1, layout.total, figureOf(team, 'averageTotal'));
  cells.check(layout.firstRow - 1, layout.coverage, figureOf(team, 'averageCoverage'));
  dimensionsOf(indicators).forEach((dimension, line) => {
    const weight = indicators.reduce((sum, own) => sum + (own.dimension === dimension ? (own.weight ?? 0) : 0), 0);
    const points = figureOf(team, dimension) ?? t('sheet.dashboard.missing');
    cells.checkRow(layout.dimensionsRow + 1 + line, value, [weight / 100, points]);
  });
  const below = layout.dimensionsRow + 1 + dimensionsOf(indicators).length;
  cells.check(below, average, figureOf(team, 'averageTotal'));
}

/** Whoever stands beside the team, by dimension and in total. */
export function checkBeside(cells: CheckedCells, layout: DashboardLayout, found: FoundBySql, name: string): void {
  const own = dimensionsOf(found.indicators);
  cells.check(layout.chosen.row, layout.chosen.column, name);
  cells.check(layout.chosen.row, layout.data, found.people.indexOf(name) + 1);
  own.forEach((dimension, line) => {
    const points = figureOf(rowOf(found.dimensions, name), dimension) ?? t('sheet.dashboard.missing');
    cells.check(layout.dimensionsRow + 1 + line, layout.team.agent, points);
  });
  cells.check(layout.dimensionsRow + 1 + own.length, layout.team.agent, totalOf(rowOf(found.scores, name)));
}

/** What stands in the cells that the charts of the ranking and of the dimensions draw. */
export function checkCharts(
  cells: CheckedCells,
  charts: readonly Pick<ChartSpec, 'name' | 'categories' | 'series'>[],
  found: FoundBySql,
  name: string,
): void {
  const first = rankedBy(found).slice(0, 20);
  const bars = chartOf(charts, 'telekpi-ranking');
  cells.checkDown(bars.categories, first);
  const totals = first.map((agent) => totalOf(rowOf(found.scores, agent)));
  bars.series.forEach(({ values }) => cells.checkDown(values, totals));
  const own = dimensionsOf(found.indicators);
  const lines = [found.team, rowOf(found.dimensions, name)];
  lines.forEach((row, index) => {
    const points = own.map((dimension) => figureOf(row, dimension) ?? found.gap);
    cells.checkDown(seriesOf(chartOf(charts, 'telekpi-dimensions'), index), points);
  });
}

export function chartOf<Chart extends { readonly name: string }>(charts: readonly Chart[], name: string): Chart {
  const found = charts.find((each) => each.name === name);
  if (!found) throw new Error(`The dashboard has no chart ${name}`);
  return found;
}

export function seriesOf({ name, series }: Pick<ChartSpec, 'name' | 'series'>, index: number) {
  const found = series[index];
  if (!found) throw new Error(`The chart ${name} has no series ${index}`);
  return found.values;
}

const totalOf = (row: SqlRow | undefined): number | string => figureOf(row, 'total') ?? t('sheet.scorecard.incomplete');

function lightOf(row: SqlRow | undefined, column: string): string | null {
  const light = LIGHTS.find((each) => each === wordOf(row, column));
  return light === undefined ? null : t(`sheet.light.${light}`);
}
