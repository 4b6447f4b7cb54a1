import type { GridChart, GridChartSeries } from '../../grid/chart.ts';
import type { GridArea } from '../../grid/grid.ts';
import { color, notCovered, words } from '../checks.ts';
import { instance, isInstance, type ClassDefinition, type Environment, type Instance } from '../define.ts';
import { invalidArgument, notFound } from '../errors.ts';
import { areaOf } from '../places.ts';
import { isDrawnByLine } from '../chartSource.ts';
import { findChart, nameOf, seriesName, setChart, type ChartTarget } from './chartRules.ts';

/** A series is found by its place, as office.js asks for it. */
interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

const seriesOf = (target: ChartTarget, index: number, env: Environment): Instance =>
  instance(SERIES, { ...target, index }, env);

function find({ index, ...target }: SeriesTarget, env: Environment): GridChartSeries {
  const series = findChart(target, env).series[index];
  if (series === undefined) throw notFound('the series has been deleted');
  return series;
}

function update(target: SeriesTarget, patch: Partial<GridChartSeries>, env: Environment): void {
  find(target, env);
  const { series } = findChart(target, env);
  setChart(target, { series: series.map((each, at) => (at === target.index ? { ...each, ...patch } : each)) }, env);
}

/** One row or one column of cells. */
function line(range: unknown, { sheet }: SeriesTarget, env: Environment): GridArea {
  if (!isInstance(range)) throw invalidArgument('a series takes its values from a range');
  const area = areaOf(range, sheet, env);
  if (area.rows === 1 || area.columns === 1) return area;
  throw notCovered('A series of several rows and columns');
}

/** Excel's colours of series, in their order. */
const THEME = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

const colorOf = (target: SeriesTarget, env: Environment): string =>
  find(target, env).color ?? THEME[target.index % THEME.length] ?? THEME[0];

/** What a series of this type is drawn by has the one colour it keeps; slices have one each. */
function setColor(target: SeriesTarget, value: unknown, by: 'line' | 'fill', env: Environment): void {
  const { type }: GridChart = findChart(target, env);
  const isRound = type === 'Pie' || type === 'Doughnut';
  if (isRound || isDrawnByLine(type) !== (by === 'line')) throw notCovered(`ChartSeries.format.${by} of ${type}`);
  update(target, { color: color(value) }, env);
}

export const SERIES_LINE: ClassDefinition<SeriesTarget> = {
  name: 'ChartLineFormat',
  properties: {
    Color: { get: colorOf, set: (target, value, env) => setColor(target, value, 'line', env) },
  },
};

export const SERIES_FILL: ClassDefinition<SeriesTarget> = {
  name: 'ChartFill',
  properties: {},
  methods: { SetSolidColor: (target, [value], env) => setColor(target, value, 'fill', env) },
};

export const SERIES_FORMAT: ClassDefinition<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  properties: {
    Line: { get: (target, env) => instance(SERIES_LINE, target, env) },
    Fill: { get: (target, env) => instance(SERIES_FILL, target, env) },
  },
};

export const SERIES: ClassDefinition<SeriesTarget> = {
  name: 'ChartSeries',
  properties: {
    Name: {
      get: (target, env) => nameOf(find(target, env), env),
      set: (target, value, env) => update(target, { name: seriesName(value, target.sheet, env) }, env),
    },
    ChartType: { get: (target, env) => findChart(target, env).type },
    Format: { get: (target, env) => instance(SERIES_FORMAT, target, env) },
  },
  methods: {
    SetValues: (target, [range], env) => update(target, { values: line(range, target, env) }, env),
    SetXAxisValues: (target, [range], env) => update(target, { categories: line(range, target, env) }, env),
    Delete: (target, _, env) => {
      find(target, env);
      setChart(target, { series: findChart(target, env).series.filter((_, at) => at !== target.index) }, env);
    },
  },
};

export const SERIES_COLLECTION: ClassDefinition<ChartTarget> = {
  name: 'ChartSeriesCollection',
  properties: { Count: { get: (target, env) => findChart(target, env).series.length } },
  items: {
    all: (target, env) => findChart(target, env).series.map((_, index) => seriesOf(target, index, env)),
    find: (target, key, env) =>
      typeof key === 'number' && key in findChart(target, env).series ? seriesOf(target, key, env) : null,
  },
  methods: {
    Add: (target, [name, index], env) => {
      const { series } = findChart(target, env);
      if (index !== undefined && index !== null && index !== series.length) {
        throw notCovered('ChartSeriesCollection.add at another place than the last');
      }
      const given = name === undefined || name === null ? `Series${series.length + 1}` : words(name);
      const added = { name: seriesName(given, target.sheet, env), values: null, categories: null };
      setChart(target, { series: [...series, added] }, env);
      return seriesOf(target, series.length, env);
    },
    GetCount: (target, _, env) => findChart(target, env).series.length,
  },
};
