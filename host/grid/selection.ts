import { ScrollToRangeOperation } from '@univerjs/preset-sheets-core';
import { getPrimaryForRange, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { rangeOf } from './areas.ts';
import type { Book } from './book.ts';
import type { Grid, GridArea } from './grid.ts';
import type { IRange, Worksheet } from '@univerjs/core';
import { activate } from './sheets.ts';
import { clipped } from './size.ts';

export function selectionOf(book: Book): Pick<Grid, 'selection' | 'select'> {
  return {
    selection: () => selected(book),
    select: (area) => {
      if (book.workbook().getActiveSheet().getSheetId() !== area.sheet) activate(book, area.sheet);
      const range = rangeOf(clipped(book, area));
      const primary = getPrimaryForRange(range, book.sheet(area.sheet));
      book.run(SetSelectionsOperation, { subUnitId: area.sheet, selections: [{ range, primary, style: null }] });
      book.start(ScrollToRangeOperation, { subUnitId: area.sheet, range });
    },
  };
}

export function selected(book: Book): GridArea {
  const sheet = book.workbook().getActiveSheet();
  const range = book.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  return range ? selectedArea(sheet, range) : { sheet: sheet.getSheetId(), row: 0, column: 0, rows: 1, columns: 1 };
}

/** Whole rows and columns come with ends that are not numbers. */
export function selectedArea(sheet: Worksheet, range: IRange): GridArea {
  const row = range.startRow || 0;
  const column = range.startColumn || 0;
  const lastRow = Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow;
  const lastColumn = Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn;
  return { sheet: sheet.getSheetId(), row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
