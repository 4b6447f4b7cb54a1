import { tableTop, TOP_ROWS } from '../../src/records/headingRow.ts';
import { areaAddress, parseAddress } from '../../src/sheets/address.ts';
import type { Area, CellSpec, SheetSpec } from '../../src/sheets/sheetSpec.ts';
import { markedSheet } from '../../taskpane/excel/markedSheets.ts';
import {
  WorkbookError,
  type Cell,
  type CellEdit,
  type DataSource,
  type NamedFormula,
  type Place,
  type RunOptions,
  type SheetContent,
  type Workbook,
} from '../../taskpane/excel/workbook.ts';
import type { EditCell, LiveCell } from '../../src/portable/liveCell.ts';
import { MemoryFormulas } from './memoryFormulas.ts';

type Rows = readonly (readonly Cell[])[];
type Method = Exclude<keyof Workbook, 'displayLanguage' | 'onChanged'>;

interface MemorySheet {
  /** Role of a sheet that was written from a spec; null for people's own. */
  readonly key: string | null;
  readonly name: string;
  readonly rows: Cell[][];
  readonly formulas: MemoryFormulas;
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  readonly isHidden: boolean;
  readonly spec: SheetSpec | null;
}

const ROWS_PER_CHUNK = 2000;
const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;

/**
 * The port over sheets in memory. Nothing succeeds silently: sheets, names, addresses and settings
 * that Excel would refuse are refused. Formulas are kept, not calculated; they read as blank.
 */
export class MemoryWorkbook implements Workbook {
  displayLanguage = 'en-US';
  /** `Sheet!A1` in the order they were selected. */
  readonly selected: string[] = [];
  /** The keys of each write that took effect. */
  readonly writes: (readonly string[])[] = [];
  readonly settings = new Map<string, string>();
  /** Those that stand for formulas of the add-in. */
  readonly names: NamedFormula[] = [];
  private sheets: MemorySheet[] = [];
  private readonly refusals = new Map<Method, unknown[]>();
  private readonly gates = new Map<Method, Promise<void>>();
  private readonly listeners = new Set<(change: { sheet: string; address: string }) => void>();

  /** A sheet of people's own; with a table's name, its rows are a table. */
  addSheet(name: string, rows: Rows, table?: string): this {
    this.checkName(name, null);
    const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
    const tables = table === undefined ? [] : [{ name: table, area }];
    const formulas = new MemoryFormulas();
    this.sheets.push({
      key: null,
      name,
      rows: rows.map((row) => [...row]),
      formulas,
      tables,
      isHidden: false,
      spec: null,
    });
    return this;
  }

  /** A formula in the first cell, with what it shows in all it fills. */
  addFormula(sheet: string, address: string, formula: string, values: Rows): this {
    const found = this.named(sheet);
    const area = { ...placeOf(address), rows: values.length, columns: values[0]?.length ?? 0 };
    found.formulas.set(area, formula);
    values.forEach((line, down) =>
      line.forEach((value, across) => put(found.rows, area.row + down, area.column + across, value)),
    );
    return this;
  }

  /** A cell's formula, or else its value. */
  contentAt(sheet: string, address: string): Cell {
    const { row, column } = placeOf(address);
    const { formulas, rows } = this.named(sheet);
    return formulas.at(row, column) ?? rows[row]?.[column] ?? null;
  }

  /** The next call of the method fails; several refusals queue up. */
  refuseNext(method: Method, error: unknown): void {
    this.refusals.set(method, [...(this.refusals.get(method) ?? []), error]);
  }

  /** Calls of the method wait until the function returned here is called. */
  hold(method: Method): () => void {
    let open = (): void => undefined;
    this.gates.set(method, new Promise((resolve) => (open = resolve)));
    return () => {
      this.gates.delete(method);
      open();
    };
  }

  /** As somebody at the sheet would type it. */
  type(sheet: string, address: string, value: Cell): void {
    const found = this.named(sheet);
    const { row, column } = placeOf(address);
    found.formulas.remove(row, column);
    put(found.rows, row, column, value);
    for (const listener of this.listeners) listener({ sheet: found.name, address });
  }

