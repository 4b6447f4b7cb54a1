import type { Cell } from './workbook.ts';

/** Excel gives '' for an empty cell; data types we do not know count as their text. */
export const asCells = (values: readonly (readonly unknown[])[]): Cell[][] => values.map((row) => row.map(asCell));

function asCell(value: unknown): Cell {
  if (value === '' || value === null || value === undefined) return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
