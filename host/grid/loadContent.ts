import {
  BooleanNumber,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Book } from './book.ts';
import { chartFrom } from './chartContent.ts';
import { placeFormats, type CellRows } from './loadFormats.ts';
import { BUSY, cellOf } from './cellValues.ts';
import { pixels } from './defaults.ts';
import { newSheet, newWorkbook } from './emptyWorkbook.ts';
import type { CellContent, Grid, SheetContent, WorkbookContent } from './grid.ts';
import type { Notes } from './notes.ts';
import { writeExtras } from './sheetExtras.ts';
import { spellOutThisRow } from './structuredReferences.ts';

type Objects = Pick<Grid, 'addTable' | 'setName' | 'addConditionalFormat' | 'setValidation' | 'addChart'> &
  Pick<Notes, 'addNote'>;

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
/** Milliseconds. */
const MOMENT = 1_000;

/** A new workbook in place of the open one: cells as one snapshot, then what sits on them. */
export function loadContent(book: Book, objects: Objects, content: WorkbookContent): void {
  const before = book.unit();
  const sheets = content.sheets.map((sheet, i) => sheetData(sheet, `sheet-${i + 1}`));
  const data = newWorkbook(sheets);
  book.injector.get(IUndoRedoService).clearUndoRedo(before);
  book.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  disposeLater(book, before);
  for (const { name, formula } of content.names) objects.setName(name, formula);
  content.sheets.forEach((sheet, i) => addObjects(book, objects, sheet, `sheet-${i + 1}`));
  const ids = new Map(content.sheets.map(({ info }, i) => [info.name.toLowerCase(), `sheet-${i + 1}`]));
  content.sheets.forEach(({ charts = [] }, i) => {
    for (const chart of charts)
      objects.addChart(chartFrom(chart, `sheet-${i + 1}`, (name) => ids.get(name.toLowerCase())));
  });
}

/** Univer still validates cells of the old workbook for a moment, and fails where it is gone. */
function disposeLater(book: Book, unit: string): void {
  setTimeout(() => requestIdleCallback(() => book.injector.get(IUniverInstanceService).disposeUnit(unit)), MOMENT);
}

function sheetData(content: SheetContent, id: string): Partial<IWorksheetData> {
  const cellData = cellRows(content);
  placeFormats(cellData, content);
  const { rows, columns } = content.frozen;
  return {
    ...newSheet(id, content.info.name),
    ...sizeOf(content),
    cellData,
    tabColor: content.info.tabColor,
    hidden: content.info.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: content.info.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: content.merges.map((area) => ({
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rows - 1,
      endColumn: area.column + area.columns - 1,
    })),
    freeze: { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns },
    columnData: mapNumbers(content.columnWidths, (width) => ({ w: pixels(width) })),
    rowData: mapNumbers(content.rowHeights, (height) => ({ h: pixels(height), ia: BooleanNumber.FALSE })),
  };
}

function cellRows(content: SheetContent): CellRows {
  const rows: CellRows = {};
  content.cells.forEach((line, r) => {
    const row: Record<number, ICellData> = {};
    line.forEach((cell, c) => {
      if (cell !== null && cell !== '') row[c] = cellData(cell);
    });
    rows[r] = row;
  });
  return rows;
}

function cellData(content: Exclude<CellContent, null>): ICellData {
  if (typeof content !== 'object') {
    const { v = null, t = null, f = null } = cellOf(typeof content === 'string' ? asText(content) : content);
    return f ? { f } : { v, t };
  }
  // What spills is there only after calculating.
  const known = !content.spilt && content.value !== null && content.value !== BUSY && content.value !== '#NAME?';
  const { v = null, t = null } = known ? cellOf(asText(content.value)) : {};
  const f = spellOutThisRow(content.formula);
  return v === null ? { f } : { f, v, t };
}

/** A text that only looks like a formula, or like a mark for one, stays a text. */
function asText<T>(value: T): T | string {
  return typeof value === 'string' && /^[='].+/.test(value) ? `'${value}` : value;
}

function sizeOf(content: SheetContent): { rowCount: number; columnCount: number } {
  const areas = [...content.formats, ...content.numberFormats, ...content.tables, ...content.validations].map(
    ({ area }) => area,
  );
  const notes = content.notes ?? [];
  const rows = Math.max(
    content.cells.length,
    ...areas.map((area) => area.row + area.rows),
    ...notes.map(({ row }) => row + 1),
  );
  const columns = Math.max(
    widest(content),
    ...areas.map((area) => area.column + area.columns),
    ...notes.map(({ column }) => column + 1),
  );
  return {
    rowCount: Math.max(rows + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(columns + SPARE_COLUMNS, LEAST_COLUMNS),
  };
}

function widest(content: SheetContent): number {
  return content.cells.reduce((most, line) => Math.max(most, line.length), 0);
}

function mapNumbers<T>(record: Readonly<Record<number, number>>, make: (value: number) => T): Record<number, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [Number(key), make(value)]));
}

function addObjects(book: Book, objects: Objects, content: SheetContent, sheet: string): void {
  writeExtras(book.sheet(sheet), {
    veryHidden: content.info.visibility === 'VeryHidden',
    print: content.info.print,
    protection: content.protection,
  });
  for (const table of content.tables) objects.addTable({ ...table, area: { ...table.area, sheet } });
  // The latest to be added comes first.
  for (const format of [...content.conditionalFormats].reverse())
    objects.addConditionalFormat({ ...format, area: { ...format.area, sheet } });
  for (const { area, is } of content.validations) objects.setValidation({ ...area, sheet }, is);
  for (const note of content.notes ?? []) objects.addNote(sheet, note);
}
