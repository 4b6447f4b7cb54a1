import { Direction } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import { rangeOf } from './areas.ts';
import type { Book } from './book.ts';
import type { Grid, GridArea } from './grid.ts';
import { activate } from './sheets.ts';
import { clipped, makeRoom, MAX_COLUMNS, MAX_ROWS } from './size.ts';

export function shiftingOf(book: Book): Pick<Grid, 'insert' | 'remove'> {
  return {
    insert: (area, shift) => {
      if (area.columns >= MAX_COLUMNS) insertRows(book, area);
      else if (area.rows >= MAX_ROWS) insertColumns(book, area);
      else onItsSheet(book, area, shift === 'down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand);
    },
    remove: (area, shift) => {
      const range = rangeOf(clipped(book, area));
      if (area.columns >= MAX_COLUMNS) book.run(RemoveRowByRangeCommand, { subUnitId: area.sheet, range });
      else if (area.rows >= MAX_ROWS) book.run(RemoveColByRangeCommand, { subUnitId: area.sheet, range });
      else onItsSheet(book, area, shift === 'up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand);
    },
  };
}

function insertRows(book: Book, area: GridArea): void {
  const range = rangeOf(clipped(book, area));
  book.run(InsertRowByRangeCommand, {
    subUnitId: area.sheet,
    range,
    direction: direction(area.row, Direction.DOWN, Direction.UP),
  });
}

function insertColumns(book: Book, area: GridArea): void {
  const range = rangeOf(clipped(book, area));
  book.run(InsertColByRangeCommand, {
    subUnitId: area.sheet,
    range,
    direction: direction(area.column, Direction.RIGHT, Direction.LEFT),
  });
}

/** New rows look like those above, new columns like those to the left; the first has none. */
function direction<T, U>(index: number, fromBefore: T, fromAfter: U): T | U {
  return index > 0 ? fromBefore : fromAfter;
}

/** These commands work on the active sheet only. */
function onItsSheet(book: Book, area: GridArea, command: { readonly id: string }): void {
  const active = book.workbook().getActiveSheet().getSheetId();
  makeRoom(book, area);
  if (active !== area.sheet) activate(book, area.sheet);
  book.start(command, { range: rangeOf(area) });
  if (active !== area.sheet) activate(book, active);
}
