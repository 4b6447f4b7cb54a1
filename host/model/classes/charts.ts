import type { ChartType, GridChart } from '../../grid/chart.ts';
import type { GridArea } from '../../grid/grid.ts';
import { boundingArea } from '../areas.ts';
import { boxOf, placeAt, placeBeside, placeOver, type ChartBox } from '../chartPlace.ts';
import { beginsWithLegend, seriesFrom, type SeriesBy } from '../chartSource.ts';
import { amount, oneOf, words } from '../checks.ts';
import {
  instance,
  isInstance,
  type ClassDefinition,
  type Environment,
  type Instance,
  type Property,
} from '../define.ts';
import { invalidArgument } from '../errors.ts';
import { refuseProtected } from '../locked.ts';
import { areaOf } from '../places.ts';
import { CHART_AXES, CHART_LEGEND, CHART_TITLE } from './chartParts.ts';
import { findChart, freeChartName, setChart, type ChartTarget } from './chartRules.ts';
import { SERIES_COLLECTION } from './chartSeries.ts';
import { CHART_TYPES } from './chartTypes.ts';

const SERIES_BY = { of: ['Auto', 'Columns', 'Rows'], as: 'ChartCollection.add.seriesBy' } as const;

const seriesBy = (value: unknown): SeriesBy => oneOf(value ?? 'Auto', SERIES_BY);

function sourceOf(range: unknown, sheet: string, env: Environment): GridArea {
  if (!isInstance(range)) throw invalidArgument('a chart is made of a range');
  const area = areaOf(range, sheet, env);
  const used = env.grid.used(area.sheet, true);
  // Whole rows and columns count as far as something stands in them.
  return used === null || area.rows * area.columns < MAX_SOURCE ? area : clip(area, used);
}

const MAX_SOURCE = 100_000;

const clip = (area: GridArea, used: GridArea): GridArea => ({
  ...area,
  rows: Math.max(1, Math.min(area.rows, used.row + used.rows - area.row)),
  columns: Math.max(1, Math.min(area.columns, used.column + used.columns - area.column)),
});

const chartAt = (target: ChartTarget, env: Environment): Instance => instance(CHART, target, env);

interface Source {
  readonly area: GridArea;
  readonly by: SeriesBy;
}

function newChart(sheet: string, type: ChartType, { area, by }: Source, env: Environment): GridChart {
  const series = seriesFrom(area, by, env);
  return env.grid.addChart({
    sheet,
    name: freeChartName(sheet, env),
    type,
    place: placeBeside(area, sheet, env),
    title: null,
    showTitle: true,
    legend: beginsWithLegend(type, series) ? 'Bottom' : null,
    minimum: null,
    maximum: null,
    reverseValues: false,
    reverseCategories: false,
    series,
  });
}

export const CHARTS: ClassDefinition<string> = {
  name: 'ChartCollection',
  properties: { Count: { get: (sheet, { grid }) => grid.charts(sheet).length } },
  items: {
    all: (sheet, env) => env.grid.charts(sheet).map(({ id }) => chartAt({ sheet, id }, env)),
    find: (sheet, key, env) => {
      const wanted = String(key).toLowerCase();
      const found = env.grid.charts(sheet).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
      return found === undefined ? null : chartAt({ sheet, id: found.id }, env);
    },
  },
  methods: {
    Add: (sheet, [type, range, by], env) => {
      refuseProtected(sheet, env, 'allowEditObjects');
      const source = { area: sourceOf(range, sheet, env), by: seriesBy(by) };
      const chart = newChart(sheet, oneOf(type, CHART_TYPES), source, env);
      return chartAt({ sheet, id: chart.id }, env);
    },
    GetCount: (sheet, _, { grid }) => grid.charts(sheet).length,
  },
};

const side = (name: keyof ChartBox): Property<ChartTarget> => ({
  get: (target, env) => boxOf(findChart(target, env).place, target.sheet, env)[name],
  set: (target, value, env) => {
    const box = boxOf(findChart(target, env).place, target.sheet, env);
    setChart(target, { place: placeAt({ ...box, [name]: amount(value) }, target.sheet, env) }, env);
  },
});

export const CHART: ClassDefinition<ChartTarget> = {
  name: 'Chart',
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (target, env) => findChart(target, env).name,
      set: (target, value, env) => setChart(target, { name: words(value) }, env),
    },
    ChartType: {
      get: (target, env) => findChart(target, env).type,
      set: (target, value, env) => setChart(target, { type: oneOf(value, CHART_TYPES) }, env),
    },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    Title: { get: (target, env) => instance(CHART_TITLE, target, env) },
    Legend: { get: (target, env) => instance(CHART_LEGEND, target, env) },
    Axes: { get: (target, env) => instance(CHART_AXES, target, env) },
    Series: { get: (target, env) => instance(SERIES_COLLECTION, target, env) },
    Worksheet: { get: ({ sheet }, env) => env.objects.worksheet(sheet) },
  },
  methods: {
    Activate: (target, _, env) => {
      findChart(target, env);
      env.grid.activateChart(target.id);
    },
    Delete: (target, _, env) => {
      findChart(target, env);
      refuseProtected(target.sheet, env, 'allowEditObjects');
      env.grid.deleteChart(target.id);
    },
    SetData: (target, [range, by], env) => {
      const series = seriesFrom(sourceOf(range, target.sheet, env), seriesBy(by), env);
      setChart(target, { series }, env);
    },
    SetPosition: (target, [start, end], env) => {
      const from = areaOf(start, target.sheet, env);
      const to = end === undefined || end === null ? from : areaOf(end, target.sheet, env);
      setChart(target, { place: placeOver(boundingArea(from, to)) }, env);
    },
  },
};
