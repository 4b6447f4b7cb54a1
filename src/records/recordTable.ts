import type { Cell } from '../calls/cell.ts';
import { cellAddress } from '../sheets/address.ts';
import type { RecordTable } from './kinds.ts';

/** A table of records with its cells. */
export interface FilledTable extends RecordTable {
  readonly headings: readonly string[];
  /** Those below the headings. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The address of a cell below the headings; rows and columns from 0, and the first of the row for a column of -1. */
export const addressIn = ({ origin }: Pick<RecordTable, 'origin'>, row: number, column: number): string =>
  cellAddress(origin.row + 1 + row, origin.column + Math.max(0, column));

/** What tables with the same headings share: mappings and repairs that the workbook remembers. */
export const tableKey = ({ headings }: Pick<FilledTable, 'headings'>): string => headings.join('\u001f');
