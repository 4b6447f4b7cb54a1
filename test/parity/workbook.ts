import { type Cell, type CellValue, readXlsx, writeXlsx } from 'hucre';
import { recalculate } from '../helpers/libreOffice.ts';

/** A cell of a parity sheet: a value, blank, or a formula without `=`. */
export type ParityCell = number | string | null | { readonly formula: string };

export interface ParitySheet {
  readonly name: string;
  readonly rows: readonly (readonly ParityCell[])[];
}

/** Writes the sheets without any calculated value, has LibreOffice calculate, and reads back what it found. */
export async function calculate(sheets: readonly ParitySheet[]): Promise<ReadonlyMap<string, CellValue[][]>> {
  const written = await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, ...cellsOf(rows) })) });
  const { sheets: read } = await readXlsx(await recalculate(written));
  return new Map(read.map(({ name, rows }) => [name, rows]));
}

function cellsOf(rows: ParitySheet['rows']): { rows: CellValue[][]; cells: Map<string, Partial<Cell>> } {
  const cells = new Map<string, Partial<Cell>>();
  const values = rows.map((row, down) =>
    row.map((cell, across): CellValue => {
      if (cell === null || typeof cell !== 'object') return cell;
      cells.set(`${down},${across}`, { formula: cell.formula });
      return null;
    }),
  );
  return { rows: values, cells };
}
