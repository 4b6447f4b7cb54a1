import { areaAddress, columnLetters } from '../../src/sheets/address.ts';
import type { Area, KeyedRows, SheetSpec } from '../../src/sheets/sheetSpec.ts';
import type { Backup } from './backup.ts';
import type { KnownSheet } from './survey.ts';

/** How a sheet is written over so that what people keep beside our cells stays with the rows it belongs to. */
export interface Keeping {
  /** Rows of those who are gone, from the bottom up. */
  readonly removed: readonly Run[];
  /** Rows for those who are new, once the others are gone. */
  readonly added: Run | null;
  /** Then rows are brought into the order in which they are wanted. */
  readonly sorting: Sorting;
  /** Columns put in before people's own; taken out below 0. */
  readonly columns: { readonly at: number; readonly change: number };
  /** Ours once rows and columns are in place: all that is cleared. */
  readonly ours: Area;
  /** Tables that stay, with sort and filters, and where they are to end. */
  readonly tables: ReadonlyMap<string, Area>;
}

interface Run {
  readonly row: number;
  readonly rows: number;
}

interface Sorting {
  readonly row: number;
  /** The first row below all others. */
  readonly spare: number;
  /** For each row from that one on, which one goes there. */
  readonly order: readonly number[];
}

/** Whether a table is among those that stay. */
export const isKept = (keeping: Keeping | null, table: string): boolean => keeping?.tables.has(table) === true;

/** Whether something goes that nothing brings back: notes and looks of the rows of those who are gone, say. */
export const losesSomething = (keeping: Keeping | null): boolean =>
  keeping !== null && (keeping.removed.length > 0 || keeping.columns.change < 0);

/** What `keepingOf` is to be told next time: nothing where the cells themselves say whose row it is. */
export function writtenKeys({ rows, blocks }: SheetSpec): Pick<KnownSheet, 'keys'> {
  const body = blocks.find(({ row }) => row === rows?.first);
  const key = body?.cells[0]?.[(rows?.keyColumn ?? 0) - body.column];
  return rows && typeof key === 'object' && key !== null && 'formula' in key ? { keys: rows.keys } : {};
}

/** Null where the sheet is to be replaced as a whole. `written`: whose rows we wrote last, where that is remembered. */
export function keepingOf(
  { rows: wanted, tables = [] }: SheetSpec,
  backup: Backup,
  written: readonly string[] = [],
): Keeping | null {
  if (wanted === undefined || backup.used === null) return null;
  const end = wanted.ends === null ? null : endBefore(wanted.ends, backup.used, textsOf(backup));
  if (wanted.ends !== null && end === null) return null;
  const { removed, added, order } = rowsToMove(wanted, keysBefore(wanted, backup, written));
  const sum = removed.reduce((all, { rows }) => all + rows, 0);
  const { row, column, rows, columns } = backup.used;
  const height = row + rows - sum + (added?.rows ?? 0);
  const standing = sum > 0 && added?.row === wanted.first ? [] : tables;
  return {
    removed,
    added,
    sorting: { row: wanted.first, spare: height, order },
    columns: wanted.ends && end !== null ? columnsToMove(end + 1, wanted.ends.column + 1) : { at: 0, change: 0 },
    ours: {
      ...{ row: 0, column: 0, rows: height },
      columns: wanted.ends === null ? column + columns : wanted.ends.column + 1,
    },
    tables: new Map(standing.filter((table) => stands(table, backup)).map(({ name, area }) => [name, area])),
  };
}

/** Behind the smaller of both, so that what is taken out is ours. */
const columnsToMove = (before: number, after: number): Keeping['columns'] => ({
  at: Math.min(before, after),
  change: after - before,
});

type TextAt = (row: number, column: number) => string;

function textsOf({ parts }: Backup, of: 'values' | 'contents' = 'values'): TextAt {
  return (row, column) => {
    const part = parts.find(({ area }) => row >= area.row && row < area.row + area.rows);
    return String(part?.[of][row - part.area.row]?.[column - part.area.column] ?? '');
  };
}

/** The column of our last heading as it was written earlier. */
function endBefore({ row, headings }: NonNullable<KeyedRows['ends']>, used: Area, textAt: TextAt): number | null {
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    if (headings.includes(textAt(row, column))) return column;
  }
  return null;
}

