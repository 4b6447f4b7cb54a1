import type { Area } from './sheetSpec.ts';

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? letter : columnLetters(rest) + letter;
}

/** `A` → `0`; letters in either case. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `C5` of row 4, column 2. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `$C$5` */
export const fixedAddress = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** `A1:B2`, or `A1` for a single cell. */
export function areaAddress(area: Area): string {
  return spanAddress(area, cellAddress);
}

/** `$A$1:$B$2`, or `$A$1` for a single cell. */
export function fixedAreaAddress(area: Area): string {
  return spanAddress(area, fixedAddress);
}

/** Always quoted, so that any name may stand there and every reference can be found again. */
export const sheetPrefix = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** The area of `Sheet!$A$1:B2`, with or without sheet and `$`; null for anything else (whole columns too). */
export function parseAddress(address: string): Area | null {
  const text = address.slice(address.lastIndexOf('!') + 1);
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}

function spanAddress(area: Area, address: (row: number, column: number) => string): string {
  const first = address(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${address(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}
