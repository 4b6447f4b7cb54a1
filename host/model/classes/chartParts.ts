import type { GridChart } from '../../grid/chart.ts';
import { amount, notCovered, oneOf, truth, words } from '../checks.ts';
import type { ClassDefinition, Environment, Property } from '../define.ts';
import { instance } from '../define.ts';
import { findChart, setChart, titleOf, type ChartTarget } from './chartRules.ts';

const own = <Name extends keyof GridChart>(
  name: Name,
  check: (value: unknown) => GridChart[Name],
): Property<ChartTarget> => ({
  get: (target, env) => findChart(target, env)[name],
  set: (target, value, env) => setChart(target, { [name]: check(value) }, env),
});

export const CHART_TITLE: ClassDefinition<ChartTarget> = {
  name: 'ChartTitle',
  properties: {
    Text: {
      get: (target, env) => titleOf(findChart(target, env), env),
      set: (target, value, env) => setChart(target, { title: words(value), showTitle: true }, env),
    },
    Visible: own('showTitle', truth),
  },
};

const POSITIONS = {
  of: ['Top', 'Bottom', 'Left', 'Right', 'Corner'],
  known: ['Custom'],
  as: 'ChartLegend.position',
} as const;

export const CHART_LEGEND: ClassDefinition<ChartTarget> = {
  name: 'ChartLegend',
  properties: {
    Visible: {
      get: (target, env) => findChart(target, env).legend !== null,
      set: (target, value, env) => {
        const { legend } = findChart(target, env);
        setChart(target, { legend: truth(value) ? (legend ?? 'Bottom') : null }, env);
      },
    },
    Position: {
      get: (target, env) => findChart(target, env).legend ?? 'Bottom',
      set: (target, value, env) => setChart(target, { legend: oneOf(value, POSITIONS) }, env),
    },
  },
};

interface AxisTarget extends ChartTarget {
  readonly axis: 'value' | 'category';
}

/** Set to '' for Excel's own choice, which this host knows only when it draws. */
const end = (name: 'minimum' | 'maximum'): Property<AxisTarget> => ({
  onlyByName: true,
  get: (target, env) => {
    const value = valueAxisOf(target, name, env)[name];
    if (value === null) throw notCovered(`ChartAxis.${name} before it was set`);
    return value;
  },
  set: (target, value, env) => {
    valueAxisOf(target, name, env);
    setChart(target, { [name]: value === '' ? null : amount(value, { from: -Infinity }) }, env);
  },
});

function valueAxisOf({ axis, ...target }: AxisTarget, name: string, env: Environment): GridChart {
  if (axis === 'category') throw notCovered(`ChartAxis.${name} of categories`);
  return findChart(target, env);
}

export const CHART_AXIS: ClassDefinition<AxisTarget> = {
  name: 'ChartAxis',
  properties: {
    Minimum: end('minimum'),
    Maximum: end('maximum'),
    ReversePlotOrder: {
      get: (target, env) => {
        const { reverseValues, reverseCategories } = findChart(target, env);
        return target.axis === 'value' ? reverseValues : reverseCategories;
      },
      set: (target, value, env) =>
        setChart(target, { [target.axis === 'value' ? 'reverseValues' : 'reverseCategories']: truth(value) }, env),
    },
  },
};

export const CHART_AXES: ClassDefinition<ChartTarget> = {
  name: 'ChartAxes',
  properties: {
    ValueAxis: { get: (target, env) => instance(CHART_AXIS, { ...target, axis: 'value' }, env) },
    CategoryAxis: { get: (target, env) => instance(CHART_AXIS, { ...target, axis: 'category' }, env) },
  },
};
