import type { CellValue, GridArea } from '../../grid/grid.ts';
import { cellOf } from '../areas.ts';
import { words } from '../checks.ts';
import { instance, type ClassDefinition, type Environment } from '../define.ts';
import { ApiError } from '../errors.ts';
import { refuseLocked } from '../locked.ts';
import { fillShape, isScalar } from '../shape.ts';
import { FILTER } from './tableFilter.ts';
import { bodyOf, tableOf } from './tableRules.ts';

interface ColumnTarget {
  readonly table: string;
  readonly index: number;
}

function headingsOf(table: string, env: Environment): readonly string[] {
  const [headings = []] = env.grid.text({ ...tableOf(table, env).area, rows: 1 });
  return headings;
}

const columnOf = (area: GridArea, { index }: ColumnTarget): GridArea => ({
  ...area,
  column: area.column + index,
  columns: 1,
});

/** Ids count from 1, as Excel's do in a new table. */
const idOf = ({ index }: ColumnTarget): number => index + 1;

export const TABLE_COLUMNS: ClassDefinition<string> = {
  name: 'TableColumnCollection',
  properties: { Count: { get: (table, env) => tableOf(table, env).area.columns } },
  items: {
    all: (table, env) => headingsOf(table, env).map((_, index) => instance(TABLE_COLUMN, { table, index }, env)),
    find: (table, key, env) => {
      const wanted = String(key).toLowerCase();
      const headings = headingsOf(table, env);
      const index = typeof key === 'number' ? key - 1 : headings.findIndex((text) => text.toLowerCase() === wanted);
      return headings[index] === undefined ? null : instance(TABLE_COLUMN, { table, index }, env);
    },
  },
  methods: { GetCount: (table, _, env) => tableOf(table, env).area.columns },
};

export const TABLE_COLUMN: ClassDefinition<ColumnTarget> = {
  name: 'TableColumn',
  id: idOf,
  properties: {
    Id: { get: idOf },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ table, index }, env) => headingsOf(table, env)[index] ?? '',
      set: ({ table, index }, value, env) => {
        const name = words(value);
        const isTaken = headingsOf(table, env).some(
          (heading, other) => other !== index && heading.toLowerCase() === name.toLowerCase(),
        );
        if (isTaken) throw new ApiError('ItemAlreadyExists', `The table has a column ${name}.`);
        const cell = cellOf(tableOf(table, env).area, 0, index);
        refuseLocked(cell, env);
        env.grid.write(cell, [[`'${name}`]]);
      },
    },
    Filter: { get: (target, env) => instance(FILTER, target, env) },
    /** With the heading. */
    Values: {
      get: (target, env) => env.grid.values(columnOf(tableOf(target.table, env).area, target)),
      set: (target, value, env) => {
        const area = columnOf(tableOf(target.table, env).area, target);
        refuseLocked(area, env);
        env.grid.write(area, fillShape<CellValue>(value, area, isScalar));
      },
    },
  },
  methods: {
    GetRange: (target, _, env) => env.objects.range(columnOf(tableOf(target.table, env).area, target)),
    GetHeaderRowRange: ({ table, index }, _, env) => env.objects.range(cellOf(tableOf(table, env).area, 0, index)),
    GetDataBodyRange: (target, _, env) => env.objects.range(columnOf(bodyOf(tableOf(target.table, env)), target)),
  },
};
