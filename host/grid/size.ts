import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { Book } from './book.ts';
import type { GridArea } from './grid.ts';

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 6;

/** Sheets start small and refuse what lies outside: grows the sheet so that the area fits. */
export function makeRoom(book: Book, area: GridArea): void {
  const sheet = book.sheet(area.sheet);
  const rows = area.row + area.rows;
  const columns = area.column + area.columns;
  if (rows > sheet.getRowCount()) {
    book.run(SetWorksheetRowCountMutation, { subUnitId: area.sheet, rowCount: rows + SPARE_ROWS });
  }
  if (columns > sheet.getColumnCount()) {
    book.run(SetWorksheetColumnCountMutation, { subUnitId: area.sheet, columnCount: columns + SPARE_COLUMNS });
  }
}
