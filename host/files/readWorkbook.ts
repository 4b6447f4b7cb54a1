import { readXlsx, type Cell, type Sheet, type TableDefinition } from 'hucre/xlsx';
import type { CellContent, CellFormat, CellValue, SheetContent, WorkbookContent } from '../grid/grid.ts';
import { createRectangles } from '../grid/rectangles.ts';
import { areaOf } from './a1.ts';
import { widthFromFile } from './columnWidths.ts';
import { printFrom } from './filePrint.ts';
import { protectionFrom } from './fileProtection.ts';
import { conditionsFrom, validationsFrom } from './fileRules.ts';
import { settingsFrom } from './fileSettings.ts';
import { formatFrom } from './fileStyles.ts';
import { fromFile } from './formulaText.ts';
import { readCharts } from './readCharts.ts';
import { shiftFormula } from './sharedFormulas.ts';

/** What an `.xlsx` holds, as far as the grid knows it. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookContent> {
  const book = await readXlsx(bytes, { readStyles: true });
  const theme = book.themeColors ?? [];
  const sheets = book.sheets.map((sheet) => readSheet(sheet, theme));
  const { bySheet, unread } = readCharts(bytes, sheets, theme);
  return {
    sheets: sheets.map((sheet) => withCharts(sheet, bySheet.get(sheet.info.name))),
    names: (book.namedRanges ?? [])
      .filter(({ name, scope }) => !name.startsWith('_xlnm.') && scope === undefined)
      .map(({ name, range }) => ({ name, formula: fromFile(range) })),
    settings: settingsFrom(book.properties?.custom ?? {}),
    ...(unread.length > 0 && { unread }),
  };
}

const withCharts = (sheet: SheetContent, charts: SheetContent['charts']): SheetContent =>
  charts ? { ...sheet, charts } : sheet;

function readSheet(sheet: Sheet, theme: readonly string[]): SheetContent {
  const rules = [...(sheet.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority);
  return {
    info: infoOf(sheet),
    cells: cellsOf(sheet),
    ...looksOf(sheet, theme),
    columnWidths: numbered((sheet.columns ?? []).map((column) => column.width && widthFromFile(column.width))),
    rowHeights: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) => (height ? [[row, height]] : [])),
    ),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    tables: (sheet.tables ?? []).map(tableOf),
    conditionalFormats: rules.flatMap((rule) => conditionsFrom(rule, theme)),
    validations: (sheet.dataValidations ?? []).flatMap(validationsFrom),
    protection: protectionFrom(sheet.protection),
    ...notesIn(sheet),
  };
}

function infoOf({ name, hidden, veryHidden, view, pageSetup, headerFooter }: Sheet): SheetContent['info'] {
  const color = view?.tabColor?.rgb;
  return {
    name,
    visibility: veryHidden ? 'VeryHidden' : hidden ? 'Hidden' : 'Visible',
    tabColor: color ? `#${color.slice(-6).toUpperCase()}` : '',
    showGridlines: view?.showGridLines ?? true,
    print: printFrom({ ...(pageSetup && { pageSetup }), ...(headerFooter && { headerFooter }) }),
  };
}

function cellsOf(sheet: Sheet): CellContent[][] {
  const rows = sheet.rows.map((line) => line.map((value): CellContent => plain(value)));
  const shared = new Map<number, { readonly formula: string; readonly row: number; readonly column: number }>();
  for (const [row, column, cell] of inOrder(sheet)) {
    if (cell.formula === undefined) continue;
    const origin = cell.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
    const text = cell.formula || (origin ? shiftFormula(origin.formula, row - origin.row, column - origin.column) : '');
    if (cell.formulaSharedIndex !== undefined && cell.formula)
      shared.set(cell.formulaSharedIndex, { formula: text, row, column });
    if (text) putFormula(rows, { row, column }, cell, fromFile(text));
  }
  return rows;
}

function putFormula(
  rows: CellContent[][],
  { row, column }: { row: number; column: number },
  cell: Cell,
  formula: string,
): void {
  const value = plain(cell.formulaResult ?? cell.value);
  const line = (rows[row] ??= []);
  const spill = cell.formulaType === 'array' && cell.formulaRef ? areaOf(cell.formulaRef) : null;
  if (!spill || spill.rows * spill.columns === 1) {
    line[column] = { formula, value };
    return;
  }
  const spilt = Array.from({ length: spill.rows }, (_, r) =>
    Array.from({ length: spill.columns }, (_, c) =>
      r + c === 0 ? (value ?? '') : takeValue(rows, row + r, column + c),
    ),
  );
  line[column] = { formula, value, spilt };
}

/** What an array formula shows in another cell is no content of that cell. */
function takeValue(rows: CellContent[][], row: number, column: number): CellValue {
  const content = rows[row]?.[column] ?? null;
  if (content === null || typeof content === 'object') return '';
  const line = rows[row];
  if (line) line[column] = null;
  return content;
}

function notesIn(sheet: Sheet): Pick<SheetContent, 'notes'> {
  const notes = [...inOrder(sheet)].flatMap(([row, column, { comment }]) =>
    comment ? [{ row, column, author: comment.author ?? '', text: comment.text }] : [],
  );
  return notes.length > 0 ? { notes } : {};
}

function* inOrder(sheet: Sheet): Generator<[number, number, Cell]> {
  const places = [...(sheet.cells ?? [])].map(
    ([key, cell]) => [...key.split(',').map(Number), cell] as [number, number, Cell],
  );
  yield* places.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
}

const FIRST_DAY = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/** Dates as Excel's serial numbers. */
function plain(value: Cell['value']): CellValue | null {
  return value instanceof Date ? (value.getTime() - FIRST_DAY) / MILLISECONDS_A_DAY : value;
}

function looksOf(sheet: Sheet, theme: readonly string[]): Pick<SheetContent, 'numberFormats' | 'formats'> {
  const numberFormats = createRectangles<string>();
  const formats = createRectangles<CellFormat>();
  for (const [row, column, { style }] of inOrder(sheet)) {
    if (!style) continue;
    if (style.numFmt && style.numFmt !== 'General') numberFormats.add(row, column, style.numFmt, style.numFmt);
    const format = formatFrom(style, theme);
    const key = JSON.stringify(format);
    if (key !== '{}') formats.add(row, column, key, format);
  }
  return { numberFormats: numberFormats.all(), formats: formats.all() };
}

function tableOf({ name, displayName, range, style, showAutoFilter }: TableDefinition): SheetContent['tables'][number] {
  return {
    name: displayName ?? name,
    area: areaOf(range ?? 'A1'),
    style: style ?? '',
    showHeaders: true,
    showFilter: showAutoFilter ?? false,
  };
}

function numbered(values: readonly (number | undefined)[]): Record<number, number> {
  return Object.fromEntries(values.flatMap((value, i) => (value ? [[i, value]] : [])));
}
