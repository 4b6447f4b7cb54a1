import {
  numfmt,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { areaOn, mapCells } from './areas.ts';
import type { Book } from './book.ts';
import { ownStyle } from './cellStyles.ts';
import { cellOf, kindOf, valueOf } from './cellValues.ts';
import type { CellValue, Grid, GridArea } from './grid.ts';
import { GENERAL } from './defaults.ts';
import { numberFormatAt } from './looks.ts';
import { makeRoom } from './size.ts';
import { typedCell } from './typedText.ts';
import { usedArea } from './used.ts';

type Cells = Pick<Grid, 'values' | 'kinds' | 'formulas' | 'text' | 'write' | 'used' | 'spill'>;

export function cellsOf(book: Book): Cells {
  return {
    values: (area) => readCells(book, area, valueOf),
    kinds: (area) => readCells(book, area, kindOf),
    formulas: (area) =>
      readCells(book, area, (cell, row, column) => formulaAt(book, area.sheet, row, column) ?? valueOf(cell)),
    text: (area) =>
      readCells(book, area, (cell, row, column) => displayOf(cell, ownStyle(book, area.sheet, row, column))),
    write: (area, cells) => write(book, area, cells),
    used: (sheet, valuesOnly) => usedArea(book, sheet, valuesOnly),
    spill: ({ sheet, row, column }) => {
      const range = spillRanges(book, sheet)[row]?.[column];
      return range ? areaOn(sheet, range) : null;
    },
  };
}

type CellReader<T> = (cell: Nullable<ICellData>, row: number, column: number) => T;

/** Cells of the area, with what formulas spill into them. */
export function readCells<T>(book: Book, area: GridArea, read: CellReader<T>): T[][] {
  const own = book.sheet(area.sheet).getCellMatrix().getMatrix();
  const spilt = spiltCells(book, area.sheet);
  return mapCells(area, (row, column) => {
    const cell = own[row]?.[column];
    const blank = !cell || ((cell.v === null || cell.v === undefined) && !cell.p && !cell.f && !cell.si);
    const shown = blank ? spilt[row]?.[column] : undefined;
    return read(shown ? { ...cell, ...shown } : cell, row, column);
  });
}

function spiltCells(book: Book, sheet: string): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
  return book.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[book.unit()]?.[sheet] ?? {};
}

/** By the cell whose formula spills. */
export function spillRanges(book: Book, sheet: string): IObjectMatrixPrimitiveType<IRange> {
  return book.injector.get(FormulaDataModel).getArrayFormulaRange()?.[book.unit()]?.[sheet] ?? {};
}

/** As typed; null where there is none. */
export function formulaAt(book: Book, sheet: string, row: number, column: number): string | null {
  const cell = book.sheet(sheet).getCellRaw(row, column);
  if (!cell?.si) return cell?.f ?? null;
  return book.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet, book.unit()) ?? null;
}

/** What a cell shows, what formulas spill into it aside. */
export const displayAt = (book: Book, sheet: string, row: number, column: number): string =>
  displayOf(book.sheet(sheet).getCellRaw(row, column), ownStyle(book, sheet, row, column));

/** What the cell shows. */
export function displayOf(cell: Nullable<ICellData>, style: Nullable<IStyleData>): string {
  const value = valueOf(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return numfmt.format(style?.n?.pattern ?? GENERAL, value, { throws: false });
}

function write(book: Book, area: GridArea, cells: readonly (readonly (CellValue | null)[])[]): void {
  makeRoom(book, area);
  const cellFor = (value: CellValue, row: number, column: number) =>
    typeof value === 'string' ? typedCell(value, numberFormatAt(book, area.sheet, row, column)) : cellOf(value);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  cells.forEach((line, r) => {
    const row: Record<number, ICellData> = {};
    line.forEach((value, c) => {
      if (value !== null) row[area.column + c] = cellFor(value, area.row + r, area.column + c);
    });
    cellValue[area.row + r] = row;
  });
  book.run(SetRangeValuesMutation, { subUnitId: area.sheet, cellValue });
}
