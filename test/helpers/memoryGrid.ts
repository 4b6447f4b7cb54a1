import type { Grid, GridArea, GridEvent, GridName, GridTable, SheetInfo } from '../../host/grid/grid.ts';
import { createChartStore, withoutSheet, type ChartStore } from '../../host/grid/chartStore.ts';
import {
  cellAt,
  clearCells,
  copyCells,
  covers,
  emptySheet,
  formatAt,
  kindOf,
  mapArea,
  moveCells,
  setNumberFormat,
  shiftCells,
  writeCell,
  type MemorySheet,
} from './memorySheet.ts';

export interface MemoryGrid extends Grid {
  readonly settings: Map<string, unknown>;
  /** What formulas fill, by the first cell of each. */
  readonly spills: GridArea[];
  /** What a person does. */
  tell(event: GridEvent): void;
}

/** The seam of the host's spreadsheet without a spreadsheet: contents and looks, nothing is calculated. */
export function createMemoryGrid(...sheetNames: readonly string[]): MemoryGrid {
  const book = createBook();
  for (const name of sheetNames.length > 0 ? sheetNames : ['Sheet1']) book.add(name);
  return {
    ...sheetsOf(book),
    ...cellsOf(book),
    ...looksOf(book),
    ...objectsOf(book),
    ...chartsOf(book),
    ...rulesOf(book),
    ...personOf(book),
    settings: new Map(),
    spills: book.spills,
    tell: book.tell,
  };
}

interface Book {
  readonly sheets: MemorySheet[];
  readonly spills: GridArea[];
  readonly listeners: Set<(event: GridEvent) => void>;
  readonly charts: ChartStore;
  active: string;
  silent: boolean;
  add(name: string): SheetInfo;
  sheet(id: string): MemorySheet;
  readonly tell: (event: GridEvent) => void;
  nextId(): string;
}

function createBook(): Book {
  let last = 0;
  const book: Book = {
    sheets: [],
    spills: [],
    listeners: new Set(),
    charts: createChartStore(() => book.nextId()),
    active: '',
    silent: false,
    nextId: () => `id${(last += 1)}`,
    add: (name) => {
      const print = { orientation: 'Portrait', fitToWidth: false, titleRows: 0 } as const;
      const info = {
        id: book.nextId(),
        name,
        visibility: 'Visible',
        tabColor: '',
        showGridlines: true,
        print,
      } as const;
      book.sheets.push(emptySheet(info));
      if (book.active === '') book.active = info.id;
      return info;
    },
    sheet: (id) => {
      const found = book.sheets.find(({ info }) => info.id === id);
      if (found === undefined) throw new Error(`There is no sheet ${id}.`);
      return found;
    },
    tell: (event) => {
      if (!book.silent) for (const listener of book.listeners) listener(event);
    },
  };
  return book;
}

type Part<Name extends keyof Grid> = Pick<Grid, Name>;

function sheetsOf(
  book: Book,
): Part<'sheets' | 'addSheet' | 'deleteSheet' | 'updateSheet' | 'activeSheet' | 'activateSheet'> {
  return {
    sheets: () => book.sheets.map(({ info }) => info),
    addSheet: (name) => {
      const info = book.add(name);
      book.tell({ kind: 'sheetAdded', sheet: info.id });
      return info;
    },
    deleteSheet: (id) => {
      book.sheets.splice(book.sheets.indexOf(book.sheet(id)), 1);
      book.charts.change(withoutSheet(id));
      if (book.active === id) book.active = book.sheets[0]?.info.id ?? '';
      book.tell({ kind: 'sheetDeleted', sheet: id });
    },
    updateSheet: (id, { position, ...patch }) => {
      const sheet = book.sheet(id);
      const isRenamed = patch.name !== undefined && patch.name !== sheet.info.name;
      sheet.info = { ...sheet.info, ...patch };
      if (position !== undefined) {
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        book.sheets.splice(position, 0, sheet);
      }
      if (isRenamed) book.tell({ kind: 'sheetRenamed', sheet: id });
    },
    activeSheet: () => book.active,
    activateSheet: (id) => {
      book.active = id;
      book.tell({ kind: 'sheetActivated', sheet: id });
    },
  };
}

function cellsOf(
  book: Book,
): Part<
  | 'values'
  | 'kinds'
  | 'formulas'
  | 'text'
  | 'write'
  | 'clear'
  | 'used'
  | 'spill'
  | 'insert'
  | 'remove'
  | 'move'
  | 'copy'
