import { type Cell, type CellValue, readXlsx, writeXlsx } from 'hucre';
import { recalculateAll } from '../helpers/libreOffice.ts';

/** A cell of a parity sheet: a value, blank, or a formula without `=`. */
export type ParityCell = number | string | null | { readonly formula: string };

export interface ParitySheet {
  readonly name: string;
  readonly rows: readonly (readonly ParityCell[])[];
}

export type CalculatedSheets = ReadonlyMap<string, CellValue[][]>;

/** Writes the sheets without any calculated value, has LibreOffice calculate, and reads back what it found. */
export async function calculate(sheets: readonly ParitySheet[]): Promise<CalculatedSheets> {
  const [found] = await calculateAll([sheets]);
  if (!found) throw new Error('LibreOffice calculated nothing.');
  return found;
}

/** The same for several workbooks, with LibreOffice started once. */
export async function calculateAll(books: readonly (readonly ParitySheet[])[]): Promise<readonly CalculatedSheets[]> {
  const written = books.map((sheets) => ({ sheets: sheets.map(({ name, rows }) => ({ name, ...cellsOf(rows) })) }));
  const calculated = await recalculateAll(await Promise.all(written.map((book) => writeXlsx(book))));
  const read = await Promise.all(calculated.map((xlsx) => readXlsx(xlsx)));
  return read.map(({ sheets }) => new Map(sheets.map(({ name, rows }) => [name, rows])));
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
