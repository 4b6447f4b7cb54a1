import type { ICellData, IStyleData } from '@univerjs/core';
import type { CellFormat, Placed, SheetContent } from './grid.ts';
import { GENERAL } from './defaults.ts';
import { edgesAt } from './looks.ts';
import { styleOf } from './styles.ts';

export type CellRows = Record<number, Record<number, ICellData>>;

/** Gives each cell the style that all the areas over it add up to, in their order. */
export function placeFormats(cells: CellRows, content: SheetContent): void {
  const merged = new Map<IStyleData | undefined, Map<string, IStyleData>>();
  const patch = (row: number, column: number, key: string, style: IStyleData) => {
    const cell = cellAt(cells, row, column);
    const before = cell.s as IStyleData | undefined;
    const after = merged.get(before)?.get(key) ?? together(before, style);
    merged.set(before, (merged.get(before) ?? new Map<string, IStyleData>()).set(key, after));
    cell.s = after;
  };
  content.numberFormats.forEach(({ area, is }, i) => {
    if (is !== GENERAL) eachCell(area, (row, column) => patch(row, column, `n${i}`, { n: { pattern: is } }));
  });
  content.formats.forEach(({ area, is }, i) =>
    placeFormat(cells, area, is, (row, column, side, style) => patch(row, column, `f${i}${side}`, style)),
  );
}

type Patch = (row: number, column: number, side: string, style: IStyleData) => void;

function placeFormat(cells: CellRows, area: Placed, format: CellFormat, patch: Patch): void {
  const styles = new Map<string, IStyleData>();
  eachCell(area, (row, column) => {
    const edges = edgesAt(area, row, column);
    const side = format.borders ? Object.values(edges).map(Number).join('') : '';
    const style = styles.get(side) ?? styleOf(format, edges);
    styles.set(side, style);
    patch(row, column, side, style);
    if (format.locked === false) cellAt(cells, row, column).custom = { unlocked: true };
  });
}

function together(before: IStyleData | undefined, style: IStyleData): IStyleData {
  return { ...before, ...style, ...(before?.bd && style.bd && { bd: { ...before.bd, ...style.bd } }) };
}

function cellAt(cells: CellRows, row: number, column: number): ICellData {
  const line = (cells[row] ??= {});
  return (line[column] ??= {});
}

function eachCell(area: Placed, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}
