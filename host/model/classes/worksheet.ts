import type { GridProtection, SheetInfo } from '../../grid/grid.ts';
import { EVENT } from '../events.ts';
import { instance, isInstance, type ClassDefinition, type Environment } from '../define.ts';
import { ApiError, invalidArgument } from '../errors.ts';
import { areaOf, rangeAt } from '../places.ts';

export function infoOf(id: string, { grid }: Environment): SheetInfo {
  const info = grid.sheets().find((sheet) => sheet.id === id);
  if (info === undefined) throw new ApiError('ItemNotFound', 'The sheet has been deleted.');
  return info;
}

const FORBIDDEN = /[\\/?*[\]:]/;

/** Excel's rules for the name of a sheet. */
export function checkName(name: unknown, env: Environment, except?: string): string {
  const text = String(name);
  if (text === '' || text.length > 31 || FORBIDDEN.test(text)) throw invalidArgument(`${text} is no sheet name`);
  const taken = env.grid
    .sheets()
    .some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === text.toLowerCase());
  if (taken) throw new ApiError('ItemAlreadyExists', `A sheet named ${text} already exists.`);
  return text;
}

const count = (value: unknown): number => {
  if (typeof value === 'number' && value >= 0) return Math.trunc(value);
  throw invalidArgument('a count');
};

export const WORKSHEET: ClassDefinition<string> = {
  name: 'Worksheet',
  id: (id) => id,
  properties: {
    Id: { get: (id) => id },
    Name: {
      get: (id, env) => infoOf(id, env).name,
      set: (id, value, env) => env.grid.updateSheet(id, { name: checkName(value, env, id) }),
    },
    Position: {
      get: (id, { grid }) => grid.sheets().findIndex((sheet) => sheet.id === id),
      set: (id, value, { grid }) => grid.updateSheet(id, { position: count(value) }),
    },
    Visibility: {
      get: (id, env) => infoOf(id, env).visibility,
      set: (id, value, { grid }) => grid.updateSheet(id, { visibility: value as SheetInfo['visibility'] }),
    },
    TabColor: {
      get: (id, env) => infoOf(id, env).tabColor,
      set: (id, value, { grid }) => grid.updateSheet(id, { tabColor: String(value) }),
    },
    ShowGridlines: {
      get: (id, env) => infoOf(id, env).showGridlines,
      set: (id, value, { grid }) => grid.updateSheet(id, { showGridlines: value === true }),
    },
    /** The name under which office.js sets `showGridlines`. */
    Gridlines: { set: (id, value, { grid }) => grid.updateSheet(id, { showGridlines: value === true }) },
    Tables: { get: (id, env) => env.objects.tables(id) },
    Names: { get: (_, env) => env.objects.names() },
    FreezePanes: { get: (id, env) => instance(FREEZE_PANES, id, env) },
    Protection: { get: (id, env) => instance(PROTECTION, id, env) },
    PageLayout: { get: (id, env) => instance(PAGE_LAYOUT, id, env) },
  },
  methods: {
    Activate: (id, _, { grid }) => grid.activateSheet(id),
    Delete: (id, _, { grid }) => {
      const visible = grid.sheets().filter((sheet) => sheet.visibility === 'Visible');
      if (visible.length === 1 && visible[0]?.id === id)
        throw new ApiError('InvalidOperation', 'The last visible sheet cannot be deleted.');
      grid.deleteSheet(id);
    },
    GetRange: (id, [address], env) => rangeAt(id, address, env),
    GetCell: (id, [row, column], env) =>
      env.objects.range({ sheet: id, row: count(row), column: count(column), rows: 1, columns: 1 }),
    GetRangeByIndexes: (id, [row, column, rows, columns], env) =>
      env.objects.range({
        sheet: id,
        row: count(row),
        column: count(column),
        rows: count(rows),
        columns: count(columns),
      }),
    GetUsedRange: (id, [valuesOnly], env) =>
      env.objects.range(
        env.grid.used(id, valuesOnly === true) ?? { sheet: id, row: 0, column: 0, rows: 1, columns: 1 },
      ),
    GetUsedRangeOrNullObject: (id, [valuesOnly], env) => {
      const used = env.grid.used(id, valuesOnly === true);
      return used === null ? null : env.objects.range(used);
    },
  },
};

const EVENTS = {
  DataChanged: EVENT.changed,
  SelectionChanged: EVENT.selectionChanged,
  Activated: EVENT.activated,
  Added: EVENT.added,
  Deleted: EVENT.deleted,
} as const;

