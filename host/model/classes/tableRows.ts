import type { CellValue, GridArea } from '../../grid/grid.ts';
import { instance, type ClassDefinition, type Environment } from '../define.ts';
import { refuseLocked } from '../locked.ts';
import { fillShape, isScalar } from '../shape.ts';
import { bodyOf, tableOf } from './tableRules.ts';

interface RowTarget {
  readonly table: string;
  readonly index: number;
}

const rowCount = (table: string, env: Environment): number => bodyOf(tableOf(table, env)).rows;

function rowOf({ table, index }: RowTarget, env: Environment): GridArea {
  const body = bodyOf(tableOf(table, env));
  return { ...body, row: body.row + index, rows: 1 };
}

export const TABLE_ROWS: ClassDefinition<string> = {
  name: 'TableRowCollection',
  properties: { Count: { get: rowCount } },
  items: {
    all: (table, env) =>
      Array.from({ length: rowCount(table, env) }, (_, index) => instance(TABLE_ROW, { table, index }, env)),
    find: (table, key, env) => {
      const isRow = typeof key === 'number' && key >= 0 && key < rowCount(table, env);
      return isRow ? instance(TABLE_ROW, { table, index: key }, env) : null;
    },
  },
  methods: { GetCount: (table, _, env) => rowCount(table, env) },
};

export const TABLE_ROW: ClassDefinition<RowTarget> = {
  name: 'TableRow',
  id: ({ index }) => index,
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target, env) => env.grid.values(rowOf(target, env)),
      set: (target, value, env) => {
        const area = rowOf(target, env);
        refuseLocked(area, env);
        env.grid.write(area, fillShape<CellValue>(value, area, isScalar));
      },
    },
  },
  methods: { GetRange: (target, _, env) => env.objects.range(rowOf(target, env)) },
};
