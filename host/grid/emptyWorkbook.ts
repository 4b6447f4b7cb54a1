import { BooleanNumber, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, DEFAULT_STYLE } from './defaults.ts';

const ROWS = 1000;
const COLUMNS = 26;
let workbooks = 0;

export function newSheet(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: ROWS,
    columnCount: COLUMNS,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    defaultStyle: DEFAULT_STYLE,
    showGridlines: BooleanNumber.TRUE,
  };
}

export function newWorkbook(sheets: readonly Partial<IWorksheetData>[]): Partial<IWorkbookData> {
  const named = sheets.map((sheet, i) => [sheet.id ?? `sheet-${i + 1}`, sheet] as const);
  return {
    id: `workbook-${++workbooks}`,
    sheetOrder: named.map(([id]) => id),
    sheets: Object.fromEntries(named),
  };
}

/** One empty sheet, as a new workbook in Excel. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  return newWorkbook([newSheet('sheet-1', 'Sheet1')]);
}
