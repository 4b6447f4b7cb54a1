import type { GridArea, GridTable } from '../../grid/grid.ts';
import { parseAddress } from '../address.ts';
import { instance, type ClassDefinition, type Environment } from '../define.ts';
import { ApiError, invalidArgument, notFound } from '../errors.ts';
import { areaOf } from '../places.ts';

const DEFAULT_STYLE = 'TableStyleMedium2';

interface TablesTarget {
  readonly sheet: string | null;
}

const inScope = ({ sheet }: TablesTarget, { grid }: Environment): readonly GridTable[] =>
  grid.tables().filter((table) => sheet === null || table.area.sheet === sheet);

function find(id: string, { grid }: Environment): GridTable {
  const table = grid.tables().find((candidate) => candidate.id === id);
  if (table === undefined) throw notFound('the table has been deleted');
  return table;
}

function body(table: GridTable): GridArea {
  const { area, showHeaders } = table;
  return showHeaders ? { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) } : area;
}

function checkName(name: unknown, except: string, { grid }: Environment): string {
  const text = String(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) || parseAddress(text) !== null || text.length > 255) {
    throw invalidArgument(`${text} is no table name`);
  }
  const taken = grid.tables().some((table) => table.id !== except && table.name.toLowerCase() === text.toLowerCase());
  if (taken) throw new ApiError('ItemAlreadyExists', `A table named ${text} already exists.`);
  return text;
}

function freeName({ grid }: Environment): string {
  const taken = new Set(grid.tables().map((table) => table.name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

export const TABLES: ClassDefinition<TablesTarget> = {
  name: 'TableCollection',
  properties: { Count: { get: (target, env) => inScope(target, env).length } },
  items: {
    all: (target, env) => inScope(target, env).map(({ id }) => instance(TABLE, id, env)),
    find: (target, key, env) => {
      const wanted = String(key).toLowerCase();
      const found = inScope(target, env).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
      return found === undefined ? null : instance(TABLE, found.id, env);
    },
  },
  methods: {
    Add: ({ sheet }, [range, hasHeaders], env) => {
      const area = areaOf(range, sheet ?? env.grid.activeSheet(), env);
      if (hasHeaders !== true) throw new ApiError('ApiNotFound', 'Tables are covered with headings.');
      const meets = env.grid.tables().some((table) => overlap(table.area, area));
      if (meets) throw new ApiError('InvalidOperation', 'A table cannot overlap another table.');
      const table = env.grid.addTable({
        name: freeName(env),
        area,
        style: DEFAULT_STYLE,
        showHeaders: true,
        showFilter: true,
      });
      return instance(TABLE, table.id, env);
    },
    GetCount: (target, _, env) => inScope(target, env).length,
  },
};

function overlap(a: GridArea, b: GridArea): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return a.sheet === b.sheet && rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

export const TABLE: ClassDefinition<string> = {
  name: 'Table',
  id: (id) => id,
  properties: {
    Id: { get: (id) => id },
    Name: {
      get: (id, env) => find(id, env).name,
      set: (id, value, env) => env.grid.updateTable(id, { name: checkName(value, id, env) }),
    },
    Style: {
      get: (id, env) => find(id, env).style,
      set: (id, value, env) => env.grid.updateTable(id, { style: String(value) }),
    },
    ShowHeaders: { get: (id, env) => find(id, env).showHeaders },
    ShowFilterButton: {
      get: (id, env) => find(id, env).showFilter,
      set: (id, value, env) => env.grid.updateTable(id, { showFilter: value === true }),
    },
    Worksheet: { get: (id, env) => env.objects.worksheet(find(id, env).area.sheet) },
  },
  methods: {
    GetRange: (id, _, env) => env.objects.range(find(id, env).area),
    GetHeaderRowRange: (id, _, env) => env.objects.range({ ...find(id, env).area, rows: 1 }),
    GetDataBodyRange: (id, _, env) => env.objects.range(body(find(id, env))),
    Resize: (id, [range], env) => {
      const area = areaOf(range, find(id, env).area.sheet, env);
      env.grid.updateTable(id, { area });
    },
    Delete: (id, _, env) => {
      const { area } = find(id, env);
      env.grid.deleteTable(id);
      env.grid.clear(area, 'all');
    },
    ConvertToRange: (id, _, env) => {
      const { area } = find(id, env);
      env.grid.deleteTable(id);
      return env.objects.range(area);
    },
  },
};