> {
  const read = <T>(area: GridArea, get: (cell: ReturnType<typeof cellAt>) => T): T[][] =>
    mapArea(area, (row, column) => get(cellAt(book.sheet(area.sheet), row, column)));
  const changed = (area: GridArea): void => book.tell({ kind: 'changed', area, by: 'program' });
  return {
    values: (area) => read(area, (cell) => cell?.value ?? ''),
    kinds: (area) => read(area, kindOf),
    formulas: (area) => read(area, (cell) => cell?.formula ?? cell?.value ?? ''),
    text: (area) => read(area, (cell) => String(cell?.value ?? '')),
    write: (area, cells) => {
      cells.forEach((line, down) =>
        line.forEach((content, across) => {
          if (content !== null) writeCell(book.sheet(area.sheet), area.row + down, area.column + across, content);
        }),
      );
      changed(area);
    },
    clear: (area, what) => {
      clearCells(book.sheet(area.sheet), area, what);
      if (what !== 'formats') changed(area);
    },
    used: (id, valuesOnly) => usedArea(book.sheet(id), valuesOnly),
    spill: (area) =>
      book.spills.find(
        ({ sheet, row, column }) => sheet === area.sheet && row === area.row && column === area.column,
      ) ?? null,
    insert: (area, shift) => {
      const by = shift === 'down' ? { rows: area.rows, columns: 0 } : { rows: 0, columns: area.columns };
      shiftCells(book.sheet(area.sheet), area, by);
      changed(area);
    },
    remove: (area, shift) => {
      const by = shift === 'up' ? { rows: -area.rows, columns: 0 } : { rows: 0, columns: -area.columns };
      shiftCells(book.sheet(area.sheet), area, by);
      changed(area);
    },
    move: (area, to) => {
      moveCells(book.sheet(area.sheet), area, book.sheet(to.sheet), to);
      changed(area);
      changed(to);
    },
    copy: (area, to) => {
      copyCells(book.sheet(area.sheet), area, book.sheet(to.sheet), to);
      changed(to);
    },
  };
}

function usedArea(sheet: MemorySheet, valuesOnly: boolean): GridArea | null {
  const places = [...sheet.cells].flatMap(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return cell.value === '' && cell.formula === null ? [] : [{ row, column, rows: 1, columns: 1 }];
  });
  if (!valuesOnly) places.push(...sheet.formats.map(({ area }) => area));
  if (places.length === 0) return null;
  const row = Math.min(...places.map((place) => place.row));
  const column = Math.min(...places.map((place) => place.column));
  const rows = Math.max(...places.map((place) => place.row + place.rows)) - row;
  const columns = Math.max(...places.map((place) => place.column + place.columns)) - column;
  return { sheet: sheet.info.id, row, column, rows, columns };
}

function looksOf(
  book: Book,
): Part<
  | 'numberFormats'
  | 'setNumberFormats'
  | 'format'
  | 'setFormat'
  | 'columnWidth'
  | 'setColumnWidth'
  | 'rowHeight'
  | 'setRowHeight'
  | 'autofitColumns'
  | 'merge'
  | 'unmerge'
  | 'freeze'
> {
  return {
    numberFormats: (area) =>
      mapArea(area, (row, column) => cellAt(book.sheet(area.sheet), row, column)?.numberFormat ?? 'General'),
    setNumberFormats: (area, formats) =>
      formats.forEach((line, down) =>
        line.forEach((format, across) => {
          if (format !== null) setNumberFormat(book.sheet(area.sheet), area.row + down, area.column + across, format);
        }),
      ),
    format: ({ sheet, row, column }) => formatAt(book.sheet(sheet), row, column),
    setFormat: (area, patch) => void book.sheet(area.sheet).formats.push({ area, patch }),
    columnWidth: (id, column) => book.sheet(id).columnWidths.get(column) ?? 48,
    setColumnWidth: (id, column, count, points) => {
      for (let each = column; each < column + count; each += 1) book.sheet(id).columnWidths.set(each, points);
    },
    rowHeight: (id, row) => book.sheet(id).rowHeights.get(row) ?? 15,
    setRowHeight: (id, row, count, points) => {
      for (let each = row; each < row + count; each += 1) book.sheet(id).rowHeights.set(each, points);
    },
    autofitColumns: (area) => {
      const { columnWidths } = book.sheet(area.sheet);
      for (let each = area.column; each < area.column + area.columns; each += 1) columnWidths.delete(each);
    },
    merge: (area) => void book.sheet(area.sheet).merges.push(area),
    unmerge: (area) => {
      const sheet = book.sheet(area.sheet);
      sheet.merges = sheet.merges.filter((merge) => !covers(area, merge.row, merge.column));
    },
    freeze: (id, rows, columns) => void (book.sheet(id).frozen = { rows, columns }),
  };
}

