import type { GridArea, GridTable } from '../../grid/grid.ts';
import { meets } from '../areas.ts';
import { notCovered, truth, words } from '../checks.ts';
import { instance, type ClassDefinition, type Environment } from '../define.ts';
import { ApiError, invalidArgument } from '../errors.ts';
import { EVENT, EVERYWHERE } from '../events.ts';
import { refuseProtected } from '../locked.ts';
import { areaOf } from '../places.ts';
import { eventMethods } from './eventMethods.ts';
import { TABLE_COLUMNS } from './tableColumns.ts';
import { clearFilters, reapplyFilters } from './tableFilter.ts';
import { TABLE_ROWS } from './tableRows.ts';
import { bodyOf, checkName, freeTableName, settleHeadings, tableOf } from './tableRules.ts';
import { TABLE_SORT } from './tableSort.ts';

const DEFAULT_STYLE = 'TableStyleMedium2';

interface TablesTarget {
  readonly sheet: string | null;
}

const inScope = ({ sheet }: TablesTarget, { grid }: Environment): readonly GridTable[] =>
  grid.tables().filter((table) => sheet === null || table.area.sheet === sheet);

function refuseOverlap(area: GridArea, { grid }: Environment, except?: string): void {
  if (!grid.tables().some((table) => table.id !== except && meets(table.area, area))) return;
  throw new ApiError('InvalidOperation', 'A table cannot overlap another table.');
}

/** Room for the headings where the range has none: its cells move down. */
function withHeadings(area: GridArea, hasHeaders: boolean, { grid }: Environment): GridArea {
  if (hasHeaders) return { ...area, rows: Math.max(2, area.rows) };
  grid.insert({ ...area, rows: 1 }, 'down');
  return { ...area, rows: area.rows + 1 };
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
      const given = areaOf(range, sheet ?? env.grid.activeSheet(), env);
      refuseProtected(given.sheet, env);
      refuseOverlap(given, env);
      const area = withHeadings(given, truth(hasHeaders), env);
      settleHeadings(area, env);
      const looks = { style: DEFAULT_STYLE, showHeaders: true, showFilter: true };
      return instance(TABLE, env.grid.addTable({ name: freeTableName(env), area, ...looks }).id, env);
    },
    GetCount: (target, _, env) => inScope(target, env).length,
    ...eventMethods<TablesTarget>({ DataChanged: EVENT.tableChanged }, ({ sheet }) => sheet ?? EVERYWHERE),
  },
};

/** The headings stay where they are, and the new range holds a part of the old one. */
function resized(id: string, given: unknown, env: Environment): GridArea {
  const { area } = tableOf(id, env);
  const to = areaOf(given, area.sheet, env);
  refuseOverlap(to, env, id);
  if (to.sheet === area.sheet && to.row === area.row && to.rows > 1 && meets(to, area)) return to;
  throw invalidArgument('a table is resized below the same headings');
}

export const TABLE: ClassDefinition<string> = {
  name: 'Table',
  id: (id) => id,
  properties: {
    Id: { get: (id) => id },
    Name: {
      get: (id, env) => tableOf(id, env).name,
      set: (id, value, env) => env.grid.updateTable(id, { name: checkName(value, env, id) }),
    },
    Style: {
      get: (id, env) => tableOf(id, env).style,
      set: (id, value, env) => env.grid.updateTable(id, { style: words(value) }),
    },
    ShowHeaders: { get: (id, env) => tableOf(id, env).showHeaders },
    ShowTotals: {
      get: () => false,
      set: (_, value) => {
        if (truth(value)) throw notCovered('A totals row');
      },
    },
    ShowFilterButton: {
      get: (id, env) => tableOf(id, env).showFilter,
      set: (id, value, env) => env.grid.updateTable(id, { showFilter: truth(value) }),
    },
    Columns: { get: (id, env) => instance(TABLE_COLUMNS, id, env) },
    Rows: { get: (id, env) => instance(TABLE_ROWS, id, env) },
    Sort: { get: (id, env) => instance(TABLE_SORT, id, env) },
    Worksheet: { get: (id, env) => env.objects.worksheet(tableOf(id, env).area.sheet) },
  },
  methods: {
    GetRange: (id, _, env) => env.objects.range(tableOf(id, env).area),
    GetHeaderRowRange: (id, _, env) => env.objects.range({ ...tableOf(id, env).area, rows: 1 }),
    GetDataBodyRange: (id, _, env) => env.objects.range(bodyOf(tableOf(id, env))),
    ClearFilters: (id, _, env) => clearFilters(id, env),
    ReapplyFilters: (id, _, env) => reapplyFilters(id, env),
    Resize: (id, [range], env) => {
      const area = resized(id, range, env);
      refuseProtected(area.sheet, env);
      settleHeadings(area, env);
      env.grid.updateTable(id, { area });
    },
    Delete: (id, _, env) => {
      const { area } = tableOf(id, env);
      refuseProtected(area.sheet, env);
      env.grid.deleteTable(id);
      env.grid.clear(area, 'all');
    },
    ConvertToRange: (id, _, env) => {
      const { area } = tableOf(id, env);
      refuseProtected(area.sheet, env);
      env.grid.deleteTable(id);
      return env.objects.range(area);
    },
    ...eventMethods<string>({ DataChanged: EVENT.tableChanged }, (id) => id),
  },
};
