import type { GridChart, GridChartSeries } from '../../grid/chart.ts';
import type { GridArea } from '../../grid/grid.ts';
import { parseAddress, splitSheet } from '../address.ts';
import { words } from '../checks.ts';
import type { Environment } from '../define.ts';
import { invalidArgument, notFound } from '../errors.ts';
import { refuseProtected } from '../locked.ts';
import { sheetId } from '../places.ts';

export interface ChartTarget {
  readonly sheet: string;
  readonly id: string;
}

export function findChart({ sheet, id }: ChartTarget, { grid }: Environment): GridChart {
  const chart = grid.charts(sheet).find((candidate) => candidate.id === id);
  if (chart === undefined) throw notFound('the chart has been deleted');
  return chart;
}

export function setChart(target: ChartTarget, patch: Partial<Omit<GridChart, 'id' | 'sheet'>>, env: Environment): void {
  findChart(target, env);
  refuseProtected(target.sheet, env, 'allowEditObjects');
  env.grid.updateChart(target.id, patch);
}

/** A name that is given, or what its cell shows. */
export const nameOf = ({ name }: GridChartSeries, { grid }: Environment): string =>
  typeof name === 'string' ? name : (grid.text(name)[0]?.[0] ?? '');

/** Excel's own title is the name of the only series. */
export function titleOf({ title, series }: GridChart, env: Environment): string {
  const [only, ...others] = series;
  return title ?? (only !== undefined && others.length === 0 ? nameOf(only, env) : '');
}

/** A text, or a cell where it is written as a formula. */
export function seriesName(value: unknown, sheet: string, env: Environment): string | GridArea {
  const text = words(value);
  if (!text.startsWith('=')) return text;
  const [sheetName, rest] = splitSheet(text);
  const place = parseAddress(sheetName === null ? rest.slice(1) : rest);
  if (place === null || place.rows * place.columns !== 1) throw invalidArgument(`${text} is no cell`);
  return { ...place, sheet: sheetName === null ? sheet : sheetId(sheetName, env) };
}

export function freeChartName(sheet: string, { grid }: Environment): string {
  const taken = new Set(grid.charts(sheet).map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
