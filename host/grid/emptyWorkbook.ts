import type { IWorkbookData } from '@univerjs/core';

/** One empty sheet, as a new workbook in Excel. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  const id = 'sheet-1';
  return { id: 'workbook-0', sheetOrder: [id], sheets: { [id]: { id, name: 'Sheet1', rowCount: 1000, columnCount: 26 } } };
}
