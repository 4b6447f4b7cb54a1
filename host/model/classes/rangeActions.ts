import type { GridArea } from '../../grid/grid.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../address.ts';
import { meets, moved } from '../areas.ts';
import { notCovered, oneOf, whole } from '../checks.ts';
import type { ClassDefinition, Environment } from '../define.ts';
import { ApiError } from '../errors.ts';
import { refuseLocked, refuseProtected } from '../locked.ts';
import { areaOf } from '../places.ts';
import { wrongShape } from '../shape.ts';

const CLEARS = {
  of: ['All', 'Contents', 'Formats'],
  known: ['Hyperlinks', 'RemoveHyperlinks', 'ResetContents'],
  as: 'Range.clear',
} as const;
const CLEAR = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;

const COPIES = { of: ['All'], known: ['Formulas', 'Values', 'Formats', 'Link'], as: 'Range.copyFrom' } as const;

const repeats = (to: GridArea, from: GridArea): boolean =>
  to.rows % from.rows === 0 && to.columns % from.columns === 0 && to.rows * to.columns > from.rows * from.columns;

function refuseTables(area: GridArea, { grid }: Environment): void {
  if (!grid.tables().some((table) => meets(table.area, area))) return;
  throw new ApiError('InvalidOperation', 'Cells of a table cannot be merged.');
}

/** Whole rows and columns may be inserted and deleted on a protected sheet that allows it. */
function refuseShift(area: GridArea, env: Environment, what: 'Insert' | 'Delete'): void {
  if (area.columns === MAX_COLUMNS) refuseProtected(area.sheet, env, `allow${what}Rows`);
  else if (area.rows === MAX_ROWS) refuseProtected(area.sheet, env, `allow${what}Columns`);
  else refuseProtected(area.sheet, env);
}

/** What changes cells, or the selection. */
export const RANGE_ACTIONS: NonNullable<ClassDefinition<GridArea>['methods']> = {
  Clear: (area, [applyTo], env) => {
    const what = CLEAR[oneOf(applyTo ?? 'All', CLEARS)];
    if (what === 'contents') refuseLocked(area, env);
    else refuseProtected(area.sheet, env);
    env.grid.clear(area, what);
    if (what !== 'contents') env.grid.clearConditionalFormats(area);
  },
  Delete: (area, [shift], env) => {
    const side = oneOf(shift, { of: ['Up', 'Left'], as: 'Range.delete' });
    refuseShift(area, env, 'Delete');
    env.grid.remove(area, side === 'Left' ? 'left' : 'up');
  },
  Insert: (area, [shift], env) => {
    const side = oneOf(shift, { of: ['Down', 'Right'], as: 'Range.insert' });
    refuseShift(area, env, 'Insert');
    env.grid.insert(area, side === 'Right' ? 'right' : 'down');
    return env.objects.range(area);
  },
  /** Cuts and pastes; the destination is as large as what is moved. */
  MoveTo: (area, [destination], env) => {
    const { sheet, row, column } = areaOf(destination, area.sheet, env);
    const to = moved(area, { row, column });
    for (const touched of [area, { ...to, sheet }]) refuseLocked(touched, env);
    env.grid.move(area, { ...to, sheet });
  },
  /** As copied and pasted, from the range's first cell on. */
  CopyFrom: (area, [source, copyType, skipBlanks, transpose], env) => {
    oneOf(copyType ?? 'All', COPIES);
    if (skipBlanks === true || transpose === true) throw notCovered('Range.copyFrom with blanks skipped or transposed');
    const from = areaOf(source, area.sheet, env);
    if (repeats(area, from)) throw notCovered('Range.copyFrom over a range that holds the source several times');
    const to = { ...moved(from, { row: area.row, column: area.column }), sheet: area.sheet };
    refuseLocked(to, env);
    env.grid.copy(from, to);
  },
  Select: (area, _, { grid }) => {
    grid.activateSheet(area.sheet);
    grid.select(area);
  },
  Merge: (area, [across], env) => {
    refuseProtected(area.sheet, env, 'allowFormatCells');
    refuseTables(area, env);
    if (across !== true) return env.grid.merge(area);
    for (let row = 0; row < area.rows; row += 1) env.grid.merge({ ...area, row: area.row + row, rows: 1 });
  },
  Unmerge: (area, _, env) => {
    refuseProtected(area.sheet, env, 'allowFormatCells');
    env.grid.unmerge(area);
  },
  Calculate: (_, __, { grid }) => grid.recalculate(),
  /** office.js sends more than 1,500 cells in several parts, and has the size of the whole looked at first. */
  _ValidateArraySize: (area, [rows, columns]) => {
    if (whole(rows) !== area.rows || whole(columns) !== area.columns) throw wrongShape(area.rows, area.columns);
  },
};
