import { settable, strict } from './fakeContext.ts';

export interface FakeChart {
  /** What was set, by path: `title.text`, `series.0.values`. */
  readonly set: Map<string, unknown>;
  name: string;
}

interface FakeRange {
  readonly load: (names: string) => { readonly address: string };
}

type Later = (action: () => void) => void;

/** The charts of a sheet: added, written to, found by name and deleted when the queue is sent. */
export function fakeCharts(all: () => FakeChart[], later: Later): object {
  return strict({
    add: (type: string, _source: object, seriesBy: string) => {
      const chart: FakeChart = { name: '', set: new Map<string, unknown>([['type', type]]) };
      chart.set.set('seriesBy', seriesBy);
      later(() => all().push(chart));
      return chartObject(chart, later);
    },
    getItemOrNullObject: (name: string) => {
      const state = { isNullObject: false };
      return strict({
        load: () => {
          later(() => (state.isNullObject = all().every((chart) => chart.name !== name)));
          return strict({
            get isNullObject() {
              return state.isNullObject;
            },
            delete: () =>
              later(
                () =>
                  void all().splice(
                    all().findIndex((chart) => chart.name === name),
                    1,
                  ),
              ),
          });
        },
      });
    },
  });
}

function chartObject(chart: FakeChart, later: Later): object {
  const put = (path: string) => (value: unknown) => later(() => void chart.set.set(path, value));
  const only = (path: string, names: readonly string[], inner: object = {}): object =>
    settable(strict(inner), Object.fromEntries(names.map((name) => [name, put(`${path}.${name}`)])));
  const seriesAt = (index: number): object => {
    const path = `series.${index}`;
    const format = strict({
      line: only(`${path}.line`, ['color']),
      fill: strict({ setSolidColor: put(`${path}.fill`) }),
    });
    const at = (name: string) => (range: FakeRange) => {
      const loaded = range.load('address');
      later(() => void chart.set.set(`${path}.${name}`, loaded.address));
    };
    return only(path, ['name'], { setValues: at('values'), setXAxisValues: at('categories'), format });
  };
  let series = 1;
  const members = {
    title: only('title', ['text']),
    legend: only('legend', ['visible', 'position']),
    axes: strict({
      valueAxis: only('valueAxis', ['minimum', 'maximum']),
      categoryAxis: only('categoryAxis', ['reversePlotOrder']),
    }),
    series: strict({ getItemAt: seriesAt, add: () => seriesAt(series++) }),
    setPosition: (from: string, to: string) => put('position')(`${from}:${to}`),
  };
  return settable(strict(members), { name: (name) => later(() => (chart.name = String(name))) });
}
