import { LANGUAGES, type Language } from '../plan/schema.ts';
import { indicatorDefinition, indicatorName } from '../i18n/names.ts';
import type { CellValue, Codec } from './codecs.ts';
import type { FoundField } from './findFields.ts';
import type { FilledRow, Found, TableColumn, Values } from './findTable.ts';
import type { Place } from './planLayout.ts';

/** One value with where it goes in the plan and where it stands, relative to the values that were read. */
export interface Entry extends Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly codec: Codec;
  /** What stands over or beside it, in the sheet's own words. */
  readonly heading: string;
}

export const cellAt = (values: Values, { row, column }: Place): CellValue => values[row]?.[column] ?? null;

export const fieldEntries = (values: Values, fields: readonly FoundField[]): Entry[] =>
  fields.map(({ path, codec, labelAt, valueAt }) => ({
    ...valueAt,
    path,
    codec,
    value: codec.read(cellAt(values, valueAt)),
    heading: wordsIn(values, labelAt),
  }));

interface Table<C extends TableColumn> {
  readonly row: number;
  readonly columns: readonly Found<C>[];
}

/** The rows as items of the plan's list of that name, in their order. */
export function rowEntries<C extends TableColumn>(
  values: Values,
  table: Table<C>,
  { name, rows }: { readonly name: string; readonly rows: readonly FilledRow<C>[] },
): Entry[][] {
  return rows.map(({ row }, item) =>
    table.columns.map(({ path, codec, index }) => {
      const place = { row, column: index };
      const value = codec.read(cellAt(values, place));
      const heading = wordsIn(values, { row: table.row, column: index });
      return { ...place, path: [name, item, ...path], codec, value, heading };
    }),
  );
}

export const wordsIn = (values: Values, place: Place): string => String(cellAt(values, place) ?? '').trim();

/** A name or definition in the catalogue's words, or none at all, is no entry of the plan. */
export function withoutCatalogueWords(row: readonly Entry[]): readonly Entry[] {
  const id = String(row.find(({ path }) => path[2] === 'id')?.value ?? '');
  const worded: Readonly<Record<string, (language: Language) => string>> = {
    name: (language) => indicatorName({ id }, language),
    definition: (language) => indicatorDefinition({ id }, language),
  };
  return row.map((entry) => {
    const words = worded[String(entry.path[2])];
    if (words === undefined) return entry;
    const isOurs = entry.value === '' || LANGUAGES.some((language) => words(language) === entry.value);
    return isOurs ? { ...entry, value: undefined } : entry;
  });
}
