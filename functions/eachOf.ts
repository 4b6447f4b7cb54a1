import type { Finding } from '../src/findings.ts';
import { type Argument, placed, sizeOf } from './cells.ts';
import { orThrow } from './orThrow.ts';

/** What each cell holds, along the rows; the first of no use is thrown with its place. */
export const eachOf = <Own>(argument: Argument, read: (cell: unknown) => Own | Finding): Own[] =>
  argument.cells.flatMap((cells, row) =>
    cells.map((cell, column) => orThrow(placed(read(cell), argument, [row, column]))),
  );

/** The same of an argument that must be one row or one column. */
export function eachInLine<Own>(argument: Argument, read: (cell: unknown) => Own | Finding): Own[] {
  const { name, cells } = argument;
  const [rows, columns] = sizeOf(cells);
  orThrow(rows === 1 || columns === 1 ? null : { code: 'function.notVector', args: { name, rows, columns } });
  return eachOf(argument, read);
}
