import type { Finding } from '../findings.ts';
import type { TextKey } from '../i18n/en.ts';
import type { Language } from '../plan/schema.ts';
import { findFields, type FieldSearch } from './findFields.ts';
import { languageOf, type FoundTable, type TableColumn, type Values } from './findTable.ts';
import { fieldEntries, rowEntries, withoutCatalogueWords, wordsIn, type Entry } from './planEntries.ts';
import type { Place } from './planLayout.ts';
import { findPlanTables, isRequired, type IndicatorTable } from './planTables.ts';
import { translatorOf } from './vocabulary.ts';

/** Something the sheet lacks or has too much of, at a place relative to the values. */
export interface SheetFault extends Place {
  readonly finding: Finding;
}

/** All that a plan sheet says, before anything of it is checked. */
export interface PlanReading {
  readonly entries: readonly Entry[];
  readonly faults: readonly SheetFault[];
  /** Whether a fault tells already that this part of the plan is missing. */
  readonly isToldMissing: (path: readonly (string | number)[]) => boolean;
  /** Of the headings. */
  readonly language: Language;
}

/** Null when the values hold no indicator table. */
export function planReading(values: Values): PlanReading | null {
  const tables = findPlanTables(values);
  if (tables === null) return null;
  const { indicators, grades } = tables;
  const language = languageOf(values, indicators);
  const fields = findFields(values, indicators.row);
  const lacking = [...lackingColumns(indicators), ...lackingFields(fields, indicators)];
  if (grades) lacking.push(...grades.missing.map((column) => lackOf(grades, 'grades', column)));
  else lacking.push({ row: indicators.row, column: 0, path: ['grades'], label: null });
  return {
    entries: [
      ...fieldEntries(values, fields.found),
      ...rowEntries(values, indicators, { name: 'indicators', rows: indicators.rows }).flatMap(withoutCatalogueWords),
      ...(grades ? rowEntries(values, grades, { name: 'grades', rows: grades.rows }).flat() : []),
    ],
    faults: [
      ...lacking.map((lack) => faultOfLack(lack, language)),
      ...[indicators, ...(grades ? [grades] : [])].flatMap((table) => repeatedHeadings(values, table)),
      ...strayRows(values, indicators),
    ],
    isToldMissing: (path) => lacking.some((lack) => lack.path.every((key, at) => key === ANY || key === path[at])),
    language,
  };
}

/** Stands for the position in a list. */
const ANY = '*';

interface Lack extends Place {
  readonly path: readonly string[];
  /** What should stand on the sheet; null for the whole table of grades. */
  readonly label: TextKey | null;
}

const lackOf = (table: FoundTable<TableColumn>, list: string, { path, label }: TableColumn): Lack => ({
  row: table.row,
  column: table.columns[0]?.index ?? 0,
  path: [list, ANY, ...path],
  label,
});

const lackingColumns = (table: IndicatorTable): Lack[] =>
  table.missing.filter(({ id }) => isRequired(id)).map((column) => lackOf(table, 'indicators', column));

/** The end of a season has its label only since there are seasons that end. */
const OPTIONAL_FIELDS: readonly TextKey[] = ['sheet.field.seasonEnds'];

function lackingFields({ found, missing }: FieldSearch, { row, columns }: IndicatorTable): Lack[] {
  const place = found[0]?.labelAt ?? { row, column: columns[0]?.index ?? 0 };
  return missing
    .filter(({ label }) => !OPTIONAL_FIELDS.includes(label))
    .map(({ path, label }) => ({ ...place, path, label }));
}

function faultOfLack({ row, column, path, label }: Lack, language: Language): SheetFault {
  const t = translatorOf(language);
  const heading = t(label ?? 'sheet.plan.grades');
  if (label === null) return { row, column, finding: { code: 'sheet.tableMissing', args: { heading } } };
  const code = path.includes(ANY) ? 'sheet.columnMissing' : 'sheet.entryMissing';
  return { row, column, finding: { code, args: { heading } } };
}

const repeatedHeadings = (values: Values, { row, repeated }: FoundTable<TableColumn>): SheetFault[] =>
  repeated.map(({ index }) => {
    const place = { row, column: index };
    return { ...place, finding: { code: 'sheet.headingTwice', args: { heading: wordsIn(values, place) } } };
  });

const strayRows = (values: Values, { strays }: IndicatorTable): SheetFault[] =>
  strays.flatMap(({ row, filled: [first] }) => {
    if (first === undefined) return [];
    const place = { row, column: first.index };
    return [{ ...place, finding: { code: 'sheet.strayRow', args: { found: wordsIn(values, place) } } }];
  });
