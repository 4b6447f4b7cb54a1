import type { ICommandInfo } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { areaOn } from './areas.ts';
import type { Book } from './book.ts';
import type { Calculation } from './calculation.ts';
import type { Grid, GridArea, GridEvent } from './grid.ts';
import { selected } from './selection.ts';

const SHIFTS: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
]);
const SHEET_EVENTS: Readonly<Record<string, 'sheetActivated' | 'sheetDeleted' | 'sheetRenamed'>> = {
  [SetWorksheetActiveOperation.id]: 'sheetActivated',
  [RemoveSheetMutation.id]: 'sheetDeleted',
  [SetWorksheetNameMutation.id]: 'sheetRenamed',
};

/** Univer draws once a frame, after all that a batch wrote; so only events need holding back. */
export function eventsOf(book: Book, calculation: Calculation): Pick<Grid, 'listen' | 'suspend'> {
  const listeners = new Set<(event: GridEvent) => void>();
  let silent = false;
  const tell = (event: GridEvent | null) => {
    if (event && !silent) for (const listener of [...listeners]) listener(event);
  };
  book.onCommand((command, local) => tell(eventOf(book, command, local)));
  calculation.onResults((sheets) => {
    for (const sheet of sheets) tell({ kind: 'calculated', sheet });
  });
  return {
    suspend: (on) => {
      silent = on;
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function eventOf(book: Book, command: Readonly<ICommandInfo>, local: boolean): GridEvent | null {
  if (command.id === SetSelectionsOperation.id) return { kind: 'selected', area: selected(book) };
  if (command.id === InsertSheetMutation.id) {
    return { kind: 'sheetAdded', sheet: (command.params as IInsertSheetMutationParams).sheet.id };
  }
  const sheetEvent = SHEET_EVENTS[command.id];
  if (sheetEvent === 'sheetActivated' && book.isVisiting()) return null;
  if (sheetEvent) return { kind: sheetEvent, sheet: (command.params as { subUnitId: string }).subUnitId };
  if (local) return null;
  const area = changedArea(command);
  return area && { kind: 'changed', area, by: book.changedBy() };
}

function changedArea(command: Readonly<ICommandInfo>): GridArea | null {
  if (SHIFTS.has(command.id)) {
    const { subUnitId, range } = command.params as { subUnitId: string; range: Parameters<typeof areaOn>[1] };
    return areaOn(subUnitId, range);
  }
  return command.id === SetRangeValuesMutation.id ? writtenArea(command.params as ISetRangeValuesMutationParams) : null;
}

/** The box around the cells whose content was set; null where only their looks were. */
function writtenArea({ subUnitId, cellValue }: ISetRangeValuesMutationParams): GridArea | null {
  const box = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
  for (const rowKey in cellValue) {
    const row = Number(rowKey);
    for (const columnKey in cellValue[row]) {
      const cell = cellValue[row][Number(columnKey)];
      if (cell && !('v' in cell || 'f' in cell || 'p' in cell || 'si' in cell)) continue;
      const column = Number(columnKey);
      box.startRow = Math.min(box.startRow, row);
      box.endRow = Math.max(box.endRow, row);
      box.startColumn = Math.min(box.startColumn, column);
      box.endColumn = Math.max(box.endColumn, column);
    }
  }
  return box.endRow < 0 ? null : areaOn(subUnitId, box);
}
