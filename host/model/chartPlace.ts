import type { ChartCorner, ChartPlace } from '../grid/chart.ts';
import type { GridArea } from '../grid/grid.ts';
import type { Environment } from './define.ts';

/** A box on a sheet, in points from its corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The sizes of rows or columns, one after the other. */
type Sizes = (index: number) => number;

const before = (index: number, within: number, sizes: Sizes): number => {
  let sum = 0;
  for (let each = 0; each < index; each += 1) sum += sizes(each);
  return sum + Math.min(within, sizes(index));
};

function at(distance: number, sizes: Sizes): readonly [index: number, within: number] {
  let rest = distance;
  let index = 0;
  for (let size = sizes(0); rest >= size; size = sizes(index)) {
    rest -= size;
    index += 1;
  }
  return [index, rest];
}

const sizesOn = (sheet: string, { grid }: Environment): { readonly rows: Sizes; readonly columns: Sizes } => ({
  rows: (row) => grid.rowHeight(sheet, row),
  columns: (column) => grid.columnWidth(sheet, column),
});

export function boxOf({ from, to }: ChartPlace, sheet: string, env: Environment): ChartBox {
  const { rows, columns } = sizesOn(sheet, env);
  const left = before(from.column, from.across, columns);
  const top = before(from.row, from.down, rows);
  const width = before(to.column, to.across, columns) - left;
  return { left, top, width, height: before(to.row, to.down, rows) - top };
}

export function placeAt({ left, top, width, height }: ChartBox, sheet: string, env: Environment): ChartPlace {
  const { rows, columns } = sizesOn(sheet, env);
  const corner = (x: number, y: number): ChartCorner => {
    const [column, across] = at(x, columns);
    const [row, down] = at(y, rows);
    return { row, column, down, across };
  };
  return { from: corner(left, top), to: corner(left + width, top + height) };
}

/** Just over the cells. */
export const placeOver = ({ row, column, rows, columns }: GridArea): ChartPlace => ({
  from: { row, column, down: 0, across: 0 },
  to: { row: row + rows, column: column + columns, down: 0, across: 0 },
});

/** Excel's size of a new chart. */
const NEW = { width: 360, height: 216 };

/** Beside the cells that it shows. */
export function placeBeside(area: GridArea, sheet: string, env: Environment): ChartPlace {
  const corner = { ...area, column: area.sheet === sheet ? area.column + area.columns + 1 : 0 };
  const { left, top } = boxOf(placeOver({ ...corner, rows: 1, columns: 1 }), sheet, env);
  return placeAt({ left, top, ...NEW }, sheet, env);
}
