import type { GridArea } from '../../grid/grid.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../address.ts';
import { boundingArea, cellOf, intersection, moved } from '../areas.ts';
import { whole, wholeOr } from '../checks.ts';
import type { ClassDefinition, Environment, Method } from '../define.ts';
import { invalidArgument, notFound } from '../errors.ts';
import { areaOf } from '../places.ts';

type Change = (area: GridArea, args: readonly unknown[]) => Partial<Omit<GridArea, 'sheet'>>;

/** A range elsewhere, by what changes of its place and size. */
const to =
  (change: Change): Method<GridArea> =>
  (area, args, env) =>
    env.objects.range(moved(area, change(area, args)));

/** Rows or columns beside the range; a negative count takes the other side, as in Excel. */
function beside(start: number, size: number, given: unknown, isBehind: boolean): { start: number; size: number } {
  const count = wholeOr(given, 1);
  if (count === 0) throw invalidArgument('a count of 0');
  const behind = count > 0 === isBehind;
  return { start: behind ? start + size : start - Math.abs(count), size: Math.abs(count) };
}

const rowsBeside =
  (isBehind: boolean): Change =>
  ({ row, rows }, [count]) => {
    const { start, size } = beside(row, rows, count, isBehind);
    return { row: start, rows: size };
  };

const columnsBeside =
  (isBehind: boolean): Change =>
  ({ column, columns }, [count]) => {
    const { start, size } = beside(column, columns, count, isBehind);
    return { column: start, columns: size };
  };

const meeting = (area: GridArea, other: unknown, env: Environment): GridArea | null =>
  intersection(area, areaOf(other, area.sheet, env));

function usedWithin(area: GridArea, valuesOnly: unknown, { grid }: Environment): GridArea | null {
  const used = grid.used(area.sheet, valuesOnly === true);
  return used && intersection(area, used);
}

function spillOf(area: GridArea, { grid }: Environment): GridArea | null {
  if (area.rows * area.columns > 1) throw invalidArgument('more than one cell');
  return grid.spill(area);
}

const index = (value: unknown): number => whole(value, { from: -MAX_ROWS });

/** Ranges that are found from a range. */
export const RANGE_NAVIGATION: NonNullable<ClassDefinition<GridArea>['methods']> = {
  GetCell: to(({ row, column }, [down, across]) => ({
    row: row + index(down),
    column: column + index(across),
    rows: 1,
    columns: 1,
  })),
  GetRow: to(({ row }, [down]) => ({ row: row + index(down), rows: 1 })),
  GetColumn: to(({ column }, [across]) => ({ column: column + index(across), columns: 1 })),
  GetLastRow: to(({ row, rows }) => ({ row: row + rows - 1, rows: 1 })),
  GetLastColumn: to(({ column, columns }) => ({ column: column + columns - 1, columns: 1 })),
  GetLastCell: (area, _, env) => env.objects.range(cellOf(area, area.rows - 1, area.columns - 1)),
  GetEntireColumn: to(() => ({ row: 0, rows: MAX_ROWS })),
  GetEntireRow: to(() => ({ column: 0, columns: MAX_COLUMNS })),
  GetResizedRange: to(({ rows, columns }, [down, across]) => ({
    rows: rows + wholeOr(down, 0),
    columns: columns + wholeOr(across, 0),
  })),
  GetAbsoluteResizedRange: to((_, [rows, columns]) => ({ rows: whole(rows), columns: whole(columns) })),
  GetOffsetRange: to(({ row, column }, [down, across]) => ({
    row: row + wholeOr(down, 0),
    column: column + wholeOr(across, 0),
  })),
  GetRowsAbove: to(rowsBeside(false)),
  GetRowsBelow: to(rowsBeside(true)),
  GetColumnsBefore: to(columnsBeside(false)),
  GetColumnsAfter: to(columnsBeside(true)),
  GetBoundingRect: (area, [other], env) => {
    const second = areaOf(other, area.sheet, env);
    if (second.sheet !== area.sheet) throw invalidArgument('the ranges are on two sheets');
    return env.objects.range(boundingArea(area, second));
  },
  GetIntersection: (area, [other], env) => {
    const shared = meeting(area, other, env);
    if (shared === null) throw notFound('the ranges do not meet');
    return env.objects.range(shared);
  },
  GetIntersectionOrNullObject: (area, [other], env) => {
    const shared = meeting(area, other, env);
    return shared && env.objects.range(shared);
  },
  GetSpillingToRange: (area, _, env) => {
    const spill = spillOf(area, env);
    if (spill === null) throw notFound('the cell spills nothing');
    return env.objects.range(spill);
  },
  GetSpillingToRangeOrNullObject: (area, _, env) => {
    const spill = spillOf(area, env);
    return spill && env.objects.range(spill);
  },
  GetUsedRange: (area, [valuesOnly], env) => env.objects.range(usedWithin(area, valuesOnly, env) ?? cellOf(area, 0, 0)),
  GetUsedRangeOrNullObject: (area, [valuesOnly], env) => {
    const used = usedWithin(area, valuesOnly, env);
    return used && env.objects.range(used);
  },
};
