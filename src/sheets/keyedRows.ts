import type { Actuals } from '../scoring/actuals.ts';
import type { KeyedRows } from './sheetSpec.ts';

/** A row for everybody; none where somebody stands there twice or without a name, since rows could not be told apart. */
export function rowsOfPeople(
  actuals: Actuals | null,
  { first, keyColumn, ends = null }: Pick<KeyedRows, 'first' | 'keyColumn'> & Partial<Pick<KeyedRows, 'ends'>>,
): { readonly rows?: KeyedRows } {
  const keys = (actuals?.people ?? []).map((person) => person.trim());
  if (keys.length === 0 || keys.includes('') || new Set(keys).size < keys.length) return {};
  return { rows: { first, keyColumn, keys, ends } };
}
