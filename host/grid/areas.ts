import type { IRange } from '@univerjs/core';
import type { GridArea, Placed } from './grid.ts';

export function rangeOf(area: Placed): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function placedOn(range: IRange): Placed {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function areaOn(sheet: string, range: IRange): GridArea {
  return { sheet, ...placedOn(range) };
}

export function overlap(one: Placed, other: Placed): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** One value a cell of the area, row by row. */
export function mapCells<T>(area: Placed, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => read(area.row + r, area.column + c)),
  );
}
