import type { GridArea } from '../grid/grid.ts';
import { cellOf, intersection } from './areas.ts';
import type { Environment } from './define.ts';

/** Beyond it only cells with content or looks of their own are compared. */
const MAX_COMPARED = 10_000;

/** What all cells of an area have in common; null where they differ, as Excel answers. */
export function shared<Value>(area: GridArea, env: Environment, read: (cell: GridArea) => Value): Value | null {
  const compared = area.rows * area.columns <= MAX_COMPARED ? area : usedPart(area, env);
  const first = read(cellOf(area, 0, 0));
  for (let down = 0; down < compared.rows; down += 1) {
    for (let across = 0; across < compared.columns; across += 1) {
      if (read(cellOf(compared, down, across)) !== first) return null;
    }
  }
  return first;
}

function usedPart(area: GridArea, { grid }: Environment): GridArea {
  const used = grid.used(area.sheet, false);
  const part = used && intersection(area, used);
  return part ?? cellOf(area, 0, 0);
}

/** What so many rows or columns have in common. */
export function sharedOver<Value>(count: number, read: (index: number) => Value): Value | null {
  const first = read(0);
  for (let index = 1; index < Math.min(count, MAX_COMPARED); index += 1) if (read(index) !== first) return null;
  return first;
}