  renameSheet(name: string, as: string): void {
    this.checkName(as, null);
    this.sheets = this.sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: as } : sheet));
  }

  /** Excel names the tables on a copy after those on the original. */
  copySheet(name: string, as: string): void {
    this.checkName(as, null);
    const { rows, formulas, tables, isHidden } = this.named(name);
    const copied = tables.map((table) => ({ ...table, name: `${table.name}2` }));
    const contents = { rows: rows.map((row) => [...row]), formulas: formulas.copy() };
    this.sheets.push({ key: null, name: as, ...contents, tables: copied, isHidden, spec: null });
  }

  /** A copy takes the place of a sheet that is deleted, as in the workbook of Excel. */
  deleteSheet(name: string): void {
    const { key } = this.named(name);
    const left = this.sheets.filter((sheet) => sheet.name !== name);
    const tables = left.flatMap((sheet) => sheet.tables.map((table) => ({ name: table.name, sheet: sheet.name })));
    const heir = key === null ? null : markedSheet(key, tables);
    this.sheets = left.map((sheet) => (sheet.name === heir ? { ...sheet, key } : sheet));
  }

  /** What was last written under the key. */
  specOf(key: string): SheetSpec {
    const spec = this.sheets.find((sheet) => sheet.key === key)?.spec;
    if (!spec) throw new Error(`Nothing was written under ${key}`);
    return spec;
  }

  async sheetNames(): Promise<ReadonlyMap<string, string>> {
    await this.enter('sheetNames');
    return new Map(this.sheets.flatMap(({ key, name }) => (key === null ? [] : [[key, name] as const])));
  }

  async listSources(): Promise<readonly DataSource[]> {
    await this.enter('listSources');
    return this.sheets.filter(({ isHidden }) => !isHidden).flatMap(sourcesOf);
  }

  async readSource(source: DataSource, run: RunOptions = {}): Promise<Rows> {
    await this.enter('readSource');
    const { rows } = this.named(source.sheet);
    const area = parseAddress(source.address);
    if (area === null) throw new WorkbookError('InvalidArgument', source.address);
    const read: (readonly Cell[])[] = [];
    while (read.length < area.rows) {
      run.signal?.throwIfAborted();
      const count = Math.min(ROWS_PER_CHUNK, area.rows - read.length);
      read.push(...cut(rows, { ...area, row: area.row + read.length, rows: count }));
      run.onProgress?.(read.length / area.rows);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return read;
  }

  async readSheet(key: string): Promise<SheetContent | null> {
    await this.enter('readSheet');
    const found = this.sheets.find((sheet) => sheet.key === key) ?? this.sheets.find(({ name }) => name === key);
    if (!found) return null;
    const area = usedArea(found.formulas.read(wholeOf(found.rows), found.rows));
    return { sheet: found.name, area, values: cut(found.rows, area) };
  }

  async writeSheets(specs: readonly SheetSpec[], run: RunOptions = {}): Promise<void> {
    if (specs.length === 0) throw new Error('writeSheets was called with nothing to write');
    await this.enter('writeSheets');
    const before = [...this.sheets];
    try {
      specs.forEach((spec, index) => {
        run.signal?.throwIfAborted();
        this.write(spec);
        run.onProgress?.((index + 1) / specs.length);
      });
    } catch (error) {
      this.sheets = before;
      throw error;
    }
    this.writes.push(specs.map(({ key }) => key));
  }

  async readFormulaCells(): Promise<readonly LiveCell[]> {
    await this.enter('readFormulaCells');
    return this.sheets.flatMap(({ name, rows, formulas }) => formulas.live(name, (area) => cut(rows, area)));
  }

  async readFormulaNames(): Promise<readonly NamedFormula[]> {
    await this.enter('readFormulaNames');
    return this.names;
  }

  async readContents(places: readonly Place[]): Promise<readonly (Rows | null)[]> {
    await this.enter('readContents');
    return places.map(({ sheet, area }) => {
      const found = this.sheets.find(({ name }) => name === sheet);
      return found ? found.formulas.read(area, cut(found.rows, area)) : null;
    });
  }

  async readValues(places: readonly Place[]): Promise<readonly (Rows | null)[]> {
    await this.enter('readValues');
    return places.map(({ sheet, area }) => {
      const found = this.sheets.find(({ name }) => name === sheet);
      return found ? cut(found.rows, area) : null;
    });
  }

  async editCells(edits: readonly CellEdit[], run: RunOptions = {}): Promise<void> {
    await this.enter('editCells');
    run.signal?.throwIfAborted();
    const sheets = edits.map(({ sheet }) => this.named(sheet));
    edits.forEach(({ area, cells }, index) =>
      sheets[index]?.formulas.edit(area, cells, (row, column, value) =>
        put(sheets[index]?.rows ?? [], row, column, value),
      ),
    );
    run.onProgress?.(1);
  }

  async select(sheet: string, address: string): Promise<void> {
    await this.enter('select');
    const { name } = this.named(sheet);
    if (parseAddress(address) === null) throw new WorkbookError('InvalidArgument', address);
    this.selected.push(`${name}!${address}`);
  }

  async getSetting(key: string): Promise<unknown> {
    await this.enter('getSetting');
    const text = this.settings.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  async setSetting(key: string, value: unknown): Promise<void> {
    await this.enter('setSetting');
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined) throw new WorkbookError('InvalidArgument', key);
    this.settings.set(key, text);
  }

  onChanged(listener: (change: { sheet: string; address: string }) => void): Promise<() => void> {
    this.listeners.add(listener);
    return Promise.resolve(() => this.listeners.delete(listener));
  }

  private async enter(method: Method): Promise<void> {
    await this.gates.get(method);
    const queue = this.refusals.get(method) ?? [];
    if (queue.length > 0) throw queue.shift();
  }

  private named(sheet: string): MemorySheet {
    const found = this.sheets.find(({ name }) => name === sheet);
    if (!found) throw new WorkbookError('ItemNotFound', sheet);
    return found;
  }

  private write(spec: SheetSpec): void {
    this.checkName(spec.name, spec.key);
    const rows: Cell[][] = [];
    const formulas = new MemoryFormulas();
    for (const { row, column, cells } of spec.blocks) {
      const size = { rows: cells.length, columns: 1 };
      formulas.edit(
        { row, column, ...size },
        cells.map((line) => line.map(asEdit)),
        (...place) => put(rows, ...place),
      );
    }
    const others = this.sheets.filter(({ key }) => key !== spec.key);
    for (const { name, area } of spec.tables ?? []) checkTable(name, area, others);
    const sheet = { key: spec.key, name: spec.name, rows, formulas, tables: spec.tables ?? [], spec };
    this.sheets = [...others, { ...sheet, isHidden: spec.visibility === 'hidden' }];
  }

  private checkName(name: string, key: string | null): void {
    const isTaken = this.sheets.some((sheet) => sheet.name === name && (key === null || sheet.key !== key));
    const isLegal = name !== '' && name.length <= 31 && !FORBIDDEN_IN_NAMES.test(name);
    if (isTaken || !isLegal) throw new WorkbookError(isTaken ? 'ItemAlreadyExists' : 'InvalidArgument', name);
  }
}

