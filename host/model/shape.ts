import type { GridArea } from '../grid/grid.ts';
import { invalidArgument } from './errors.ts';

type Scalar = string | number | boolean;

/** As Excel takes matrices: one value for all cells, or rows of just the range's shape; null leaves a cell alone. */
export function fillShape<Value extends Scalar>(
  given: unknown,
  { rows, columns }: Pick<GridArea, 'rows' | 'columns'>,
  isValue: (value: unknown) => value is Value,
): (Value | null)[][] {
  const scalar = only(given);
  if (scalar !== undefined) {
    const value = checked(scalar, isValue);
    return Array.from({ length: rows }, () => new Array<Value | null>(columns).fill(value));
  }
  const matrix = given as readonly unknown[];
  if (matrix.length !== rows) throw wrongShape(rows, columns);
  return matrix.map((row) => {
    if (!Array.isArray(row) || row.length !== columns) throw wrongShape(rows, columns);
    return row.map((value) => checked(value, isValue));
  });
}

export const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

export const isText = (value: unknown): value is string => typeof value === 'string';

/** The one value of `x` and `[[x]]`; undefined for larger matrices. */
function only(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  const [row] = given as readonly unknown[];
  return given.length === 1 && Array.isArray(row) && row.length === 1 ? (row as readonly unknown[])[0] : undefined;
}

function checked<Value>(value: unknown, isValue: (value: unknown) => value is Value): Value | null {
  if (value === null || isValue(value)) return value;
  throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}`);
}

export const wrongShape = (rows: number, columns: number): Error =>
  invalidArgument(`the values do not have the range's ${rows} rows and ${columns} columns`);
