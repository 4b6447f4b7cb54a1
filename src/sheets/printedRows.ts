import { COLORS, HEADING, SUBTITLE, TITLE } from './looks.ts';
import type { CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { rowHeightFor } from './wrappedText.ts';

/** A row of a page that is made to be printed. */
export interface PrintedRow {
  readonly cells: readonly CellSpec[];
  /** Points. */
  readonly height: number;
  /** The first cell runs over the whole width. */
  readonly merged?: true;
}

const SAID: CellStyle = { fontColor: COLORS.ink, wrap: true, vertical: 'top' };
/** Excel has no higher rows. */
const HIGHEST = 409;

/** Rows of a page with columns of these widths, in points. */
export function printedPage(widths: readonly number[]) {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const across = (value: string | null, style: CellStyle): readonly CellSpec[] => [
    { value, style },
    ...widths.slice(1).map(() => ({ value: null, style })),
  ];
  const said = (text: string, style: CellStyle = {}): PrintedRow => ({
    cells: [{ value: text, style: { ...SAID, ...style } }],
    height: Math.min(HIGHEST, rowHeightFor([{ text, width }])),
    merged: true,
  });
  return {
    /** One style from the first column to the last. */
    across,
    /** A sentence over the whole width. */
    said,
    bullet: (text: string, style: CellStyle = {}): PrintedRow => said(`• ${text}`, style),
    title: (title: string, madeBy: string): readonly PrintedRow[] => [
      { cells: [{ value: title, style: TITLE }], height: 28 },
      { cells: [{ value: madeBy, style: SUBTITLE }], height: 18 },
    ],
    section: (heading: string, rows: readonly PrintedRow[]): readonly PrintedRow[] => [
      { cells: [], height: 10 },
      { cells: across(heading, { ...HEADING, wrap: false }), height: 20 },
      ...rows,
    ],
    /** As high as its texts need, each in the column it stands in. */
    line: (cells: readonly CellSpec[]): PrintedRow => ({
      cells,
      height: Math.min(
        HIGHEST,
        rowHeightFor(cells.map((cell, index) => ({ text: textOf(cell), width: widths[index] ?? width }))),
      ),
    }),
    /** All of them as they stand on a sheet. */
    sheet: (rows: readonly PrintedRow[]): Pick<SheetSpec, 'blocks' | 'columnWidths' | 'rowHeights' | 'merges'> => ({
      blocks: [{ row: 0, column: 0, cells: rows.map(({ cells }) => cells) }],
      columnWidths: widths,
      rowHeights: rows.map(({ height }, row) => ({ row, rows: 1, height })),
      merges: rows.flatMap(({ merged }, row) =>
        merged === undefined ? [] : [{ row, column: 0, rows: 1, columns: widths.length }],
      ),
    }),
  };
}

/** What takes room in a cell; figures fit by themselves. */
function textOf(cell: CellSpec): string {
  const value = typeof cell === 'object' && cell !== null ? ('formula' in cell ? null : cell.value) : cell;
  return typeof value === 'string' ? value : '';
}
