import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Book } from './book.ts';
import { ownStyle } from './cellStyles.ts';
import { mapCells } from './areas.ts';
import type { CellFormat, Grid, GridArea } from './grid.ts';
import { GENERAL } from './defaults.ts';
import { clipped, makeRoom } from './size.ts';
import { formatOf, PLAIN_FORMAT, styleOf, type Edges } from './styles.ts';

type Looks = Pick<Grid, 'numberFormats' | 'setNumberFormats' | 'format' | 'setFormat'>;

export function looksOf(book: Book): Looks {
  return {
    numberFormats: (area) => mapCells(area, (row, column) => numberFormatAt(book, area.sheet, row, column)),
    setNumberFormats: (area, formats) => {
      makeRoom(book, area);
      patchCells(book, area, (row, column) => {
        const pattern = formats[row - area.row]?.[column - area.column] ?? null;
        return pattern === null ? null : { s: { n: pattern === GENERAL ? null : { pattern } } };
      });
    },
    format: (area) => formatAt(book, area),
    setFormat: (area, patch) => setFormat(book, area, patch),
  };
}

export function numberFormatAt(book: Book, sheet: string, row: number, column: number): string {
  return ownStyle(book, sheet, row, column)?.n?.pattern ?? GENERAL;
}

/** An unlocked cell says so beside its style, which has no such property. */
export function isUnlocked(cell: Nullable<ICellData>): boolean {
  return cell?.custom?.['unlocked'] === true;
}

function formatAt(book: Book, { sheet, row, column }: GridArea): CellFormat {
  const worksheet = book.sheet(sheet);
  const locked = !isUnlocked(worksheet.getCellRaw(row, column));
  return { ...PLAIN_FORMAT, ...formatOf(ownStyle(book, sheet, row, column)), locked };
}

function setFormat(book: Book, area: GridArea, patch: CellFormat): void {
  const target = clipped(book, area);
  const styles = new Map<number, IStyleData>();
  const custom = patch.locked === undefined ? undefined : { unlocked: !patch.locked };
  patchCells(book, target, (row, column) => {
    const edges = edgesAt(area, row, column);
    const key = Number(edges.top) + 2 * Number(edges.bottom) + 4 * Number(edges.left) + 8 * Number(edges.right);
    const style = styles.get(key) ?? styleOf(patch, edges);
    styles.set(key, style);
    return { ...(Object.keys(style).length > 0 && { s: style }), ...(custom && { custom }) };
  });
}

export function edgesAt(area: Omit<GridArea, 'sheet'>, row: number, column: number): Edges {
  return {
    top: row === area.row,
    bottom: row === area.row + area.rows - 1,
    left: column === area.column,
    right: column === area.column + area.columns - 1,
  };
}

/** null leaves a cell alone. */
export function patchCells(book: Book, area: GridArea, patch: (row: number, column: number) => ICellData | null): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = patch(row, column);
      if (cell) line[column] = cell;
    }
    cellValue[row] = line;
  }
  // As a style command's, so that formulas of the cells stay and nothing is calculated anew.
  book.run(SetRangeValuesMutation, { subUnitId: area.sheet, cellValue, trigger: SetStyleCommand.id });
}
