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
