import { EVENT, EVERYWHERE } from '../events.ts';
import type { ClassDefinition, Environment, Instance } from '../define.ts';
import { notFound } from '../errors.ts';
import type { SheetInfo } from '../../grid/grid.ts';
import { eventMethods } from './eventMethods.ts';
import { checkSheetName, freeSheetName, isVisible } from './sheetRules.ts';

const listed = (visibleOnly: unknown, { grid }: Environment): readonly SheetInfo[] =>
  visibleOnly === true ? grid.sheets().filter(isVisible) : grid.sheets();

function found(sheet: SheetInfo | undefined, env: Environment): Instance {
  if (sheet === undefined) throw notFound('there is no such sheet');
  return env.objects.worksheet(sheet.id);
}

export const WORKSHEETS: ClassDefinition<null> = {
  name: 'WorksheetCollection',
  properties: {},
  items: {
    all: (_, env) => env.grid.sheets().map(({ id }) => env.objects.worksheet(id)),
    find: (_, key, env) => {
      const wanted = String(key).toLowerCase();
      const sheets = env.grid.sheets();
      const sheet = sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => name.toLowerCase() === wanted);
      return sheet === undefined ? null : env.objects.worksheet(sheet.id);
    },
  },
  methods: {
    Add: (_, [name], env) => {
      const given = name === undefined || name === null || name === '';
      return env.objects.worksheet(env.grid.addSheet(given ? freeSheetName(env) : checkSheetName(name, env)).id);
    },
    GetActiveWorksheet: (_, __, env) => env.objects.worksheet(env.grid.activeSheet()),
    GetCount: (_, [visibleOnly], env) => listed(visibleOnly, env).length,
    GetFirst: (_, [visibleOnly], env) => found(listed(visibleOnly, env)[0], env),
    GetLast: (_, [visibleOnly], env) => found(listed(visibleOnly, env).at(-1), env),
    ...eventMethods<null>(
      {
        DataChanged: EVENT.changed,
        SelectionChanged: EVENT.selectionChanged,
        Activated: EVENT.activated,
        Deactivated: EVENT.deactivated,
        Calculated: EVENT.calculated,
        Added: EVENT.added,
        Deleted: EVENT.deleted,
      },
      () => EVERYWHERE,
    ),
  },
};
