import type { CellValue } from '../../grid/grid.ts';
import { notCovered, refuseOthers, truth, whole } from '../checks.ts';
import type { ClassDefinition, Environment } from '../define.ts';
import { invalidArgument } from '../errors.ts';
import { refuseLocked } from '../locked.ts';
import { bodyOf, tableOf } from './tableRules.ts';

interface Field {
  readonly key: number;
  readonly ascending: boolean;
}

function fieldsIn(given: unknown, columns: number): readonly Field[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument('a table is sorted by one column at least');
  return given.map((field: Readonly<Record<string, unknown>>) => {
    refuseOthers(field, ['key', 'ascending'], 'SortField');
    const { key, ascending = true } = field;
    return { key: whole(key, { to: columns - 1 }), ascending: truth(ascending) };
  });
}

const KINDS = ['number', 'string', 'boolean'];

/** Numbers before texts before truth values; what is blank comes last either way. */
function compare(one: CellValue, other: CellValue, ascending: boolean): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const kinds = KINDS.indexOf(typeof one) - KINDS.indexOf(typeof other);
  const values =
    typeof one === 'string' ? one.localeCompare(String(other), undefined, { sensitivity: 'base' }) : +one - +other;
  return (kinds || values) * (ascending ? 1 : -1);
}

/** Rows in view, as Excel does. Formulas would have to follow theirs; tables that have some are not sorted here. */
function sort(table: string, fields: readonly Field[], env: Environment): void {
  const body = bodyOf(tableOf(table, env));
  refuseLocked(body, env);
  const values = env.grid.values(body);
  const contents = env.grid.formulas(body);
  if (contents.flat().some((cell, at) => cell !== values.flat()[at])) throw notCovered('Sorting a table with formulas');
  const isHidden = (at: number): boolean => env.grid.isRowHidden(body.sheet, body.row + at);
  const sorted = values.filter((_, at) => !isHidden(at)).sort((one, other) => by(fields, one, other));
  env.grid.write(
    body,
    values.map((row, at) => (isHidden(at) ? row.map(() => null) : (sorted.shift() ?? []).map(literal))),
  );
}

function by(fields: readonly Field[], one: readonly CellValue[], other: readonly CellValue[]): number {
  for (const { key, ascending } of fields) {
    const order = compare(one[key] ?? '', other[key] ?? '', ascending);
    if (order !== 0) return order;
  }
  return 0;
}

/** A text is written back as the text that it was. */
const literal = (value: CellValue): CellValue => (typeof value === 'string' && value !== '' ? `'${value}` : value);

export const TABLE_SORT: ClassDefinition<string> = {
  name: 'TableSort',
  properties: {},
  methods: {
    Apply: (table, [fields, matchCase, method], env) => {
      if (matchCase === true) throw notCovered('TableSort.apply by case');
      if (method !== undefined && method !== null) throw notCovered('TableSort.apply by a method');
      sort(table, fieldsIn(fields, tableOf(table, env).area.columns), env);
    },
  },
};
