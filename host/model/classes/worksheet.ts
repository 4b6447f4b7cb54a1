import { EVENT } from '../events.ts';
import { moved } from '../areas.ts';
import { color, oneOf, truth, whole } from '../checks.ts';
import { instance, type ClassDefinition, type Environment, type Instance } from '../define.ts';
import { ApiError, invalidArgument, notFound } from '../errors.ts';
import { rangeAt } from '../places.ts';
import { CHARTS } from './charts.ts';
import { eventMethods } from './eventMethods.ts';
import { PAGE_LAYOUT } from './pageLayout.ts';
import { checkSheetName, infoOf, isVisible, refuseLastVisible } from './sheetRules.ts';
import { FREEZE_PANES, PROTECTION } from './worksheetParts.ts';

const VISIBILITY = { of: ['Visible', 'Hidden', 'VeryHidden'], as: 'Worksheet.visibility' } as const;

/** The sheet so many places further; null behind the last. */
function neighbour(id: string, by: 1 | -1, visibleOnly: unknown, env: Environment): Instance | null {
  const sheets = env.grid.sheets();
  const order = by === 1 ? sheets : [...sheets].reverse();
  const next = order
    .slice(order.findIndex((sheet) => sheet.id === id) + 1)
    .find((sheet) => visibleOnly !== true || isVisible(sheet));
  return next === undefined ? null : env.objects.worksheet(next.id);
}

function there(sheet: Instance | null): Instance {
  if (sheet === null) throw notFound('there is no further sheet');
  return sheet;
}

export const WORKSHEET: ClassDefinition<string> = {
  name: 'Worksheet',
  id: (id) => id,
  properties: {
    Id: { get: (id) => id },
    Name: {
      get: (id, env) => infoOf(id, env).name,
      set: (id, value, env) => env.grid.updateSheet(id, { name: checkSheetName(value, env, id) }),
    },
    Position: {
      get: (id, { grid }) => grid.sheets().findIndex((sheet) => sheet.id === id),
      set: (id, value, { grid }) => grid.updateSheet(id, { position: whole(value, { to: grid.sheets().length - 1 }) }),
    },
    Visibility: {
      get: (id, env) => infoOf(id, env).visibility,
      set: (id, value, env) => {
        const visibility = oneOf(value, VISIBILITY);
        if (visibility !== 'Visible') refuseLastVisible(id, env);
        env.grid.updateSheet(id, { visibility });
      },
    },
    TabColor: {
      get: (id, env) => infoOf(id, env).tabColor,
      set: (id, value, { grid }) => grid.updateSheet(id, { tabColor: value === '' ? '' : color(value) }),
    },
    ShowGridlines: {
      get: (id, env) => infoOf(id, env).showGridlines,
      set: (id, value, { grid }) => grid.updateSheet(id, { showGridlines: truth(value) }),
    },
    /** The name under which office.js sets `showGridlines`. */
    Gridlines: { set: (id, value, { grid }) => grid.updateSheet(id, { showGridlines: truth(value) }) },
    Tables: { get: (id, env) => env.objects.tables(id) },
    Names: { get: (_, env) => env.objects.names() },
    Charts: { get: (id, env) => instance(CHARTS, id, env) },
    FreezePanes: { get: (id, env) => instance(FREEZE_PANES, id, env) },
    Protection: { get: (id, env) => instance(PROTECTION, id, env) },
    PageLayout: { get: (id, env) => instance(PAGE_LAYOUT, id, env) },
  },
  methods: {
    Activate: (id, _, env) => {
      if (!isVisible(infoOf(id, env))) throw new ApiError('InvalidOperation', 'A hidden sheet cannot be activated.');
      env.grid.activateSheet(id);
    },
    Delete: (id, _, env) => {
      refuseLastVisible(id, env);
      env.grid.deleteSheet(id);
    },
    Calculate: (_, __, { grid }) => grid.recalculate(),
    GetRange: (id, [address], env) => rangeAt(id, address, env),
    GetCell: (id, [row, column], env) =>
      env.objects.range(moved(corner(id), { row: whole(row), column: whole(column) })),
    GetRangeByIndexes: (id, [row, column, rows, columns], env) =>
      env.objects.range(
        moved(corner(id), { row: whole(row), column: whole(column), rows: whole(rows), columns: whole(columns) }),
      ),
    GetUsedRange: (id, [valuesOnly], env) => env.objects.range(env.grid.used(id, valuesOnly === true) ?? corner(id)),
    GetUsedRangeOrNullObject: (id, [valuesOnly], env) => {
      const used = env.grid.used(id, valuesOnly === true);
      return used && env.objects.range(used);
    },
    GetNext: (id, [visibleOnly], env) => there(neighbour(id, 1, visibleOnly, env)),
    GetNextOrNullObject: (id, [visibleOnly], env) => neighbour(id, 1, visibleOnly, env),
    GetPrevious: (id, [visibleOnly], env) => there(neighbour(id, -1, visibleOnly, env)),
    GetPreviousOrNullObject: (id, [visibleOnly], env) => neighbour(id, -1, visibleOnly, env),
    /** By which office.js finds a neighbour again. */
    _GetSheetById: (id, [wanted], env) => {
      if (typeof wanted !== 'string') throw invalidArgument(`${String(wanted)} is no id of a sheet beside ${id}`);
      return env.objects.worksheet(infoOf(wanted, env).id);
    },
    ...eventMethods<string>(
      {
        DataChanged: EVENT.changed,
        SelectionChanged: EVENT.selectionChanged,
        Activated: EVENT.activated,
        Deactivated: EVENT.deactivated,
        Calculated: EVENT.calculated,
      },
      (id) => id,
    ),
  },
};

const corner = (sheet: string) => ({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
