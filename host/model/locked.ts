import type { GridArea } from '../grid/grid.ts';
import type { Environment } from './define.ts';
import { ApiError } from './errors.ts';

/** On a protected sheet only cells that were unlocked may change. */
export function refuseLocked(area: GridArea, { grid }: Environment): void {
  if (grid.protection(area.sheet) === null) return;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (grid.format({ sheet: area.sheet, row, column, rows: 1, columns: 1 }).locked === false) continue;
      throw new ApiError('AccessDenied', 'The cell is on a protected sheet.');
    }
  }
}

/** For changes that concern a whole sheet. */
export function refuseProtected(sheet: string, { grid }: Environment): void {
  if (grid.protection(sheet) !== null) throw new ApiError('AccessDenied', 'The sheet is protected.');
}
