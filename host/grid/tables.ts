import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, SetSuperTableMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  SheetTableService,
  TableManager,
  validateSheetTableName,
  type ITableInfo,
  type ITableSetConfig,
} from '@univerjs/sheets-table';
import { areaOn, rangeOf } from './areas.ts';
import type { Book } from './book.ts';
import type { Calculation } from './calculation.ts';
import { readCells } from './cells.ts';
import { valueOf } from './cellValues.ts';
import { relearn, rewriteFormulas } from './formulaUsers.ts';
import type { Filters } from './filters.ts';
import type { Grid, GridTable } from './grid.ts';
import { renameColumn, renameTable } from './structuredReferences.ts';
import { themeOf } from './tableThemes.ts';

type Tables = Pick<Grid, 'tables' | 'addTable' | 'updateTable' | 'deleteTable'>;
type NewTable = Omit<GridTable, 'id'>;

/** What Excel's tables have and Univer's lack. */
interface TableExtras {
  readonly style: string;
  readonly showFilter: boolean;
}
const PLAIN: TableExtras = { style: 'TableStyleMedium2', showFilter: true };

export function tablesOf(book: Book, calculation: Calculation, filters: Pick<Filters, 'dropFilters'>): Tables {
  followNames(book, calculation);
  followHeadings(book);
  return {
    tables: () => infos(book).map((info) => tableOf(book, info)),
    addTable: (table) => addTable(book, table),
    updateTable: (id, patch) => updateTable(book, id, patch),
    deleteTable: (id) => {
      const { subUnitId } = infoOf(book, id);
      filters.dropFilters(id);
      book.run(DeleteSheetTableMutation, { subUnitId, tableId: id });
    },
  };
}

function infos(book: Book): readonly ITableInfo[] {
  return book.injector.get(TableManager).getTableList(book.unit());
}

function infoOf(book: Book, id: string): ITableInfo {
  const info = infos(book).find((table) => table.id === id);
  if (!info) throw new Error(`There is no table with id ${id}.`);
  return info;
}

function tableOf(book: Book, info: ITableInfo): GridTable {
  const { style, showFilter } = extrasOf(book, info.id);
  return {
    id: info.id,
    name: info.name,
    area: areaOn(info.subUnitId, info.range),
    style,
    showHeaders: info.showHeader,
    showFilter,
  };
}

function extrasOf(book: Book, id: string): TableExtras {
  return {
    ...PLAIN,
    ...(book.injector.get(SheetTableService).getTableMeta(book.unit(), id) as Partial<TableExtras> | undefined),
  };
}

function addTable(book: Book, table: NewTable): GridTable {
  requireName(book, table.name);
  const tableId = generateRandomId();
  const subUnitId = table.area.sheet;
  const options = { showHeader: table.showHeaders, tableStyleId: themeOf(table.style) };
  const header = headings(book, table.area, table.showHeaders);
  book.run(AddSheetTableMutation, {
    subUnitId,
    tableId,
    name: table.name,
    range: rangeOf(table.area),
    header,
    options,
  });
  setExtras(book, tableId, table);
  return tableOf(book, infoOf(book, tableId));
}

function requireName(book: Book, name: string): void {
  const names = Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unit()) ?? {});
  const taken = new Set([...infos(book), ...names].map((item) => item.name));
  if (!validateSheetTableName(name, taken).valid) throw new Error(`"${name}" is no name for a table, or in use.`);
}

function updateTable(book: Book, id: string, patch: Partial<NewTable>): void {
  const before = tableOf(book, infoOf(book, id));
  const set = (config: ITableSetConfig) =>
    book.run(SetSheetTableMutation, { subUnitId: before.area.sheet, tableId: id, config });
  if (patch.name !== undefined && patch.name !== before.name) {
    if (patch.name.toLowerCase() !== before.name.toLowerCase()) requireName(book, patch.name);
    set({ name: patch.name });
  }
  if (patch.area) set({ updateRange: { newRange: rangeOf(patch.area) } });
  if (patch.style !== undefined) set({ theme: themeOf(patch.style) });
  if (patch.showHeaders !== undefined) set({ options: { showHeader: patch.showHeaders } });
  setExtras(book, id, patch);
  readHeadings(book, infoOf(book, id));
}

function setExtras(book: Book, id: string, { style, showFilter }: Partial<TableExtras>): void {
  const extras = {
    ...extrasOf(book, id),
    ...(style !== undefined && { style }),
    ...(showFilter !== undefined && { showFilter }),
  };
  book.injector.get(SheetTableService).setTableMeta(book.unit(), id, extras);
}

/** As Excel, which names a column without heading by its place. */
function headings(book: Book, area: GridTable['area'], shown: boolean): string[] {
  const [row = []] = readCells(book, { ...area, rows: 1 }, valueOf);
  return row.map((value, i) => (shown && value !== '' ? String(value) : `Column${i + 1}`));
}

/** Formulas follow a table that anyone renames. */
function followNames(book: Book, calculation: Calculation): void {
  book.injector.get(TableManager).tableNameChanged$.subscribe(({ oldTableName, tableName }) => {
    rewriteFormulas(book, (formula) => renameTable(formula, oldTableName, tableName));
    relearn(book, calculation, `${tableName}[`);
  });
}

/** Univer reads headings once; formulas should follow what stands there now. */
function followHeadings(book: Book): void {
  book.onCommand((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const touched = infos(book).filter((info) => info.subUnitId === subUnitId && cellValue?.[info.range.startRow]);
    for (const info of touched) readHeadings(book, info);
  });
}

function readHeadings(book: Book, info: ITableInfo): void {
  const now = headings(book, areaOn(info.subUnitId, info.range), info.showHeader);
  const table = book.injector.get(TableManager).getTableById(book.unit(), info.id);
  if (
    !table ||
    sameTexts(
      now,
      info.columns.map((column) => column.displayName),
    )
  )
    return;
  const kept = info.columns.map((column) => ({ ...column }));
  table.setColumns(now.map((displayName, i) => ({ ...(kept[i] ?? newColumn()), displayName })));
  const titleMap = new Map(now.map((name, i) => [name, i]));
  const reference = { range: info.range, sheetId: info.subUnitId, titleMap };
  book.run(SetSuperTableMutation, { tableName: info.name, reference });
  rewriteFormulas(book, (formula) =>
    now.reduce((text, name, i) => renameColumn(text, info.name, kept[i]?.displayName ?? name, name), formula),
  );
}

function newColumn() {
  return {
    id: generateRandomId(),
    dataType: 'string',
    formula: '',
    meta: {},
    style: {},
  } as unknown as ITableInfo['columns'][number];
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i]);
}
