import type { Cell } from '../calls/cell.ts';
import { cellAddress } from '../sheets/address.ts';
import type { RecordMapping } from './kinds.ts';

/** A table of the workbook with what its columns hold. */
export interface RecordTable {
  /** Of the table, or of the sheet. */
  readonly name: string;
  readonly sheet: string;
  /** Of the first heading on its sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
  /** Those below the headings. */
  readonly rows: readonly (readonly Cell[])[];
  readonly mapping: RecordMapping;
}

type Placed = Pick<RecordTable, 'row' | 'column'>;

/** The address of a cell below the headings; rows and columns from 0, and the first row for a column of -1. */
export const addressIn = (table: Placed, row: number, column: number): string =>
  cellAddress(table.row + 1 + row, table.column + Math.max(0, column));

/** What tables with the same headings share: mappings and repairs that the workbook remembers. */
export const tableKey = ({ headings }: Pick<RecordTable, 'headings'>): string => headings.join('\u001f');