/** A formula says who stands there now, which is somebody else once the input is sorted: then what was written counts. */
function keysBefore({ first, keyColumn }: KeyedRows, backup: Backup, written: readonly string[]): readonly string[] {
  const [textAt, contentAt] = [textsOf(backup), textsOf(backup, 'contents')];
  const keys: string[] = [];
  for (;;) {
    const row = first + keys.length;
    const isFormula = contentAt(row, keyColumn).startsWith('=');
    const key = (isFormula && written[keys.length]) || textAt(row, keyColumn).trim();
    if (key === '') return keys;
    keys.push(key);
  }
}

/** Which row stands where once those who are gone are out and the new ones at the end. */
interface RowChange extends Pick<Keeping, 'removed' | 'added'> {
  /** For each row as it is to be, where it is then. */
  readonly order: readonly number[];
}

const NOTHING: RowChange = { removed: [], added: null, order: [] };

/** Where nothing of people's own stands beside the rows, they move only while those who stay keep their order. */
function rowsToMove({ first, keys, ends }: KeyedRows, before: readonly string[]): RowChange {
  const wanted = new Set(keys);
  const stay = before.filter((key) => wanted.has(key));
  const places = new Map(stay.map((key, index) => [key, index]));
  const isInOrder = stay.every((key, index) => keys[index] === key);
  if (before.length === 0 || places.size < stay.length || !(isInOrder || ends)) return NOTHING;
  const gone = before.flatMap((key, index) => (wanted.has(key) ? [] : [first + index]));
  const joined = keys.filter((key) => !places.has(key));
  for (const key of joined) places.set(key, places.size);
  return {
    removed: runsOf(gone).reverse(),
    added: joined.length > 0 ? { row: first + stay.length, rows: joined.length } : null,
    order: keys.map((key) => places.get(key) ?? 0),
  };
}

function runsOf(rows: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rows === row) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

/** The same headings at the same place. */
function stands({ name, area }: NonNullable<SheetSpec['tables']>[number], backup: Backup): boolean {
  const before = backup.tables.find((table) => table.name === name)?.area;
  return before?.row === area.row && before.column === area.column && before.columns === area.columns;
}

/** Moves rows and columns, on a sheet without protection; what is ours is not cleared yet. */
export function queueKeeping(sheet: Excel.Worksheet, { removed, added, sorting, columns }: Keeping): void {
  for (const run of removed) wholeRows(sheet, run).delete('Up');
  if (added) wholeRows(sheet, added).insert('Down');
  queueSorting(sheet, sorting);
  queueColumns(sheet, columns.at, columns.change);
}

/** Takes `queueKeeping` back; the rows that come back are empty. */
export function queueUnkeeping(sheet: Excel.Worksheet, { removed, added, sorting, columns }: Keeping): void {
  queueColumns(sheet, columns.at, -columns.change);
  queueSorting(sheet, sorting, true);
  if (added) wholeRows(sheet, added).delete('Up');
  for (const run of [...removed].reverse()) wholeRows(sheet, run).insert('Down');
}

/** Tables that stay take the rows that they are to have. */
export function queueResizing(sheet: Excel.Worksheet, tables: ReadonlyMap<string, Area>): void {
  for (const [name, area] of tables) sheet.tables.getItem(name).resize(areaAddress(area));
}

const wholeRows = (sheet: Excel.Worksheet, { row, rows }: Run): Excel.Range =>
  sheet.getRange(`${row + 1}:${row + rows}`);

/** As many as one request carries. */
const MOST_MOVES = 2_000;

/**
 * By copies of all of them, which go again, since cutting would bend the formulas that look at a whole column. What is
 * beside a row is copied with it, and refers to that row then. `back` takes it back.
 */
function queueSorting(sheet: Excel.Worksheet, { row, spare, order }: Sorting, back = false): void {
  const moves = order.flatMap((from, to) => (from === to ? [] : [back ? [to, from] : [from, to]]));
  if (moves.length === 0 || moves.length > MOST_MOVES) return;
  const rowsFrom = (first: number, rows = order.length): Excel.Range => wholeRows(sheet, { row: first, rows });
  rowsFrom(spare).insert('Down');
  rowsFrom(spare).copyFrom(rowsFrom(row));
  for (const [from = 0, to = 0] of moves) rowsFrom(row + to, 1).copyFrom(rowsFrom(spare + from, 1));
  rowsFrom(spare).delete('Up');
}

function queueColumns(sheet: Excel.Worksheet, at: number, change: number): void {
  if (change === 0) return;
  const [first, last] = [at, at + Math.abs(change) - 1].map(columnLetters);
  const range = sheet.getRange(`${first}:${last}`);
  if (change > 0) range.insert('Right');
  else range.delete('Left');
}
