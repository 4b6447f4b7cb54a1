import type { ICellData } from '@univerjs/core';
import { ClearSelectionFormatCommand, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Book } from './book.ts';
import { cellOf } from './cellValues.ts';
import type { Grid, GridArea } from './grid.ts';
import type { Notes } from './notes.ts';

type Objects = Pick<Grid, 'setValidation' | 'unmerge'> & Pick<Notes, 'deleteNotes'>;

/** Only cells that exist are touched, so that whole columns cost nothing. */
export function clearingOf(book: Book, objects: Objects): Pick<Grid, 'clear'> {
  return {
    clear: (area, what) => {
      clearCells(book, area, what);
      if (what === 'all') {
        objects.setValidation(area, null);
        objects.deleteNotes(area);
      }
      if (what !== 'contents') objects.unmerge(area);
    },
  };
}

function clearCells(book: Book, area: GridArea, what: Parameters<Grid['clear']>[1]): void {
  const contents = what === 'formats' ? {} : cellOf('');
  const formats = what === 'contents' ? {} : { s: null, custom: null };
  const cellValue: Record<number, Record<number, ICellData>> = {};
  book
    .sheet(area.sheet)
    .getCellMatrix()
    .forValue((row, column) => {
      if (row < area.row || row >= area.row + area.rows) return;
      if (column < area.column || column >= area.column + area.columns) return;
      (cellValue[row] ??= {})[column] = { ...contents, ...formats };
    });
  // Else the engine takes cells without a formula in the change for cells that lose theirs.
  const trigger = what === 'formats' ? { trigger: ClearSelectionFormatCommand.id } : {};
  book.run(SetRangeValuesMutation, { subUnitId: area.sheet, cellValue, ...trigger });
}
