import type { ChartType, GridChartSeries } from '../grid/chart.ts';
import type { CellKind, GridArea } from '../grid/grid.ts';
import type { Environment } from './define.ts';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * The series that a range gives, as Excel reads it: texts in the first line of each series name it,
 * texts in the first line across them are the categories.
 */
export function seriesFrom(area: GridArea, by: SeriesBy, env: Environment): readonly GridChartSeries[] {
  const kinds = env.grid.kinds(area);
  const inColumns = by === 'Columns' || (by === 'Auto' && area.rows >= area.columns);
  const lines = inColumns ? transposed(kinds) : kinds;
  const hasCategories = lines.length > 1 && isHeading(lines[0] ?? []);
  const series = lines.slice(hasCategories ? 1 : 0);
  const hasNames = (series[0]?.length ?? 0) > 1 && isNames(series.map(([first]) => first));
  const part = (line: number, from: number, count: number): GridArea =>
    inColumns
      ? { ...area, column: area.column + line, columns: 1, row: area.row + from, rows: count }
      : { ...area, row: area.row + line, rows: 1, column: area.column + from, columns: count };
  const first = hasNames ? 1 : 0;
  const count = (lines[0]?.length ?? 0) - first;
  return series.map((_, index) => {
    const line = index + (hasCategories ? 1 : 0);
    return {
      name: hasNames ? part(line, 0, 1) : '',
      values: part(line, first, count),
      categories: hasCategories ? part(0, first, count) : null,
    };
  });
}

const isText = (kind: CellKind | undefined): boolean => kind === 'String';

/** Below its corner, which may be anything. */
const isHeading = (line: readonly CellKind[]): boolean => (line.length === 1 ? line : line.slice(1)).every(isText);

const isNames = (kinds: readonly (CellKind | undefined)[]): boolean => kinds.every(isText);

function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}

/** Whose colour is that of a line; the others' is that of what they fill. */
const LINES: ReadonlySet<ChartType> = new Set(['Line', 'LineMarkers', 'Radar', 'RadarMarkers']);

export const isDrawnByLine = (type: ChartType): boolean => LINES.has(type);

/** As Excel begins a new chart: a legend where there is something to tell apart. */
export const beginsWithLegend = (type: ChartType, series: readonly GridChartSeries[]): boolean =>
  series.length > 1 || type === 'Pie' || type === 'Doughnut';
