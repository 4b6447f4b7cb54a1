import type { GridArea } from '../grid/grid.ts';
import { cellOf } from './areas.ts';
import type { Environment } from './define.ts';
import { ApiError } from './errors.ts';

/** On a protected sheet only cells that were unlocked may change. */
export function refuseLocked(area: GridArea, { grid }: Environment): void {
  if (grid.protection(area.sheet) === null) return;
  for (let down = 0; down < area.rows; down += 1) {
    for (let across = 0; across < area.columns; across += 1) {
      if (grid.format(cellOf(area, down, across)).locked !== false) throw denied();
    }
  }
}

/** What a protection may allow, by Excel's names. */
export type Allowance =
  | 'allowAutoFilter'
  | 'allowEditObjects'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns';

/** For changes that concern more than the contents of cells. */
export function refuseProtected(sheet: string, { grid }: Environment, unless?: Allowance): void {
  const protection = grid.protection(sheet);
  if (protection === null) return;
  if (unless === undefined || protection.options[unless] !== true) throw denied();
}

const denied = (): ApiError =>
  new ApiError(
    'AccessDenied',
    "You can't perform the requested operation: the cell or chart you're trying to change is on a protected sheet.",
  );
