import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { Book } from './book.ts';
import type { GridArea } from './grid.ts';

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 6;
/** Excel's sheet. An area that goes to its end means whole rows or columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Sheets start small and refuse what lies outside: grows the sheet so that the area fits. */
export function makeRoom(book: Book, area: GridArea): void {
  const sheet = book.sheet(area.sheet);
  const rows = area.row + area.rows;
  const columns = area.column + area.columns;
  if (rows > sheet.getRowCount()) {
    book.run(SetWorksheetRowCountMutation, { subUnitId: area.sheet, rowCount: Math.min(rows + SPARE_ROWS, MAX_ROWS) });
  }
  if (columns > sheet.getColumnCount()) {
    const columnCount = Math.min(columns + SPARE_COLUMNS, MAX_COLUMNS);
    book.run(SetWorksheetColumnCountMutation, { subUnitId: area.sheet, columnCount });
  }
}

/** Whole rows and columns end where the sheet does; anything else gets the room it needs. */
export function clipped(book: Book, area: GridArea): GridArea {
  const sheet = book.sheet(area.sheet);
  const rows = area.row + area.rows >= MAX_ROWS ? sheet.getRowCount() - area.row : area.rows;
  const columns = area.column + area.columns >= MAX_COLUMNS ? sheet.getColumnCount() - area.column : area.columns;
  const target = { ...area, rows: Math.max(rows, 0), columns: Math.max(columns, 0) };
  makeRoom(book, target);
  return target;
}
