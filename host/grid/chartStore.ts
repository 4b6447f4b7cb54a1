import type { GridChart } from './chart.ts';
import type { Grid, GridArea } from './grid.ts';

export interface ChartStore extends Pick<Grid, 'charts' | 'addChart' | 'updateChart' | 'deleteChart'> {
  /** Of every sheet. */
  all(): readonly GridChart[];
  /** Each chart as it is from now on; null for those that go. */
  change(how: (chart: GridChart) => GridChart | null): void;
  onChange(listener: () => void): void;
}

/** The charts of a workbook, which the spreadsheet itself does not know. */
export function createChartStore(newId: () => string): ChartStore {
  let charts: readonly GridChart[] = [];
  const listeners = new Set<() => void>();
  const become = (next: readonly GridChart[]): void => {
    charts = next;
    for (const listener of listeners) listener();
  };
  return {
    all: () => charts,
    charts: (sheet) => charts.filter((chart) => chart.sheet === sheet),
    addChart: (chart) => {
      const added = { ...chart, id: newId() };
      become([...charts, added]);
      return added;
    },
    updateChart: (id, patch) => become(charts.map((chart) => (chart.id === id ? { ...chart, ...patch } : chart))),
    deleteChart: (id) => become(charts.filter((chart) => chart.id !== id)),
    change: (how) => {
      const next = charts.flatMap((chart) => how(chart) ?? []);
      if (next.length !== charts.length || next.some((chart, i) => chart !== charts[i])) become(next);
    },
    onChange: (listener) => void listeners.add(listener),
  };
}

type Move = (area: GridArea) => GridArea | null;

/** Every reference to cells moved; a series whose values are gone shows nothing, a name that is gone is none. */
export function moveReferences(chart: GridChart, move: Move): GridChart {
  const series = chart.series.map((each) => {
    const name = typeof each.name === 'string' ? each.name : (move(each.name) ?? '');
    const values = each.values && move(each.values);
    const categories = each.categories && move(each.categories);
    const same = name === each.name && values === each.values && categories === each.categories;
    return same ? each : { ...each, name, values, categories };
  });
  return series.every((each, i) => each === chart.series[i]) ? chart : { ...chart, series };
}

/** Of a sheet that goes: its own charts go with it, those of other sheets lose what they show. */
export const withoutSheet =
  (sheet: string) =>
  (chart: GridChart): GridChart | null =>
    chart.sheet === sheet ? null : moveReferences(chart, (area) => (area.sheet === sheet ? null : area));

/** On the copy of a sheet: what it showed of the sheet it shows of the copy. */
export const onCopy = (chart: GridChart, copy: string): GridChart => ({
  ...moveReferences(chart, (area) => (area.sheet === chart.sheet ? { ...area, sheet: copy } : area)),
  sheet: copy,
});

/** The cells that a chart lies over, its last row and column included. */
export function coveredBy({ sheet, place: { from, to } }: Pick<GridChart, 'sheet' | 'place'>): GridArea {
  const rows = to.row - from.row + (to.down > 0 ? 1 : 0);
  const columns = to.column - from.column + (to.across > 0 ? 1 : 0);
  return { sheet, row: from.row, column: from.column, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
}

/** Over other cells, or as many more or fewer. */
export function moveOver(chart: GridChart, area: GridArea): GridChart {
  const before = coveredBy(chart);
  const { from, to } = chart.place;
  const down = area.row - before.row;
  const across = area.column - before.column;
  const taller = area.rows - before.rows;
  const wider = area.columns - before.columns;
  if (down === 0 && across === 0 && taller === 0 && wider === 0) return chart;
  const place = {
    from: { ...from, row: from.row + down, column: from.column + across },
    to: { ...to, row: to.row + down + taller, column: to.column + across + wider },
  };
  return { ...chart, place };
}
