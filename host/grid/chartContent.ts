import { columnName, quoted } from './addresses.ts';
import type { ChartContent, GridChart, GridChartSeries, SeriesContent } from './chart.ts';
import type { GridArea } from './grid.ts';

/** A chart as a file holds it, with references by the names of sheets. */
export function chartContent(chart: GridChart, nameOf: (sheet: string) => string): ChartContent {
  const formula = (area: GridArea | null): string => (area ? referenceTo(area, nameOf(area.sheet)) : '');
  const series = chart.series.map(({ name, values, categories, color }) => ({
    name: typeof name === 'string' ? name : formula(name),
    values: formula(values),
    categories: formula(categories),
    ...(color !== undefined && { color }),
  }));
  return { ...looksOf(chart), series };
}

/** All but what only the open workbook knows. */
function looksOf(chart: GridChart): Omit<ChartContent, 'series'> {
  const { name, type, place, title, showTitle, legend } = chart;
  const { minimum, maximum, reverseValues, reverseCategories } = chart;
  return { name, type, place, title, showTitle, legend, minimum, maximum, reverseValues, reverseCategories };
}

/** The other way; what refers to no sheet that is there is gone. */
export function chartFrom(
  { series, ...rest }: ChartContent,
  sheet: string,
  idOf: (name: string) => string | undefined,
): Omit<GridChart, 'id'> {
  return { ...rest, sheet, series: series.map((each) => seriesFrom(each, idOf)) };
}

function seriesFrom(
  { name, values, categories, color }: SeriesContent,
  idOf: (name: string) => string | undefined,
): GridChartSeries {
  return {
    name: name.startsWith('=') ? (areaOfReference(name, idOf) ?? '') : name,
    values: areaOfReference(values, idOf),
    categories: areaOfReference(categories, idOf),
    ...(color !== undefined && { color }),
  };
}

/** `=Team!$B$2:$B$9` */
function referenceTo({ row, column, rows, columns }: GridArea, sheet: string): string {
  const corner = (r: number, c: number): string => `$${columnName(c)}$${r + 1}`;
  const first = corner(row, column);
  const last = corner(row + rows - 1, column + columns - 1);
  return `=${quoted(sheet)}!${first}${first === last ? '' : `:${last}`}`;
}

const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** Where one rectangle of cells is referred to; null for anything else. */
export function readReference(formula: string): (Omit<GridArea, 'sheet'> & { readonly sheetName: string }) | null {
  const match = REFERENCE.exec(formula);
  if (!match) return null;
  const [, quotedName, plainName = '', left = '', top = '', right = left, bottom = top] = match;
  const [first, last] = [columnIndex(left), columnIndex(right)].sort((one, other) => one - other) as [number, number];
  const [from, to] = [Number(top) - 1, Number(bottom) - 1].sort((one, other) => one - other) as [number, number];
  return {
    sheetName: quotedName?.replaceAll("''", "'") ?? plainName,
    row: from,
    column: first,
    rows: to - from + 1,
    columns: last - first + 1,
  };
}

function areaOfReference(formula: string, idOf: (name: string) => string | undefined): GridArea | null {
  const found = readReference(formula);
  const sheet = found && idOf(found.sheetName);
  if (!found || sheet === undefined || sheet === null) return null;
  const { row, column, rows, columns } = found;
  return { sheet, row, column, rows, columns };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
