import { alongSizes, cornerAt, type ChartPlace, type ChartSizes } from '../grid/chart.ts';
import type { GridArea } from '../grid/grid.ts';
import type { Environment } from './define.ts';

/** A box on a sheet, in points from its corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const sizesOn = (sheet: string, { grid }: Environment): ChartSizes => ({
  rows: (row) => grid.rowHeight(sheet, row),
  columns: (column) => grid.columnWidth(sheet, column),
});

export function boxOf({ from, to }: ChartPlace, sheet: string, env: Environment): ChartBox {
  const { rows, columns } = sizesOn(sheet, env);
  const left = alongSizes(from.column, from.across, columns);
  const top = alongSizes(from.row, from.down, rows);
  const width = alongSizes(to.column, to.across, columns) - left;
  return { left, top, width, height: alongSizes(to.row, to.down, rows) - top };
}

export function placeAt({ left, top, width, height }: ChartBox, sheet: string, env: Environment): ChartPlace {
  const sizes = sizesOn(sheet, env);
  return { from: cornerAt(left, top, sizes), to: cornerAt(left + width, top + height, sizes) };
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
