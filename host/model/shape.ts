import type { GridArea } from '../grid/grid.ts';
import { invalidArgument } from './errors.ts';

/** As Excel takes matrices: one value for all cells, or rows of just the range's shape. */
export function fillShape<Value extends string | number | boolean>(
  given: unknown,
  { rows, columns }: GridArea,
): (Value | null)[][] {
  if (!Array.isArray(given)) {
    const value = given as Value | null;
    return Array.from({ length: rows }, () => new Array<Value | null>(columns).fill(value));
  }
  const matrix = given as readonly unknown[];
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (fits) return matrix as (Value | null)[][];
  const only: unknown =
    matrix.length === 1 && Array.isArray(matrix[0]) && matrix[0].length === 1 ? matrix[0][0] : undefined;
  if (only !== undefined) return fillShape<Value>(only, { sheet: '', row: 0, column: 0, rows, columns });
  throw invalidArgument(`the values do not have the range's ${rows} rows and ${columns} columns`);
}
