import { notCovered, words } from '../checks.ts';
import type { ClassDefinition, Environment } from '../define.ts';
import { invalidArgument } from '../errors.ts';
import { refuseProtected } from '../locked.ts';
import { tableOf } from './tableRules.ts';

export interface FilterTarget {
  readonly table: string;
  readonly index: number;
}

/** Null without a filter. */
function criteriaOf({ table, index }: FilterTarget, { grid }: Environment): unknown {
  const filter = grid.filter(table, index);
  if (filter === null) return null;
  if (filter.kind === 'condition') throw notCovered('A filter by another condition than values');
  return { filterOn: 'Values', values: filter.texts };
}

function setFilter({ table, index }: FilterTarget, texts: readonly string[] | null, env: Environment): void {
  refuseProtected(tableOf(table, env).area.sheet, env, 'allowAutoFilter');
  env.grid.setFilter(table, index, texts);
}

function textsIn(values: unknown): readonly string[] {
  if (Array.isArray(values) && values.length > 0) return values.map(words);
  throw invalidArgument('a filter shows at least one value');
}

export const FILTER: ClassDefinition<FilterTarget> = {
  name: 'Filter',
  properties: { Criteria: { get: criteriaOf } },
  methods: {
    ApplyValuesFilter: (target, [values], env) => setFilter(target, textsIn(values), env),
    Clear: (target, _, env) => setFilter(target, null, env),
  },
};

export function clearFilters(table: string, env: Environment): void {
  for (let index = 0; index < tableOf(table, env).area.columns; index += 1) setFilter({ table, index }, null, env);
}

/** Hides and shows what the filters say of the rows as they are now. */
export function reapplyFilters(table: string, env: Environment): void {
  for (let index = 0; index < tableOf(table, env).area.columns; index += 1) {
    const filter = env.grid.filter(table, index);
    if (filter?.kind === 'condition') throw notCovered('A filter by another condition than values');
    if (filter !== null) setFilter({ table, index }, filter.texts, env);
  }
}
