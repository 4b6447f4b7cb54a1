import { writeXlsx, type Cell, type ColumnDef, type TableDefinition, type WriteOptions } from 'hucre/xlsx';
import type { CellContent, CellFormat, CellValue, Placed, SheetContent, WorkbookContent } from '../grid/grid.ts';
import { rangeOf } from './a1.ts';
import { fileChart, finishCharts } from './fileCharts.ts';
import { filePrint, fileTitles } from './filePrint.ts';
import { fileProtection } from './fileProtection.ts';
import { fileCondition, fileValidation } from './fileRules.ts';
import { fileSettings } from './fileSettings.ts';
import { fileStyle } from './fileStyles.ts';
import { isDynamic, toFile } from './formulaText.ts';
import { widthInFile } from './columnWidths.ts';

type WriteSheet = WriteOptions['sheets'][number];
type Cells = Map<string, Partial<Cell>>;

/** The bytes of an `.xlsx`. `namespaces` are those of custom functions, which files mark. */
export async function writeWorkbook(content: WorkbookContent, namespaces: readonly string[]): Promise<Uint8Array> {
  const custom = fileSettings(content.settings);
  const xlsx = await writeXlsx({
    sheets: content.sheets.map((sheet) => writeSheet(sheet, namespaces)),
    namedRanges: [
      ...content.names.map(({ name, formula }) => ({ name, range: toFile(formula, namespaces) })),
      ...content.sheets.flatMap(({ info }) => fileTitles(info.name, info.print)),
    ],
    ...(Object.keys(custom).length > 0 && { properties: { custom } }),
  });
  return finishCharts(xlsx, content.sheets);
}

function writeSheet(sheet: SheetContent, namespaces: readonly string[]): WriteSheet {
  const { info, frozen, protection } = sheet;
  return {
    name: info.name,
    cells: cellsOf(sheet, namespaces),
    columns: columnsOf(sheet),
    rowDefs: new Map(Object.entries(sheet.rowHeights).map(([row, height]) => [Number(row), { height }])),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    ...((frozen.rows > 0 || frozen.columns > 0) && { freezePane: frozen }),
    tables: sheet.tables.filter(({ showHeaders }) => showHeaders).map((table) => tableOf(sheet, table)),
    conditionalRules: sheet.conditionalFormats.map((format, i) => fileCondition(format, i + 1)),
    dataValidations: sheet.validations.map(fileValidation),
    ...(protection && { protection: fileProtection(protection) }),
    ...filePrint(info.print),
    ...(sheet.charts && { charts: sheet.charts.map(fileChart) }),
    view: viewOf(info),
    hidden: info.visibility === 'Hidden',
    veryHidden: info.visibility === 'VeryHidden',
  };
}

function viewOf({ showGridlines, tabColor }: SheetContent['info']): NonNullable<WriteSheet['view']> {
  return { showGridLines: showGridlines, ...(tabColor && { tabColor: { rgb: `FF${tabColor.slice(1)}` } }) };
}

function cellsOf(sheet: SheetContent, namespaces: readonly string[]): Cells {
  const cells: Cells = new Map();
  sheet.cells.forEach((line, row) => {
    line.forEach((content, column) => {
      if (content !== null && content !== '') putContent(cells, { row, column }, content, namespaces);
    });
  });
  putStyles(cells, sheet);
  for (const { row, column, author, text } of sheet.notes ?? []) put(cells, row, column, { comment: { author, text } });
  // A row is written with its height only where it has a cell.
  for (const row of Object.keys(sheet.rowHeights)) put(cells, Number(row), 0, {});
  return cells;
}

function putContent(
  cells: Cells,
  at: { row: number; column: number },
  content: Exclude<CellContent, null>,
  namespaces: readonly string[],
): void {
  const { row, column } = at;
  if (typeof content !== 'object') {
    put(cells, row, column, { value: content });
    return;
  }
  const { formula, value, spilt } = content;
  const size = { rows: spilt?.length ?? 1, columns: spilt?.[0]?.length ?? 1 };
  const array = spilt !== undefined || isDynamic(formula);
  put(cells, row, column, {
    formula: toFile(formula, namespaces),
    ...(isPlainResult(value) && { formulaResult: value }),
    ...(array && { formulaType: 'array', formulaDynamic: true, formulaRef: rangeOf({ row, column, ...size }) }),
  });
  spilt?.forEach((line, r) => {
    line.forEach((shown, c) => {
      if (r + c > 0 && shown !== '') put(cells, row + r, column + c, { value: shown });
    });
  });
}

/** Errors are left to be calculated: as a stored result they would read as text. */
function isPlainResult(value: CellValue | null): value is CellValue {
  return value !== null && !(typeof value === 'string' && value.startsWith('#'));
}

function put(cells: Cells, row: number, column: number, patch: Partial<Cell>): void {
  const key = `${row},${column}`;
  cells.set(key, { ...cells.get(key), ...patch });
}

/** Later areas lie over earlier ones. */
function putStyles(cells: Cells, sheet: SheetContent): void {
  const looks = new Map<string, { format: CellFormat; numberFormat: string }>();
  const look = (key: string) => looks.get(key) ?? { format: {}, numberFormat: 'General' };
  for (const { area, is } of sheet.numberFormats) {
    for (const key of keysOf(area)) looks.set(key, { ...look(key), numberFormat: is });
  }
  for (const { area, is } of sheet.formats) {
    for (const [key, format] of formatsIn(area, is))
      looks.set(key, { ...look(key), format: { ...look(key).format, ...format } });
  }
  for (const [key, { format, numberFormat }] of looks)
    cells.set(key, { ...cells.get(key), style: fileStyle(format, numberFormat) });
}

function* keysOf({ row, column, rows, columns }: Placed): Generator<string> {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield `${r},${c}`;
}

/** Each cell's own borders: those of the area at its edges, the inner ones elsewhere. */
function* formatsIn(area: Placed, format: CellFormat): Generator<[string, CellFormat]> {
  const { borders } = format;
  for (const key of keysOf(area)) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (!borders) {
      yield [key, format];
      continue;
    }
    const { insideHorizontal: across, insideVertical: down } = borders;
    const own = {
      top: row === area.row ? borders.top : across,
      bottom: row === area.row + area.rows - 1 ? borders.bottom : across,
      left: column === area.column ? borders.left : down,
      right: column === area.column + area.columns - 1 ? borders.right : down,
    };
    yield [key, { ...format, borders: Object.fromEntries(Object.entries(own).filter(([, border]) => border)) }];
  }
}

function columnsOf({ columnWidths }: SheetContent): ColumnDef[] {
  const last = Math.max(-1, ...Object.keys(columnWidths).map(Number));
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = columnWidths[column];
    return width === undefined ? {} : { width: widthInFile(width) };
  });
}

function tableOf({ cells }: SheetContent, table: SheetContent['tables'][number]): TableDefinition {
  const { row, column, columns } = table.area;
  const headings = Array.from({ length: columns }, (_, i) => {
    const heading = cells[row]?.[column + i] ?? null;
    const value = heading !== null && typeof heading === 'object' ? heading.value : heading;
    return { name: value === null || value === '' ? `Column${i + 1}` : String(value) };
  });
  return {
    name: table.name,
    range: rangeOf(table.area),
    columns: headings,
    style: table.style,
    showAutoFilter: table.showFilter,
  };
}
