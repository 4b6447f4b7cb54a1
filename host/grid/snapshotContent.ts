import type { IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { areaOn, placedOn } from './areas.ts';
import type { Book } from './book.ts';
import { ownStyle } from './cellStyles.ts';
import { chartContent } from './chartContent.ts';
import { formulaAt, readCells, spillRanges } from './cells.ts';
import { valueOf } from './cellValues.ts';
import { points } from './defaults.ts';
import type {
  CellContent,
  CellFormat,
  CellValue,
  Grid,
  GridArea,
  GridTable,
  SheetContent,
  WorkbookContent,
} from './grid.ts';
import { isUnlocked } from './looks.ts';
import type { Notes } from './notes.ts';
import { createRectangles } from './rectangles.ts';
import { readExtras } from './sheetExtras.ts';
import { infoOf } from './sheets.ts';
import { formatOf } from './styles.ts';
import { usedArea } from './used.ts';
import { readValidation } from './validations.ts';

type Objects = Pick<Grid, 'tables' | 'names' | 'conditionalFormats' | 'charts'> & Pick<Notes, 'notes'>;

/** Without settings, which the spreadsheet does not know. */
export function snapshotContent(book: Book, objects: Objects): Omit<WorkbookContent, 'settings'> {
  return {
    sheets: book
      .workbook()
      .getSheets()
      .map((sheet) => sheetContent(book, objects, sheet)),
    names: objects.names(),
  };
}

function sheetContent(book: Book, objects: Objects, sheet: Worksheet): SheetContent {
  const id = sheet.getSheetId();
  const { name, visibility, tabColor, showGridlines, print } = infoOf(sheet);
  const { startRow, startColumn } = sheet.getFreeze();
  const charts = objects.charts(id).map((chart) => chartContent(chart, (other) => book.sheet(other).getName()));
  const notes = objects.notes(id);
  return {
    info: { name, visibility, tabColor, showGridlines, print },
    cells: cellsFrom(book, id),
    ...looksFrom(book, sheet),
    ...sizesFrom(sheet),
    merges: sheet.getMergeData().map(placedOn),
    frozen: { rows: Math.max(startRow, 0), columns: Math.max(startColumn, 0) },
    tables: objects
      .tables()
      .filter(({ area }) => area.sheet === id)
      .map(tableContent),
    conditionalFormats: objects
      .conditionalFormats(id)
      .map(({ area, rule, format }) => ({ area: placed(area), rule, format })),
    validations: validationsFrom(book, id),
    protection: readExtras(sheet).protection,
    ...(charts.length > 0 && { charts }),
    ...(notes.length > 0 && { notes }),
  };
}

function tableContent({ name, area, style, showHeaders, showFilter }: GridTable): SheetContent['tables'][number] {
  return { name, area: placed(area), style, showHeaders, showFilter };
}

function placed({ row, column, rows, columns }: GridArea): Omit<GridArea, 'sheet'> {
  return { row, column, rows, columns };
}

/** What a formula spills belongs to that formula alone. */
function cellsFrom(book: Book, sheet: string): readonly (readonly CellContent[])[] {
  const used = usedArea(book, sheet, true);
  if (!used) return [];
  const area = { sheet, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const own = book.sheet(sheet).getCellMatrix();
  const spills = spillRanges(book, sheet);
  return readCells(book, area, (shown, row, column) => {
    const cell = own.getValue(row, column);
    const formula = cell?.f || cell?.si ? formulaAt(book, sheet, row, column) : null;
    if (!formula) return blankAsNull(valueOf(cell));
    const spill = spills[row]?.[column];
    const spilt = spill && readCells(book, areaOn(sheet, spill), valueOf);
    return { formula, value: blankAsNull(valueOf(shown)), ...(spilt && { spilt }) };
  });
}

function blankAsNull(value: CellValue): CellValue | null {
  return value === '' ? null : value;
}

function looksFrom(book: Book, sheet: Worksheet): Pick<SheetContent, 'numberFormats' | 'formats'> {
  const id = sheet.getSheetId();
  const numberFormats = createRectangles<string>();
  const formats = createRectangles<CellFormat>();
  const known = new Map<IStyleData, { readonly key: string; readonly format: CellFormat }>();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const style = ownStyle(book, id, row, column);
    if (style?.n?.pattern) numberFormats.add(row, column, style.n.pattern, style.n.pattern);
    const { format, key } = described(style, isUnlocked(cell), known);
    if (key !== '{}') formats.add(row, column, key, format);
  });
  return { numberFormats: numberFormats.all(), formats: formats.all() };
}

function described(
  style: Nullable<IStyleData>,
  unlocked: boolean,
  known: Map<IStyleData, { key: string; format: CellFormat }>,
) {
  const cached = style && !unlocked ? known.get(style) : undefined;
  if (cached) return cached;
  const format: CellFormat = { ...formatOf(style), ...(unlocked && { locked: false }) };
  const entry = { key: JSON.stringify(format), format };
  if (style && !unlocked) known.set(style, entry);
  return entry;
}

function sizesFrom(sheet: Worksheet): Pick<SheetContent, 'columnWidths' | 'rowHeights'> {
  const { columnData, rowData, defaultColumnWidth } = sheet.getConfig();
  const widths = Object.entries(columnData).filter(
    ([, column]) => column?.w !== undefined && column.w !== defaultColumnWidth,
  );
  const heights = Object.entries(rowData).filter(([, row]) => row?.h !== undefined && row.ia === 0);
  return {
    columnWidths: Object.fromEntries(widths.map(([index, column]) => [Number(index), points(column?.w ?? 0)])),
    rowHeights: Object.fromEntries(heights.map(([index, row]) => [Number(index), points(row?.h ?? 0)])),
  };
}

function validationsFrom(book: Book, sheet: string): SheetContent['validations'] {
  return book.injector
    .get(SheetDataValidationModel)
    .getRules(book.unit(), sheet)
    .flatMap((rule) => {
      const is = readValidation(rule);
      return is ? rule.ranges.map((range) => ({ area: placedOn(range), is })) : [];
    });
}