function checkTable(name: string, area: Area, others: readonly MemorySheet[]): void {
  const isTaken = others.some(({ tables }) => tables.some((table) => table.name === name));
  if (isTaken || parseAddress(name) !== null || area.rows < 2) throw new WorkbookError('InvalidArgument', name);
}

function sourcesOf({ name, rows, tables }: MemorySheet): DataSource[] {
  if (tables.length > 0)
    return tables.map((table) => sourceOf('table', table.name, { sheet: name, rows, area: table.area }));
  const area = usedArea(rows);
  return area.rows === 0 ? [] : [sourceOf('range', name, { sheet: name, rows, area })];
}

function sourceOf(
  kind: DataSource['kind'],
  name: string,
  { sheet, rows, area }: { readonly sheet: string; readonly rows: Rows; readonly area: Area },
): DataSource {
  const { headingRow, headings, sample } = tableTop(cut(rows, { ...area, rows: Math.min(area.rows, TOP_ROWS) }));
  const below = { ...area, row: area.row + headingRow, rows: area.rows - headingRow };
  return { kind, name, sheet, address: areaAddress(below), headings, sample, rowCount: below.rows - 1 };
}

function placeOf(address: string): Area {
  const area = parseAddress(address);
  if (area === null) throw new WorkbookError('InvalidArgument', address);
  return area;
}

function asEdit(cell: CellSpec): EditCell {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'formula' in cell ? { formula: cell.formula } : cell.value;
}

function put(rows: Cell[][], row: number, column: number, value: Cell): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = value === '' ? null : value;
}

const wholeOf = (rows: Rows): Area => ({ row: 0, column: 0, rows: rows.length, columns: 0 });

function usedArea(rows: Rows): Area {
  const filled = rows.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === null || cell === '' ? [] : [{ row, column }])),
  );
  if (filled.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  const span = (places: readonly number[]): readonly [number, number] => {
    const first = places.reduce((least, place) => Math.min(least, place));
    return [first, places.reduce((most, place) => Math.max(most, place)) - first + 1];
  };
  const [row, height] = span(filled.map((place) => place.row));
  const [column, width] = span(filled.map((place) => place.column));
  return { row, column, rows: height, columns: width };
}

const cut = (rows: Rows, area: Area): Cell[][] =>
  Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) => rows[area.row + down]?.[area.column + across] ?? null),
  );
