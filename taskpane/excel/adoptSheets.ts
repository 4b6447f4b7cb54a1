import { LANGUAGES, type Language } from '../../src/plan/schema.ts';
import { ACTUALS_TABLE } from '../../src/sheets/actualsSheet.ts';
import { PLAN_TABLE } from '../../src/sheets/planSheet.ts';
import { translatorOf } from '../../src/sheets/vocabulary.ts';
import type { KnownSheets, SheetEntry } from './survey.ts';

const KEYS = [
  ...(['readme', 'plan', 'actuals', 'scorecard', 'dashboard', 'trends', 'lists'] as const),
  ...(['changeLog', 'planVersions'] as const),
];

/**
 * Our sheets in a workbook that remembers none: a ready-made one, or one whose settings another
 * program dropped. Names alone are not enough, since people have sheets called Plan themselves.
 */
export function adoptSheets(sheets: readonly SheetEntry[], tables: readonly string[]): KnownSheets {
  if (![PLAN_TABLE, ACTUALS_TABLE].every((name) => tables.includes(name))) return {};
  const language = LANGUAGES.find((each) => ours('plan', each, sheets) && ours('actuals', each, sheets));
  if (language === undefined) return {};
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const sheet = ours(key, language, sheets);
      return sheet ? [[key, { ...sheet, given: sheet.name }] as const] : [];
    }),
  );
}

const ours = (key: (typeof KEYS)[number], language: Language, sheets: readonly SheetEntry[]): SheetEntry | undefined =>
  sheets.find(({ name }) => name === translatorOf(language)(`sheet.${key}.name`));