export const WORKSHEETS: ClassDefinition<null> = {
  name: 'WorksheetCollection',
  properties: {},
  items: {
    all: (_, env) => env.grid.sheets().map(({ id }) => env.objects.worksheet(id)),
    find: (_, key, env) => {
      const wanted = String(key).toLowerCase();
      const sheets = env.grid.sheets();
      const found = sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => name.toLowerCase() === wanted);
      return found === undefined ? null : env.objects.worksheet(found.id);
    },
  },
  methods: {
    Add: (_, [name], env) => {
      const free = (): string => {
        const taken = new Set(env.grid.sheets().map((sheet) => sheet.name.toLowerCase()));
        let number = taken.size + 1;
        while (taken.has(`sheet${number}`)) number += 1;
        return `Sheet${number}`;
      };
      const chosen = name === undefined || name === null || name === '' ? free() : checkName(name, env);
      return env.objects.worksheet(env.grid.addSheet(chosen).id);
    },
    GetActiveWorksheet: (_, __, env) => env.objects.worksheet(env.grid.activeSheet()),
    GetCount: (_, __, env) => env.grid.sheets().length,
    GetFirst: (_, __, env) => env.objects.worksheet(env.grid.sheets()[0]?.id ?? ''),
    ...Object.fromEntries(
      Object.entries(EVENTS).flatMap(([name, type]) => [
        [`_Register${name}Event`, (_: null, __: readonly unknown[], { events }: Environment) => events.register(type)],
        [
          `_Unregister${name}Event`,
          (_: null, __: readonly unknown[], { events }: Environment) => events.unregister(type),
        ],
      ]),
    ),
  },
};

export const FREEZE_PANES: ClassDefinition<string> = {
  name: 'WorksheetFreezePanes',
  properties: {},
  methods: {
    FreezeRows: (id, [rows], { grid }) => grid.freeze(id, count(rows ?? 1), 0),
    FreezeColumns: (id, [columns], { grid }) => grid.freeze(id, 0, count(columns ?? 1)),
    FreezeAt: (id, [range], env) => {
      const area = areaOf(range, id, env);
      env.grid.freeze(id, area.row + area.rows, area.column + area.columns);
    },
    Unfreeze: (id, _, { grid }) => grid.freeze(id, 0, 0),
  },
};

export const PROTECTION: ClassDefinition<string> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: (id, { grid }) => grid.protection(id) !== null },
    Options: { get: (id, { grid }) => grid.protection(id)?.options ?? null },
  },
  methods: {
    Protect: (id, [options, password], { grid }) => {
      if (grid.protection(id) !== null) throw new ApiError('InvalidOperation', 'The sheet is protected already.');
      grid.setProtection(id, {
        options: (options ?? {}) as GridProtection['options'],
        password: typeof password === 'string' ? password : '',
      });
    },
    Unprotect: (id, [password], { grid }) => {
      const protection = grid.protection(id);
      if (protection !== null && protection.password !== '' && protection.password !== password) {
        throw new ApiError('AccessDenied', 'The password is not the one the sheet was protected with.');
      }
      grid.setProtection(id, null);
    },
  },
};

export const PAGE_LAYOUT: ClassDefinition<string> = {
  name: 'PageLayout',
  properties: {
    Orientation: {
      get: (id, env) => infoOf(id, env).print.orientation,
      set: (id, value, env) =>
        env.grid.updateSheet(id, {
          print: { ...infoOf(id, env).print, orientation: value === 'Landscape' ? 'Landscape' : 'Portrait' },
        }),
    },
    Zoom: {
      get: (id, env) =>
        infoOf(id, env).print.fitToWidth ? { horizontalFitToPages: 1, verticalFitToPages: 0 } : { scale: 100 },
      set: (id, value, env) => {
        const pages = (value as { horizontalFitToPages?: unknown } | null)?.horizontalFitToPages;
        if (pages !== 1) throw new ApiError('ApiNotFound', 'PageLayout.zoom covers fitting one page in width.');
        env.grid.updateSheet(id, { print: { ...infoOf(id, env).print, fitToWidth: true } });
      },
    },
  },
  methods: {
    SetPrintTitleRows: (id, [rows], env) => {
      const area = isInstance(rows) ? areaOf(rows, id, env) : areaOf(String(rows).replaceAll('$', ''), id, env);
      if (area.row !== 0) throw new ApiError('ApiNotFound', 'Print title rows are covered from the first row on.');
      env.grid.updateSheet(id, { print: { ...infoOf(id, env).print, titleRows: area.rows } });
    },
  },
};
