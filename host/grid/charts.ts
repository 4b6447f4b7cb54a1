import { generateRandomId, type ICommandInfo } from '@univerjs/core';
import { CopySheetCommand, MoveRangeMutation, RemoveSheetMutation, SheetInterceptorService } from '@univerjs/sheets';
import type { Book } from './book.ts';
import {
  coveredBy,
  createChartStore,
  moveOver,
  moveReferences,
  onCopy,
  withoutSheet,
  type ChartStore,
} from './chartStore.ts';
import type { GridChart } from './chart.ts';
import type { Grid, GridArea } from './grid.ts';
import { moveArea, MOVES, movedSheets } from './moves.ts';
import { activate } from './sheets.ts';
import { makeRoom } from './size.ts';

export interface Charts extends ChartStore, Pick<Grid, 'activateChart'> {
  /** Another workbook has none of them. */
  forget(): void;
  /** Which chart a program turned to last; null once another is asked for, or none. */
  active(): string | null;
}

/** Charts beside Univer's own content, moved along with the cells. */
export function chartsOf(book: Book): Charts {
  const store = createChartStore(generateRandomId);
  let active: string | null = null;
  followCells(book, store);
  followCopies(book, store);
  return {
    ...store,
    addChart: (chart) => {
      makeRoom(book, coveredBy(chart));
      return store.addChart(chart);
    },
    updateChart: (id, patch) => {
      const chart = store.all().find((candidate) => candidate.id === id);
      if (chart && patch.place) makeRoom(book, coveredBy({ ...chart, place: patch.place }));
      store.updateChart(id, patch);
    },
    forget: () => {
      active = null;
      store.change(() => null);
    },
    active: () => active,
    activateChart: (id) => {
      const chart = store.all().find((candidate) => candidate.id === id);
      if (!chart) throw new Error(`There is no chart with id ${id}.`);
      activate(book, chart.sheet);
      active = id;
      store.change((each) => (each.id === id ? { ...each } : each));
    },
  };
}

function followCells(book: Book, store: ChartStore): void {
  book.onCommand((command) => {
    if (store.all().length === 0) return;
    const { unitId, subUnitId } = (command.params ?? {}) as { unitId?: string; subUnitId?: string };
    if (unitId !== book.unit()) return;
    if (command.id === RemoveSheetMutation.id) store.change(withoutSheet(String(subUnitId)));
    if (MOVES.has(command.id)) store.change((chart) => moved(chart, command));
  });
}

function moved(chart: GridChart, command: Readonly<ICommandInfo>): GridChart {
  const { from } = movedSheets(command);
  const move = (area: GridArea): GridArea | null => (from === area.sheet ? moveArea(area, command) : area);
  const covered = coveredBy(chart);
  const after = move(covered) ?? (command.id === MoveRangeMutation.id ? covered : shrunk(covered));
  return moveReferences(after.sheet === chart.sheet ? moveOver(chart, after) : chart, move);
}

/** A chart whose cells are all gone stays on the first row and column that took their place. */
const shrunk = (area: GridArea): GridArea => ({ ...area, rows: 1, columns: 1 });

function followCopies(book: Book, store: ChartStore): void {
  book.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      if (command.id === CopySheetCommand.id) {
        const { subUnitId, targetSubUnitId } = command.params as { subUnitId: string; targetSubUnitId: string };
        for (const chart of store.charts(subUnitId)) store.addChart(onCopy(chart, targetSubUnitId));
      }
      return { undos: [], redos: [] };
    },
  });
}
