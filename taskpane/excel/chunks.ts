import type { Area } from '../../src/sheets/sheetSpec.ts';

/** The area in pieces of whole rows with at most so many cells each; a row is never parted. */
export function rowChunks(area: Area, cells: number): Area[] {
  const rows = Math.max(1, Math.floor(cells / Math.max(1, area.columns)));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

/** The area in two pieces of whole rows; none where there is only one row. */
export const halvesOf = (area: Area): Area[] =>
  area.rows < 2 ? [] : rowChunks(area, area.columns * Math.ceil(area.rows / 2));
