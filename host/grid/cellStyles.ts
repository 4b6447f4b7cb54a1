import type { IStyleData, Nullable } from '@univerjs/core';
import type { Book } from './book.ts';

/** What was set on the cell, its row or its column; not what tables and conditions make of it. */
export function ownStyle(book: Book, sheet: string, row: number, column: number): Nullable<IStyleData> {
  const worksheet = book.sheet(sheet);
  const style = book.workbook().getStyles().getStyleByCell(worksheet.getCellRaw(row, column));
  const ofRow = worksheet.getRowStyle(row);
  const ofColumn = worksheet.getColumnStyle(column);
  return ofRow || ofColumn ? { ...ofColumn, ...ofRow, ...style } : style;
}
