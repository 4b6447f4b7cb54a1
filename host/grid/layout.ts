import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { BooleanNumber } from '@univerjs/core';
import { overlap, placedOn, rangeOf } from './areas.ts';
import { widthsThatFit } from './autofit.ts';
import type { Book } from './book.ts';
import { pixels, points } from './defaults.ts';
import type { Grid, GridArea } from './grid.ts';
import { makeRoom } from './size.ts';

type Layout = Pick<
  Grid,
  'columnWidth' | 'setColumnWidth' | 'rowHeight' | 'setRowHeight' | 'autofitColumns' | 'merge' | 'unmerge' | 'freeze'
>;

export function layoutOf(book: Book): Layout {
  return {
    columnWidth: (sheet, column) => points(book.sheet(sheet).getColumnWidth(column)),
    setColumnWidth: (sheet, column, count, width) => {
      const area = { sheet, row: 0, column, rows: 1, columns: count };
      makeRoom(book, area);
      book.run(SetWorksheetColWidthMutation, { subUnitId: sheet, ranges: [rangeOf(area)], colWidth: pixels(width) });
    },
    rowHeight: (sheet, row) => points(book.sheet(sheet).getRowHeight(row)),
    setRowHeight: (sheet, row, count, height) =>
      setRowHeight(book, { sheet, row, column: 0, rows: count, columns: 1 }, height),
    autofitColumns: (area) => {
      for (const [column, width] of widthsThatFit(book, area)) {
        const ranges = [rangeOf({ ...area, column, columns: 1 })];
        book.run(SetWorksheetColWidthMutation, { subUnitId: area.sheet, ranges, colWidth: width });
      }
    },
    merge: (area) => {
      unmerge(book, area);
      book.run(AddWorksheetMergeMutation, { subUnitId: area.sheet, ranges: [rangeOf(area)] });
    },
    unmerge: (area) => unmerge(book, area),
    freeze: (sheet, rows, columns) =>
      book.run(SetFrozenMutation, {
        subUnitId: sheet,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
        ySplit: rows,
        xSplit: columns,
      }),
  };
}

function setRowHeight(book: Book, area: GridArea, height: number): void {
  makeRoom(book, area);
  const ranges = [rangeOf(area)];
  book.run(SetWorksheetRowHeightMutation, { subUnitId: area.sheet, ranges, rowHeight: pixels(height) });
  book.run(SetWorksheetRowIsAutoHeightMutation, { subUnitId: area.sheet, ranges, autoHeightInfo: BooleanNumber.FALSE });
}

function unmerge(book: Book, area: GridArea): void {
  const ranges = book
    .sheet(area.sheet)
    .getMergeData()
    .filter((range) => overlap(placedOn(range), area));
  if (ranges.length > 0) book.run(RemoveWorksheetMergeMutation, { subUnitId: area.sheet, ranges });
}
