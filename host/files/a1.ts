import { addressOf } from '../grid/addresses.ts';
import type { Placed } from '../grid/grid.ts';

/** `B3`, with or without `$`, counted from 0. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(address) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export function areaOf(range: string): Placed {
  const [first = '', last = first] = range.split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  return { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** `A1:B2`; a single cell as `A1`. */
export function rangeOf({ row, column, rows, columns }: Placed): string {
  const first = addressOf(row, column);
  return rows * columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}
