import { Direction, ICommandService, sequenceExecute } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getMoveRangeCommandMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import { rangeOf } from './areas.ts';
import type { Book } from './book.ts';
import type { Filters } from './filters.ts';
import type { Grid, GridArea } from './grid.ts';
import { clipped, makeRoom, MAX_COLUMNS, MAX_ROWS } from './size.ts';

export function shiftingOf(book: Book, filters: Pick<Filters, 'unfiltered'>): Pick<Grid, 'insert' | 'remove' | 'move'> {
  return {
    insert: (area, shift) => {
      if (area.columns >= MAX_COLUMNS) insertRows(book, area);
      else if (area.rows >= MAX_ROWS) insertColumns(book, area);
      else onItsSheet(book, area, shift === 'down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand);
    },
    remove: (area, shift) => {
      if (area.columns >= MAX_COLUMNS) filters.unfiltered(area, () => removeLines(book, area));
      else if (area.rows >= MAX_ROWS) removeLines(book, area);
      else onItsSheet(book, area, shift === 'up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand);
    },
    move: (area, to) => moveCells(book, area, to),
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

/** Whole rows or columns; what refers to them and the tables around them follow on the active sheet only. */
function removeLines(book: Book, area: GridArea): void {
  const range = rangeOf(clipped(book, area));
  const command = area.columns >= MAX_COLUMNS ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
  book.visit(area.sheet, () => book.run(command, { subUnitId: area.sheet, range }));
}

function onItsSheet(book: Book, area: GridArea, command: { readonly id: string }): void {
  makeRoom(book, area);
  book.visit(area.sheet, () => book.start(command, { range: rangeOf(area) }));
}

function moveCells(book: Book, area: GridArea, to: GridArea): void {
  const from = clipped(book, area);
  const target = clipped(book, to);
  book.visit(area.sheet, () => {
    const move = {
      ...{ fromUnitId: book.unit(), toUnitId: book.unit(), fromSubUnitId: area.sheet, toSubUnitId: to.sheet },
      ...{ fromRange: rangeOf(from), toRange: rangeOf(target) },
    };
    const steps = getMoveRangeCommandMutations(book.injector, move, { includeSelection: false });
    if (!steps || !sequenceExecute(steps.redos, book.injector.get(ICommandService)).result)
      throw new Error('The spreadsheet refused to move cells.');
  });
}
