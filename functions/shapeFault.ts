import type { Finding } from '../src/findings.ts';
import { type Argument, sizeOf } from './cells.ts';

/** Arguments whose cells belong together have one shape; a row goes with a column of the same length. */
export function shapeFault([first, ...others]: readonly Argument[]): Finding | null {
  if (first === undefined) return null;
  const [wantedRows, wantedColumns] = sizeOf(first.cells);
  for (const { name, cells } of others) {
    const [rows, columns] = sizeOf(cells);
    const lines = Math.min(rows, columns) === 1 && Math.min(wantedRows, wantedColumns) === 1;
    const fits =
      (rows === wantedRows && columns === wantedColumns) || (lines && rows * columns === wantedRows * wantedColumns);
    const args = { name, rows, columns, first: first.name, wantedRows, wantedColumns };
    if (!fits) return { code: 'function.otherShape', args };
  }
  return null;
}
