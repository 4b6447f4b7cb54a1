import type { GridArea } from '../grid/grid.ts';

/** The size of Excel's sheets. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

type Place = Omit<GridArea, 'sheet'>;

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** `A1` or `A1:C7`, without the sheet. */
export function areaAddress({ row, column, rows, columns }: Place): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  if (rows === MAX_ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Sheet1!A1`, quoted where the name needs it. */
export function fullAddress(sheetName: string, place: Place): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${areaAddress(place)}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `A1`, `A1:C7`, `B:C` and `2:5`, with or without `$`; null for anything else. */
export function parseAddress(text: string): Place | null {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return span(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) return span(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  return rows === null ? null : span(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
}

/** The sheet's name, unquoted, and the rest; no name where there is none. */
export function splitSheet(text: string): readonly [sheet: string | null, rest: string] {
  const at = text.lastIndexOf('!');
  if (at < 0) return [null, text];
  const name = text.slice(0, at).replace(/^=/, '');
  return [name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, text.slice(at + 1)];
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function span(row1: number, column1: number, row2: number, column2: number): Place | null {
  const [row, column] = [Math.min(row1, row2), Math.min(column1, column2)];
  const [rows, columns] = [Math.abs(row2 - row1) + 1, Math.abs(column2 - column1) + 1];
  const inside = row >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  return inside ? { row, column, rows, columns } : null;
}
