import type { CallColumn } from '../src/calls/columns.ts';
import type { Finding } from '../src/findings.ts';
import { type Argument, errorText, errorValue, placed, sizeOf } from './cells.ts';

/** The entries of an argument along its rows, or the first error among them: it must not pass for an answer. */
export function entriesOf(argument: Argument): CallColumn | Finding {
  const { name, cells } = argument;
  const [rows, columns] = sizeOf(cells);
  const values = new Array<unknown>(rows * columns);
  let entry = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = cells[row]?.[column];
      const found = errorText(cell);
      if (found !== null) return placed(errorValue(found), argument, [row, column]);
      values[entry] = cell;
      entry += 1;
    }
  }
  return { values, column: 0, name };
}
