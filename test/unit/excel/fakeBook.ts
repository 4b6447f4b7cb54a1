import { columnIndex, parseAddress } from '../../../src/sheets/address.ts';
import type { Area } from '../../../src/sheets/sheetSpec.ts';
import type { FakeChart } from './fakeCharts.ts';

export interface FakeSheet {
  readonly id: string;
  name: string;
  visibility: string;
  /** By `row,column`; text keeps the apostrophe it was written with, which nobody reads. */
  readonly cells: Map<string, unknown>;
  readonly formats: Map<string, string>;
  /** Notes on cells, which nobody but people writes: they move with their rows. */
  readonly notes: Map<string, string>;
  readonly charts: FakeChart[];
  tables: { name: string; style: string; showFilterButton: boolean; area: Area }[];
  isProtected: boolean;
  /** With which it was protected. */
  protection: unknown;
  /** Of the sheet alone. */
  readonly names: Map<string, string>;
}

/** A workbook in memory: contents, number formats, tables, protection, settings. Formulas read as 0 or what `results` says. */
export class FakeBook {
  readonly sheets: FakeSheet[] = [];
  readonly settings = new Map<string, unknown>();
  readonly results = new Map<string, unknown>();
  readonly names = new Map<string, string>();
  /** What formulas fill, by `Sheet!row,column` of each. */
  readonly spills = new Map<string, readonly (readonly unknown[])[]>();
  private lastId = 0;

  addSheet(name: string): FakeSheet {
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw excelError('ItemAlreadyExists');
    this.lastId += 1;
    const sheet: FakeSheet = {
      id: `id${this.lastId}`,
      name,
      visibility: 'Visible',
      cells: new Map(),
      formats: new Map(),
      notes: new Map(),
      charts: [],
      tables: [],
      isProtected: false,
      protection: { allowSort: true },
      names: new Map(),
    };
    this.sheets.push(sheet);
    return sheet;
  }

  find(key: string): FakeSheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  /** All that a person would see, for comparing before and after. */
  picture(): unknown {
    return this.sheets.map(({ name, cells, formats, notes, tables, isProtected, protection }) => ({
      name,
      cells: Object.fromEntries([...cells].sort()),
      formats: Object.fromEntries([...formats].filter(([, format]) => format !== 'General').sort()),
      notes: Object.fromEntries([...notes].sort()),
      tables: structuredClone(tables),
      isProtected,
      protection,
    }));
  }
}

/** What formulas that are still there spill over, and show. */
export function spillsOn(book: FakeBook, sheet: FakeSheet): readonly Spill[] {
  return [...book.spills].flatMap(([place, values]): Spill[] => {
    const [name = '', key = ''] = place.split('!');
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (name !== sheet.name || !String(sheet.cells.get(key) ?? '').startsWith('=')) return [];
    return [{ area: { row, column, rows: values.length, columns: values[0]?.length ?? 0 }, values }];
  });
}

export interface Spill {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
}

/** What a formula elsewhere shows in the cell. */
export function spiltInto(spills: readonly Spill[], key: string): unknown {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return spills
    .map(({ area, values }) => values[row - area.row]?.[column - area.column])
    .find((value) => value !== undefined);
}

export function excelError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** With formatted cells, as Excel has it. */
export function usedArea(sheet: FakeSheet): Area | null {
  const formatted = [...sheet.formats].filter(([, format]) => format !== 'General').map(([key]) => key);
  const places = [...sheet.cells.keys(), ...formatted].map((key) => key.split(',').map(Number));
  if (places.length === 0) return null;
  const rows = places.map(([row = 0]) => row);
  const columns = places.map(([, column = 0]) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Whole rows and columns too, as far as tests go. */
export function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (area) return area;
  const [first = '', last = first] = address.split(':');
  if (/^\d+$/.test(first))
    return { row: Number(first) - 1, column: 0, rows: Number(last) - Number(first) + 1, columns: 50 };
  const column = columnIndex(first);
  return { row: 0, column, rows: 50, columns: columnIndex(last) - column + 1 };
}

export const matrix = <T>(area: Area, at: (key: string) => T): T[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => at(`${area.row + row},${area.column + column}`)),
  );

export function writeCells(sheet: FakeSheet, area: Area, given: unknown): void {
  if (!Array.isArray(given) || given.length !== area.rows) throw excelError('InvalidArgument');
  given.forEach((line: unknown[], row) => {
    if (line.length !== area.columns) throw excelError('InvalidArgument');
    line.forEach((cell, column) => {
      const key = `${area.row + row},${area.column + column}`;
      if (cell === null) return;
      if (cell === '') sheet.cells.delete(key);
      else sheet.cells.set(key, cell);
    });
  });
}

/** A cell as Excel's `formulas` has it: without the apostrophe, so that text may look like a formula. */
export const read = (cell: unknown): unknown =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;

/** Whole rows, copied and pasted over others; formulas stay as they read. */
export function copyRows(sheet: FakeSheet, { row: first, rows }: Area, to: number): void {
  const rowOf = (key: string): number => Number(key.split(',')[0]);
  const isIn = (key: string, from: number): boolean => rowOf(key) >= from && rowOf(key) < from + rows;
  for (const map of [sheet.cells, sheet.formats, sheet.notes] as Map<string, unknown>[]) {
    const copied = [...map].filter(([key]) => isIn(key, first));
    for (const key of [...map.keys()]) if (isIn(key, to)) map.delete(key);
    for (const [key, value] of copied) map.set(`${rowOf(key) - first + to},${key.split(',')[1]}`, value);
  }
}

/** Whole rows and columns put in or taken out; tables grow and shrink with rows within them. */
export function shift(sheet: FakeSheet, at: Area, side: string): void {
  const isRows = side === 'Up' || side === 'Down';
  const [from, count] = isRows ? [at.row, at.rows] : [at.column, at.columns];
  const by = side === 'Up' || side === 'Left' ? -count : count;
  const moved = (place: number): number | null =>
    place < from ? place : by < 0 && place < from + count ? null : place + by;
  for (const map of [sheet.cells, sheet.formats, sheet.notes] as Map<string, unknown>[]) {
    const entries = [...map];
    map.clear();
    for (const [key, value] of entries) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const to = moved(isRows ? row : column);
      if (to !== null) map.set(isRows ? `${to},${column}` : `${row},${to}`, value);
    }
  }
  if (!isRows) return;
  for (const table of sheet.tables) {
    const rows = Array.from({ length: table.area.rows }, (_, index) => moved(table.area.row + index));
    const left = rows.filter((row) => row !== null);
    table.area = { ...table.area, row: left[0] ?? 0, rows: (left.at(-1) ?? 0) - (left[0] ?? 0) + 1 };
  }
}
