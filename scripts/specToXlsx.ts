import { writeXlsx, type Cell, type TableDefinition, type WriteOptions } from 'hucre/xlsx';
import type { ChartContent } from '../host/grid/chart.ts';
import { fileChart, finishCharts } from '../host/files/fileCharts.ts';
import { areaAddress, columnLetters, fixedAreaAddress, sheetPrefix } from '../src/sheets/address.ts';
import type { Area, Block, CellSpec, CellStyle, PrintSpec, SheetSpec, TableSpec } from '../src/sheets/sheetSpec.ts';
import { chartContent } from './specCharts.ts';
import { fileCondition, fileValidation } from './specRules.ts';
import { colorOf, fileStyle } from './specStyle.ts';

type WriteSheet = WriteOptions['sheets'][number];
type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** Sheets as an `.xlsx`, for people who start without the pane. Whoever opens the file calculates. */
export async function specsToXlsx(specs: readonly SheetSpec[], title: string): Promise<Uint8Array> {
  const xlsx = await writeXlsx({
    sheets: specs.map(writeSheet),
    namedRanges: specs.flatMap(namesOf),
    properties: { title, creator: 'TeleKPI' },
    defaultFont: { name: 'Calibri', size: 11 },
  });
  return finishCharts(
    xlsx,
    specs.map((spec) => ({ charts: chartsOf(spec) })),
  );
}

const chartsOf = ({ name, charts = [] }: SheetSpec): ChartContent[] => charts.map((chart) => chartContent(name, chart));

function writeSheet(spec: SheetSpec): WriteSheet {
  const { freeze, protection } = spec;
  const cells = cellsOf(spec);
  return {
    name: spec.name,
    cells: fileCells(spec, cells),
    columns: (spec.columnWidths ?? []).map((width) => (width === null ? {} : { width: widthInFile(width) })),
    rowDefs: new Map(rowHeights(spec)),
    merges: (spec.merges ?? []).map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: (spec.tables ?? []).map((table) => tableOf(table, cells)),
    dataValidations: (spec.validations ?? []).map(fileValidation),
    conditionalRules: (spec.conditionalFormats ?? []).map(fileCondition),
    charts: chartsOf(spec).map(fileChart),
    ...(freeze && { freezePane: freeze }),
    ...(protection && { protection: { sheet: true, formatColumns: true, sort: true, autoFilter: true } }),
    ...pageOf(spec),
    view: {
      showGridLines: spec.showGridlines ?? true,
      ...(spec.tabColor && { tabColor: colorOf(spec.tabColor) }),
    },
    hidden: spec.visibility === 'hidden',
  };
}

/** A file measures columns in digits of its font, 7 pixels each; a spec in points. */
const widthInFile = (points: number): number => (points * 96) / 72 / 7;

const rowHeights = ({ rowHeights: heights = [] }: SheetSpec): [number, { height: number }][] =>
  heights.flatMap(({ row, rows, height }) =>
    Array.from({ length: rows }, (_, down): [number, { height: number }] => [row + down, { height }]),
  );

interface Placed {
  readonly cell: CellSpec;
  readonly style: CellStyle;
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** Later blocks stand over earlier ones. */
function cellsOf({ blocks }: SheetSpec): ReadonlyMap<string, Placed> {
  return new Map(blocks.flatMap(placedCells));
}

function placedCells({ row, column, cells, style = {} }: Block): [string, Placed][] {
  return cells.flatMap((line, down) =>
    line.map((cell, across): [string, Placed] => {
      const own = typeof cell === 'object' && cell !== null ? cell.style : undefined;
      return [keyOf(row + down, column + across), { cell, style: { ...style, ...own } }];
    }),
  );
}

/** What is unlocked is a cell even where it is empty; and a row keeps its height only where it has a cell. */
function fileCells(spec: SheetSpec, cells: ReadonlyMap<string, Placed>): Map<string, Partial<Cell>> {
  const unlocked = new Set((spec.protection?.unlocked ?? []).flatMap(keysIn));
  const heights = rowHeights(spec).map(([row]) => keyOf(row, 0));
  const keys = [...new Set([...cells.keys(), ...unlocked, ...heights])];
  return new Map(
    keys.map((key) => {
      const { cell, style } = cells.get(key) ?? { cell: null, style: {} };
      return [key, { ...contentOf(cell), style: fileStyle(style, unlocked.has(key)) }];
    }),
  );
}

/** Text goes into the file as text, whatever it begins with [S-42]. */
function contentOf(cell: CellSpec): Partial<Cell> {
  if (cell === null) return {};
  if (typeof cell !== 'object') return { value: cell };
  if ('formula' in cell) {
    const { formula, shown } = cell;
    return { formula: formula.replace(/^=/, ''), ...(shown !== undefined && { formulaResult: shown }) };
  }
  return cell.value === null ? {} : { value: cell.value };
}

const keysIn = ({ row, column, rows, columns }: Area): string[] =>
  Array.from({ length: rows * columns }, (_, index) =>
    keyOf(row + Math.floor(index / columns), column + (index % columns)),
  );

function tableOf({ name, area, style }: TableSpec, cells: ReadonlyMap<string, Placed>): TableDefinition {
  const headings = Array.from({ length: area.columns }, (_, across) => {
    const cell = cells.get(keyOf(area.row, area.column + across))?.cell ?? null;
    return { name: String(contentOf(cell).value ?? `Column${across + 1}`) };
  });
  return { name, range: areaAddress(area), columns: headings, showAutoFilter: false, ...(style && { style }) };
}

/** Inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.3 };

function pageOf({ print }: SheetSpec): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  if (!print) return {};
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: print.orientation,
      margins: MARGINS,
      horizontalCentered: true,
      ...(print.fitToWidth && {
        fitToPage: true,
        fitToWidth: print.pagesAcross ?? 1,
        fitToHeight: print.pagesDown ?? 0,
      }),
    },
    ...(print.pageNumbers && { headerFooter: { oddFooter: '&L&A&R&P / &N' } }),
  };
}

function namesOf({ name: sheet, names = [], print }: SheetSpec): NamedRange[] {
  const own = names.map(({ name, area }) => ({ name, range: sheetPrefix(sheet) + fixedAreaAddress(area) }));
  const titles = titlesOf(print).map((lines) => sheetPrefix(sheet) + lines);
  return titles.length === 0 ? own : [...own, { name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheet }];
}

/** `$A:$B` and `$1:$6` */
function titlesOf({ titleColumns = 0, titleRows = 0, titleRowsFrom = 0 }: Partial<PrintSpec> = {}): string[] {
  return [
    ...(titleColumns > 0 ? [`$A:$${columnLetters(titleColumns - 1)}`] : []),
    ...(titleRows > 0 ? [`$${titleRowsFrom + 1}:$${titleRowsFrom + titleRows}`] : []),
  ];
}
