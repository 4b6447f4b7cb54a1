import type { ChartType, GridChart, GridChartSeries } from '../grid/chart.ts';
import type { Grid, GridArea } from '../grid/grid.ts';

/** What a chart shows at the moment, read from its cells. */
export interface ChartPicture extends Pick<
  GridChart,
  'type' | 'legend' | 'minimum' | 'maximum' | 'reverseValues' | 'reverseCategories'
> {
  /** '' for none. */
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly PictureSeries[];
  /** The number format of the values, for the axis. */
  readonly format: string;
}

export interface PictureSeries {
  readonly name: string;
  /** null where there is a gap: blank cells and errors. */
  readonly values: readonly (number | null)[];
  /** As the cells show them. */
  readonly texts: readonly string[];
  readonly color: string | null;
}

export interface ShownCells extends Pick<Grid, 'values' | 'kinds' | 'text' | 'numberFormats'> {
  /** Neither hidden nor filtered away: Excel leaves out of charts what one does not see. */
  isShown(sheet: string, row: number, column: number): boolean;
}

export function pictureOf(chart: GridChart, cells: ShownCells): ChartPicture {
  const { type, legend, minimum, maximum, reverseValues, reverseCategories } = chart;
  // A pie shows the first series alone.
  const drawn = type === 'Pie' ? chart.series.slice(0, 1) : chart.series;
  const series = drawn.map((each) => readSeries(each, cells));
  const [first] = chart.series;
  const formatted = first?.values && { ...first.values, rows: 1, columns: 1 };
  return {
    ...{ type, legend, minimum, maximum, reverseValues, reverseCategories },
    title: chart.showTitle ? (chart.title ?? (series.length === 1 ? (series[0]?.name ?? '') : '')) : '',
    labels: labelsOf(chart, cells, series),
    series: isShares(type) ? shares(series) : series,
    format: isShares(type) ? '0%' : ((formatted && cells.numberFormats(formatted)[0]?.[0]) ?? 'General'),
  };
}

function readSeries({ name, values, color }: GridChartSeries, cells: ShownCells): PictureSeries {
  const shown = typeof name === 'string' ? name : cells.text(name).flat().join(' ');
  if (values === null) return { name: shown, values: [], texts: [], color: color ?? null };
  const kinds = seen(values, cells.kinds(values), cells);
  const plain = seen(values, cells.values(values), cells).map((value, i) => plotted(value, kinds[i]));
  return { name: shown, values: plain, texts: seen(values, cells.text(values), cells), color: color ?? null };
}

function seen<T>(area: GridArea, rows: readonly (readonly T[])[], { isShown }: ShownCells): T[] {
  return rows.flatMap((line, r) => line.filter((_, c) => isShown(area.sheet, area.row + r, area.column + c)));
}

/** As Excel plots cells: texts as 0. */
function plotted(value: unknown, kind: string | undefined): number | null {
  if (typeof value === 'number') return value;
  return kind === 'String' || kind === 'Boolean' ? 0 : null;
}

function labelsOf(chart: GridChart, cells: ShownCells, series: readonly PictureSeries[]): string[] {
  const labelled = chart.series.find(({ categories }) => categories !== null);
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  if (!labelled?.categories) return Array.from({ length: count }, (_, i) => String(i + 1));
  const texts = labels(labelled.categories, labelled.values?.rows === 1, cells);
  return Array.from({ length: Math.max(count, texts.length) }, (_, i) => texts[i] ?? '');
}

/** Categories of several levels stand beside each other, the outermost first. */
function labels(area: GridArea, inRows: boolean, cells: ShownCells): string[] {
  const text = cells.text(area);
  if (area.rows === 1 || area.columns === 1) return seen(area, text, cells);
  const { sheet, row, column } = area;
  const isSeen = (i: number): boolean =>
    inRows ? cells.isShown(sheet, row, column + i) : cells.isShown(sheet, row + i, column);
  const lines = inRows ? (text[0] ?? []).map((_, i) => text.map((line) => line[i] ?? '')) : text;
  return lines.filter((_, i) => isSeen(i)).map((line) => line.filter((level) => level !== '').join(' '));
}

const isShares = (type: ChartType): boolean => type.endsWith('100');

/** Each value as its share of what all series have there. */
function shares(series: readonly PictureSeries[]): PictureSeries[] {
  const totals = (series[0]?.values ?? []).map((_, i) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[i] ?? 0), 0),
  );
  return series.map((each) => ({
    ...each,
    values: each.values.map((value, i) => (value === null || !totals[i] ? null : value / totals[i])),
  }));
}
