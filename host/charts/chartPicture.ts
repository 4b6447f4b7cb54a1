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

type Cells = Pick<Grid, 'values' | 'kinds' | 'text' | 'numberFormats'>;

export function pictureOf(chart: GridChart, cells: Cells): ChartPicture {
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

function readSeries({ name, values, color }: GridChartSeries, cells: Cells): PictureSeries {
  const shown = typeof name === 'string' ? name : flat(cells.text(name)).join(' ');
  if (values === null) return { name: shown, values: [], texts: [], color: color ?? null };
  const kinds = flat(cells.kinds(values));
  const plain = flat(cells.values(values)).map((value, i) => plotted(value, kinds[i]));
  return { name: shown, values: plain, texts: flat(cells.text(values)), color: color ?? null };
}

/** As Excel plots cells: texts as 0. */
function plotted(value: unknown, kind: string | undefined): number | null {
  if (typeof value === 'number') return value;
  return kind === 'String' || kind === 'Boolean' ? 0 : null;
}

function labelsOf(chart: GridChart, cells: Cells, series: readonly PictureSeries[]): string[] {
  const categories = chart.series.find((each) => each.categories !== null)?.categories;
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const texts = categories ? labels(categories, cells) : [];
  return Array.from({ length: Math.max(count, texts.length) }, (_, i) =>
    categories ? (texts[i] ?? '') : String(i + 1),
  );
}

const labels = (area: GridArea, cells: Cells): string[] => flat(cells.text(area));

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

const flat = <T>(rows: readonly (readonly T[])[]): T[] => rows.flat();
