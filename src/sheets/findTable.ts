import type { TextKey } from '../i18n/en.ts';
import { LANGUAGES, type Language } from '../plan/schema.ts';
import type { CellValue, Codec } from './codecs.ts';
import { foldLabel, keysByLabel, saysTextIn } from './vocabulary.ts';

export type Values = readonly (readonly CellValue[])[];

export interface TableColumn {
  readonly label: TextKey;
  readonly path: readonly string[];
  readonly codec: Codec;
}

export type Found<C extends TableColumn> = C & { readonly index: number };

/** A table as it stands on a sheet, its columns wherever people moved them. */
export interface FoundTable<C extends TableColumn> {
  /** Row of the headings. */
  readonly row: number;
  /** From left to right, each heading once. */
  readonly columns: readonly Found<C>[];
  /** Headings that stood before. */
  readonly repeated: readonly Found<C>[];
  readonly missing: readonly C[];
}

export const isBlank = (cell: CellValue | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** The table whose heading row has the most of these headings, in either language; null where none has `least`. */
export function findTable<C extends TableColumn>(
  values: Values,
  columns: readonly C[],
  least: number,
): FoundTable<C> | null {
  const keys = keysByLabel(columns.map(({ label }) => label));
  const counts = values.map((row) => new Set(row.flatMap((cell) => keyOf(cell, keys) ?? [])).size);
  const most = counts.reduce((top, count) => Math.max(top, count), 0);
  return most < least ? null : tableAt(values, counts.indexOf(most), { columns, keys });
}

const keyOf = (cell: CellValue, keys: ReadonlyMap<string, TextKey>): TextKey | undefined =>
  typeof cell === 'string' ? keys.get(foldLabel(cell)) : undefined;

function tableAt<C extends TableColumn>(
  values: Values,
  row: number,
  { columns, keys }: { readonly columns: readonly C[]; readonly keys: ReadonlyMap<string, TextKey> },
): FoundTable<C> {
  const headings = (values[row] ?? []).flatMap((cell, index): Found<C>[] => {
    const column = columns.find(({ label }) => label === keyOf(cell, keys));
    return column ? [{ ...column, index }] : [];
  });
  const isFirst = (one: Found<C>): boolean => headings.find(({ label }) => label === one.label) === one;
  return {
    row,
    columns: headings.filter(isFirst),
    repeated: headings.filter((one) => !isFirst(one)),
    missing: columns.filter(({ label }) => !headings.some((one) => one.label === label)),
  };
}

/** The language most headings of a table are in. */
export function languageOf<C extends TableColumn>(values: Values, { row, columns }: FoundTable<C>): Language {
  const count = (language: Language): number =>
    columns.filter(({ index, label }) => saysTextIn(values[row]?.[index], label, language)).length;
  return LANGUAGES.reduce((one, other) => (count(other) > count(one) ? other : one));
}

/** A row below the headings in which something stands. */
export interface FilledRow<C extends TableColumn> {
  readonly row: number;
  readonly filled: readonly Found<C>[];
  /** An empty row stands between this and the headings. */
  readonly isApart: boolean;
}

/** Down to `end`, which is left out; empty rows are passed over. */
export function filledRows<C extends TableColumn>(
  values: Values,
  { row: heading, columns }: FoundTable<C>,
  end: number,
): FilledRow<C>[] {
  const rows: FilledRow<C>[] = [];
  for (let row = heading + 1; row < end; row += 1) {
    const filled = columns.filter(({ index }) => !isBlank(values[row]?.[index]));
    if (filled.length > 0) rows.push({ row, filled, isApart: row > heading + 1 + rows.length });
  }
  return rows;
}