function objectsOf(
  book: Book,
): Part<
  | 'tables'
  | 'addTable'
  | 'updateTable'
  | 'deleteTable'
  | 'filter'
  | 'setFilter'
  | 'isRowHidden'
  | 'names'
  | 'setName'
  | 'deleteName'
> {
  const tables = new Map<string, GridTable>();
  const names = new Map<string, GridName>();
  const filters = new Map<string, readonly string[]>();
  return {
    tables: () => [...tables.values()],
    addTable: (table) => {
      const added = { ...table, id: book.nextId() };
      tables.set(added.id, added);
      return added;
    },
    updateTable: (id, patch) => {
      const table = tables.get(id);
      if (table === undefined) throw new Error(`There is no table ${id}.`);
      tables.set(id, { ...table, ...patch });
    },
    deleteTable: (id) => void tables.delete(id),
    filter: (id, column) => {
      const texts = filters.get(`${id},${column}`);
      return texts ? { kind: 'texts', texts } : null;
    },
    setFilter: (id, column, texts) => {
      if (texts) filters.set(`${id},${column}`, texts);
      else filters.delete(`${id},${column}`);
    },
    isRowHidden: (sheet, row) =>
      [...filters].some(([key, texts]) => {
        const [id = '', column] = key.split(',');
        const { area } = tables.get(id) ?? {};
        if (area?.sheet !== sheet || row <= area.row || row >= area.row + area.rows) return false;
        return !texts.includes(String(cellAt(book.sheet(sheet), row, area.column + Number(column))?.value ?? ''));
      }),
    names: () => [...names.values()],
    setName: (name, formula) => void names.set(name.toLowerCase(), { name, formula }),
    deleteName: (name) => void names.delete(name.toLowerCase()),
  };
}

function chartsOf(book: Book): Part<'charts' | 'addChart' | 'updateChart' | 'deleteChart' | 'activateChart'> {
  const { charts, addChart, updateChart, deleteChart, all } = book.charts;
  return {
    ...{ charts, addChart, updateChart, deleteChart },
    activateChart: (id) => {
      book.active = all().find((chart) => chart.id === id)?.sheet ?? book.active;
    },
  };
}

function rulesOf(
  book: Book,
): Part<
  | 'conditionalFormats'
  | 'addConditionalFormat'
  | 'updateConditionalFormat'
  | 'clearConditionalFormats'
  | 'validation'
  | 'setValidation'
  | 'protection'
  | 'setProtection'
> {
  return {
    conditionalFormats: (id) => book.sheet(id).conditionalFormats,
    addConditionalFormat: (format) => {
      const added = { ...format, id: book.nextId() };
      book.sheet(format.area.sheet).conditionalFormats.push(added);
      return added;
    },
    updateConditionalFormat: (id, patch) => {
      for (const sheet of book.sheets) {
        sheet.conditionalFormats = sheet.conditionalFormats.map((each) =>
          each.id === id ? { ...each, ...patch } : each,
        );
      }
    },
    clearConditionalFormats: (area) => {
      const sheet = book.sheet(area.sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => !meets(each.area, area));
    },
    validation: ({ sheet, row, column }) =>
      book
        .sheet(sheet)
        .validations.filter(({ area }) => covers(area, row, column))
        .at(-1)?.is ?? null,
    setValidation: (area, is) => void book.sheet(area.sheet).validations.push({ area, is }),
    protection: (id) => book.sheet(id).protection,
    setProtection: (id, protection) => void (book.sheet(id).protection = protection),
  };
}

const meets = (a: GridArea, b: GridArea): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

function personOf(
  book: Book,
): Part<
  'calculated' | 'recalculate' | 'defineFunctions' | 'selection' | 'select' | 'suspend' | 'listen' | 'snapshot' | 'load'
> {
  let selected: GridArea | null = null;
  const unsupported = (): never => {
    throw new Error('The memory grid keeps no files.');
  };
  return {
    calculated: () => Promise.resolve(),
    recalculate: () => book.tell({ kind: 'calculated', sheet: book.active }),
    defineFunctions: () => undefined,
    selection: () => selected ?? { sheet: book.active, row: 0, column: 0, rows: 1, columns: 1 },
    select: (area) => {
      selected = area;
      book.tell({ kind: 'selected', area });
    },
    suspend: (on) => void (book.silent = on),
    listen: (listener) => {
      book.listeners.add(listener);
      return () => book.listeners.delete(listener);
    },
    snapshot: unsupported,
    load: unsupported,
  };
}
