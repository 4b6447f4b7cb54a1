import type { GridArea } from '../grid/grid.ts';
import { MAX_COLUMNS, MAX_ROWS } from './address.ts';
import { invalidArgument } from './errors.ts';

export function intersection(a: GridArea, b: GridArea): GridArea | null {
  if (a.sheet !== b.sheet) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : null;
}

export const meets = (a: GridArea, b: GridArea): boolean => intersection(a, b) !== null;

/** The smallest area that holds both, on the first one's sheet. */
export function boundingArea(a: GridArea, b: GridArea): GridArea {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { sheet: a.sheet, row, column, rows, columns };
}

/** The area elsewhere or of another size; refused where that is not on a sheet. */
export function moved(area: GridArea, change: Partial<Omit<GridArea, 'sheet'>>): GridArea {
  const to = { ...area, ...change };
  const starts = to.row >= 0 && to.column >= 0 && to.rows > 0 && to.columns > 0;
  const ends = to.row + to.rows <= MAX_ROWS && to.column + to.columns <= MAX_COLUMNS;
  if (!starts || !ends) throw invalidArgument('the range leaves the sheet');
  return to;
}

/** Whole rows or columns: too many cells to read or set one by one, and Excel refuses to. */
export const isUnbounded = ({ rows, columns }: GridArea): boolean => rows === MAX_ROWS || columns === MAX_COLUMNS;

export const cellOf = (area: GridArea, down: number, across: number): GridArea => ({
  sheet: area.sheet,
  row: area.row + down,
  column: area.column + across,
  rows: 1,
  columns: 1,
});
