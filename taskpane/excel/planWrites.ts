import { mapInPieces, type Pieces } from '../../src/pieces.ts';
import type { Area, Block, CellSpec, CellStyle, SheetSpec } from '../../src/sheets/sheetSpec.ts';
import { literalText } from './literalText.ts';
import { rectangles } from './rectangles.ts';
import type { Cell } from './workbook.ts';
import type { Looks, SheetWrites, WriteOp } from './writeOps.ts';

/** What a spec asks of Excel, as data: values by block, formats by rectangle, never by cell. */
export function* planWrites(spec: SheetSpec): Pieces<SheetWrites> {
  const blocks = yield* mapInPieces(spec.blocks, writesOf, 1);
  return {
    contents: [...blocks.flatMap(({ numberFormats }) => numberFormats), ...blocks.map(({ values }) => values)],
    formulas: blocks.flatMap(({ formulas }) => formulas),
    tables: (spec.tables ?? []).map((table) => ({ kind: 'table', table })),
    looks: [...blocks.flatMap(({ styles }) => styles), ...sizeOps(spec), ...sheetOps(spec)],
    charts: (spec.charts ?? []).map((chart) => ({ kind: 'chart', chart })),
    protection: spec.protection ? [{ kind: 'protect', notes: false, ...spec.protection }] : [],
  };
}

function writesOf(given: Block) {
  const block = unfold(given);
  return {
    numberFormats: numberFormatOps(block),
    values: valuesOp(block),
    formulas: formulaOps(block),
    styles: styleOps(block),
  };
}

interface FullBlock {
  readonly area: Area;
  readonly style: CellStyle;
  readonly cells: readonly (readonly FullCell[])[];
}

interface FullCell {
  readonly value: Cell;
  readonly formula: string | null;
  readonly style: CellStyle | null;
}

const BLANK: FullCell = { value: null, formula: null, style: null };

/** Ragged rows are filled up with blanks. */
function unfold({ row, column, cells, style }: Block): FullBlock {
  const columns = Math.max(1, ...cells.map((line) => line.length));
  return {
    area: { row, column, rows: cells.length, columns },
    style: style ?? {},
    cells: cells.map((line) => Array.from({ length: columns }, (_, index) => fullCell(line[index] ?? null))),
  };
}

function fullCell(cell: CellSpec): FullCell {
  if (cell === null) return BLANK;
  if (typeof cell !== 'object') return { ...BLANK, value: cell };
  if ('formula' in cell) return { value: null, formula: cell.formula, style: cell.style ?? null };
  return { value: cell.value, formula: null, style: cell.style ?? null };
}

function looksOf(style: CellStyle): Looks {
  const { numberFormat, ...looks } = style;
  return numberFormat === undefined ? style : looks;
}

function valuesOp({ area, cells }: FullBlock): WriteOp {
  const written = (value: Cell): Cell => (typeof value === 'string' ? literalText(value) : value);
  return { kind: 'values', area, values: cells.map((line) => line.map(({ value }) => written(value))) };
}

/** One op for the rectangle round all formulas of the block; null for the cells between. */
function formulaOps({ area, cells }: FullBlock): WriteOp[] {
  const places = cells.flatMap((line, row) =>
    line.flatMap(({ formula }, column) => (formula === null ? [] : [{ row, column }])),
  );
  if (places.length === 0) return [];
  const [top, bottom] = ends(places.map(({ row }) => row));
  const [left, right] = ends(places.map(({ column }) => column));
  const box = { row: area.row + top, column: area.column + left, rows: bottom - top + 1, columns: right - left + 1 };
  const lines = cells.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
  return [{ kind: 'formulas', area: box, formulas: lines.map((line) => line.map(({ formula }) => formula)) }];
}

const ends = (numbers: readonly number[]): [number, number] =>
  numbers.reduce<[number, number]>(
    ([low, high], each) => [Math.min(low, each), Math.max(high, each)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );

function numberFormatOps(block: FullBlock): WriteOp[] {
  const formatAt = (row: number, column: number): string | null =>
    block.cells[row]?.[column]?.style?.numberFormat ?? block.style.numberFormat ?? null;
  return rectangles(block.area, formatAt, (format) => format).map(({ area, value }) => ({
    kind: 'numberFormat',
    area: shift(area, block.area),
    format: value,
  }));
}

/** The block's own style once, then what single cells add to it. */
function styleOps(block: FullBlock): WriteOp[] {
  const base = looksOf(block.style);
  const styles = new Map<string, Looks>();
  const keyAt = (row: number, column: number): string | null => {
    const style = block.cells[row]?.[column]?.style;
    const looks = style ? looksOf(style) : {};
    const key = JSON.stringify(looks);
    if (key === '{}') return null;
    styles.set(key, looks);
    return key;
  };
  const own = rectangles(block.area, keyAt, (key) => styles.get(key) ?? {});
  return [
    ...(Object.keys(base).length > 0 ? [{ kind: 'style' as const, area: block.area, style: base }] : []),
    ...own.map(({ area, value }) => ({ kind: 'style' as const, area: shift(area, block.area), style: value })),
  ];
}

const shift = (area: Area, by: Area): Area => ({ ...area, row: area.row + by.row, column: area.column + by.column });

function sizeOps(spec: SheetSpec): WriteOp[] {
  const widths = spec.columnWidths ?? [];
  const keyAt = (_: number, column: number): string | null => widths[column]?.toString() ?? null;
  const columns = rectangles({ rows: 1, columns: widths.length }, keyAt, Number);
  return [
    ...columns.map(({ area, value }) => ({ kind: 'columnWidth' as const, area, width: value })),
    ...(spec.rowHeights ?? []).map(({ row, rows, height }) => ({
      kind: 'rowHeight' as const,
      area: { row, column: 0, rows, columns: 1 },
      height,
    })),
  ];
}

function sheetOps(spec: SheetSpec): WriteOp[] {
  return [
    ...(spec.merges ?? []).map((area) => ({ kind: 'merge' as const, area })),
    ...(spec.validations ?? []).map((validation) => ({ kind: 'validation' as const, validation })),
    ...(spec.conditionalFormats ?? []).map((format) => ({ kind: 'conditionalFormat' as const, format })),
    ...(spec.names ?? []).map(({ name, area }) => ({ kind: 'name' as const, name, area })),
    ...(spec.freeze ? [{ kind: 'freeze' as const, ...spec.freeze }] : []),
    ...(spec.print ? [{ kind: 'print' as const, print: spec.print }] : []),
    {
      kind: 'sheet',
      tabColor: spec.tabColor ?? '',
      gridlines: spec.showGridlines ?? true,
      hidden: spec.visibility === 'hidden',
    },
  ];
}
