import { areaAddress, cellAddress } from '../../src/sheets/address.ts';
import type { ChartSeriesSpec, ChartSpec } from '../../src/sheets/chartSpec.ts';
import type { Area } from '../../src/sheets/sheetSpec.ts';

const TYPES = {
  barClustered: 'BarClustered',
  columnClustered: 'ColumnClustered',
  line: 'LineMarkers',
  radar: 'RadarMarkers',
} as const satisfies Record<ChartSpec['kind'], string>;

const LEGENDS = { bottom: 'Bottom', right: 'Right' } as const;

/** Queues a chart; a series too few is not drawn at all. */
export function queueChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first, ...others] = spec.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[spec.kind], sheet.getRange(areaAddress(first.values)), 'Columns');
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.setPosition(...corners(spec.over));
  queueSeries(sheet, chart.series.getItemAt(0), first, spec);
  for (const series of others) queueSeries(sheet, chart.series.add(series.name), series, spec);
  queueFrame(chart, spec);
}

function queueSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { name, values, color }: ChartSeriesSpec,
  { kind, categories }: ChartSpec,
): void {
  series.name = name;
  series.setValues(sheet.getRange(areaAddress(values)));
  series.setXAxisValues(sheet.getRange(areaAddress(categories)));
  if (color === undefined) return;
  if (kind === 'line' || kind === 'radar') series.format.line.color = color;
  else series.format.fill.setSolidColor(color);
}

function queueFrame(chart: Excel.Chart, { kind, axis, legend }: ChartSpec): void {
  chart.legend.visible = legend !== undefined;
  if (legend) chart.legend.position = LEGENDS[legend];
  if (axis?.min !== undefined) chart.axes.valueAxis.minimum = axis.min;
  if (axis?.max !== undefined) chart.axes.valueAxis.maximum = axis.max;
  // Bars are drawn from the bottom up, lists are read from the top down.
  if (kind === 'barClustered') chart.axes.categoryAxis.reversePlotOrder = true;
}

const corners = ({ row, column, rows, columns }: Area): [string, string] => [
  cellAddress(row, column),
  cellAddress(row + rows - 1, column + columns - 1),
];
