import type { WriteOptions } from 'hucre/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ChartContent, ChartCorner, ChartType, LegendPosition, SeriesContent } from '../grid/chart.ts';
import type { SheetContent } from '../grid/grid.ts';
import { EMU_A_POINT } from './chartFrames.ts';

type FileChart = NonNullable<WriteOptions['sheets'][number]['charts']>[number];

const KINDS: Readonly<Record<ChartType, Pick<FileChart, 'type' | 'barGrouping'>>> = {
  BarClustered: { type: 'bar', barGrouping: 'clustered' },
  BarStacked: { type: 'bar', barGrouping: 'stacked' },
  BarStacked100: { type: 'bar', barGrouping: 'percentStacked' },
  ColumnClustered: { type: 'column', barGrouping: 'clustered' },
  ColumnStacked: { type: 'column', barGrouping: 'stacked' },
  ColumnStacked100: { type: 'column', barGrouping: 'percentStacked' },
  Line: { type: 'line' },
  LineMarkers: { type: 'line' },
  Area: { type: 'area' },
  // The library writes one series of a pie and knows no radar: `finishCharts` makes them of what is written alike.
  Pie: { type: 'doughnut' },
  Doughnut: { type: 'doughnut' },
  Radar: { type: 'line' },
  RadarMarkers: { type: 'line' },
  RadarFilled: { type: 'line' },
};

const LEGENDS: Readonly<Record<LegendPosition, FileChart['legend']>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'topRight',
};

/** As Excel draws its own charts: quiet texts, no marks on the axes, numbers as their cells show them. */
const TEXT = '595959';
const AXIS = {
  majorTickMark: 'none',
  minorTickMark: 'none',
  tickLblPos: 'nextTo',
  labelFontSize: 9,
  labelColor: TEXT,
} as const;
const AS_CELLS = { formatCode: 'General', sourceLinked: true };
const GRIDLINE = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
const LINE_POINTS = 2.25;

export function fileChart(chart: ChartContent): FileChart {
  const { type, title, showTitle, legend, place, minimum, maximum } = chart;
  const scale = { ...(minimum !== null && { min: minimum }), ...(maximum !== null && { max: maximum }) };
  return {
    ...KINDS[type],
    ...(showTitle ? (title === null ? { autoTitleDeleted: false } : { title }) : { autoTitleDeleted: true }),
    ...{ titleFontSize: 14, titleColor: TEXT, legendFontSize: 9, legendFontColor: TEXT },
    legend: legend === null ? false : (LEGENDS[legend] ?? false),
    dispBlanksAs: 'gap',
    series: chart.series.map((series) => fileSeries(series, type)),
    anchor: {
      from: { row: place.from.row, col: place.from.column },
      to: { row: place.to.row, col: place.to.column },
    },
    axes: {
      x: { ...AXIS, reverse: chart.reverseCategories },
      y: { ...AXIS, reverse: chart.reverseValues, gridlines: { major: true }, scale, numberFormat: AS_CELLS },
    },
  };
}

const UNMARKED: ReadonlySet<ChartType> = new Set(['Line', 'Radar', 'RadarFilled']);

function fileSeries({ name, values, categories, color }: SeriesContent, type: ChartType): FileChart['series'][number] {
  return {
    name,
    values: values === '' ? '#REF!' : values.slice(1),
    ...(categories !== '' && { categories: categories.slice(1) }),
    ...(color !== undefined && { color: color.slice(1) }),
    ...(UNMARKED.has(type) ? { marker: { symbol: 'none' } } : markersOf(color, type)),
    ...(KINDS[type].type === 'line' && { stroke: { width: LINE_POINTS } }),
  };
}

/** Excel would fill the marks of a coloured line with the colours of the theme. */
function markersOf(color: string | undefined, type: ChartType): Pick<FileChart['series'][number], 'marker'> {
  if (color === undefined || KINDS[type].type !== 'line') return {};
  return { marker: { fill: color.slice(1), line: color.slice(1) } };
}

/**
 * What the library does not write of charts: their names, places within cells, names of series that a cell holds,
 * and radars.
 */
export function finishCharts(xlsx: Uint8Array, sheets: readonly Pick<SheetContent, 'charts'>[]): Uint8Array {
  const withCharts = sheets.map(({ charts = [] }) => charts).filter((charts) => charts.length > 0);
  if (withCharts.length === 0) return xlsx;
  const files = unzipSync(xlsx);
  const change = (parts: RegExp, how: readonly ((text: string) => string)[]): void => {
    numbered(Object.keys(files), parts).forEach((path, i) => {
      const xml = strFromU8(files[path] ?? new Uint8Array());
      files[path] = strToU8(how[i]?.(xml) ?? xml);
    });
  };
  change(
    /^xl\/drawings\/drawing(\d+)\.xml$/,
    withCharts.map((charts) => (xml) => placed(xml, charts)),
  );
  change(
    /^xl\/charts\/chart(\d+)\.xml$/,
    withCharts.flat().map((chart) => (xml) => finished(xml, chart.type)),
  );
  return zipSync(files);
}

/** In the order of their numbers, which is that of their sheets. */
function numbered(paths: readonly string[], parts: RegExp): string[] {
  const numberOf = (path: string): number => Number(parts.exec(path)?.[1]);
  return paths.filter((path) => parts.test(path)).sort((one, other) => numberOf(one) - numberOf(other));
}

const ANCHOR = /<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/gs;

/** A drawing's frames, one a chart in their order. */
function placed(xml: string, charts: readonly ChartContent[]): string {
  let index = 0;
  return xml.replace(ANCHOR, (anchor) => {
    const chart = charts[index];
    index += 1;
    if (!chart) return anchor;
    return anchor
      .replace('editAs="oneCell"', 'editAs="twoCell"')
      .replace(/name="Chart \d+"/, `name="${escaped(chart.name)}"`)
      .replace(/<xdr:from>.*<\/xdr:to>/s, corner('from', chart.place.from) + corner('to', chart.place.to));
  });
}

function corner(name: 'from' | 'to', { row, column, down, across }: ChartCorner): string {
  const emu = (points: number): number => Math.round(points * EMU_A_POINT);
  return [
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(across)}</xdr:colOff>`,
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff></xdr:${name}>`,
  ].join('');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function finished(xml: string, type: ChartType): string {
  const named = xml
    .replace(/<c:tx><c:v>=([^<]*)<\/c:v><\/c:tx>/g, '<c:tx><c:strRef><c:f>$1</c:f></c:strRef></c:tx>')
    .replaceAll('<c:majorGridlines/>', `<c:majorGridlines>${GRIDLINE}</c:majorGridlines>`);
  if (type.startsWith('Radar')) return asRadar(named, type);
  return type === 'Pie' ? asPie(named) : named;
}

const asPie = (xml: string): string =>
  xml.replaceAll('c:doughnutChart>', 'c:pieChart>').replace(/<c:holeSize val="\d+"\/>/, '');

/** A line chart's part as that of a radar: series alike, but for what only lines have. */
function asRadar(xml: string, type: ChartType): string {
  return xml
    .replace('<c:lineChart><c:grouping val="standard"/>', `<c:radarChart><c:radarStyle val="${styleOf(type)}"/>`)
    .replace('</c:lineChart>', '</c:radarChart>')
    .replaceAll(/<c:smooth val="\d"\/>/g, '')
    .replace(/<c:marker val="\d"\/>(?=<c:axId)/, '')
    .replace('<c:axPos val="b"/>', `<c:axPos val="b"/><c:majorGridlines>${GRIDLINE}</c:majorGridlines>`);
}

const styleOf = (type: ChartType): string => (type === 'RadarFilled' ? 'filled' : 'marker');
