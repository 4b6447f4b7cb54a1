import { readXlsx, type CellValue } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { specsToXlsx } from '../../scripts/specToXlsx.ts';
import { LANGUAGES, type Language } from '../../src/plan/schema.ts';
import { DEFAULT_REVIEW_RULES } from '../../src/review/defaultRules.ts';
import { readReviewRules } from '../../src/sheets/readReviewRules.ts';
import { reviewConflictsSheet } from '../../src/sheets/reviewConflictsSheet.ts';
import { reviewDiagnosisSheet } from '../../src/sheets/reviewDiagnosisSheet.ts';
import { reviewPeriodSheet } from '../../src/sheets/reviewPeriodSheet.ts';
import { reviewRulesSheet } from '../../src/sheets/reviewRulesSheet.ts';
import type { SheetSpec } from '../../src/sheets/sheetSpec.ts';
import { recalculateAll } from '../helpers/libreOffice.ts';
import { HOSTILE, reviewedTeam } from '../unit/review/reviewedTeam.ts';
import { valuesOf } from '../unit/sheets/specCells.ts';

const { review, plan } = reviewedTeam();

function sheetsIn(language: Language): readonly SheetSpec[] {
  const shown = { plan, language, proposals: review.proposals, period: '2026-06' };
  const periods = [review.monthly, review.quarterly].filter((each) => each !== null);
  return [
    ...periods.map((each) => reviewPeriodSheet(each, shown)),
    reviewDiagnosisSheet(review.diagnoses, shown),
    reviewConflictsSheet(review.conflicts, shown),
    reviewRulesSheet(DEFAULT_REVIEW_RULES, shown),
  ];
}

let books: readonly ReadonlyMap<string, readonly (readonly CellValue[])[]>[];
beforeAll(async () => {
  const written = await Promise.all(LANGUAGES.map((language) => specsToXlsx(sheetsIn(language), 'Review')));
  const saved = await Promise.all((await recalculateAll(written)).map((xlsx) => readXlsx(xlsx)));
  books = saved.map(({ sheets }) => new Map(sheets.map(({ name, rows }) => [name, rows])));
}, 120_000);

describe.each([...LANGUAGES.entries()])('the sheets of the review in LibreOffice, %i %s', (index, language) => {
  it('[S-34] should hold what was written, texts that look like formulas among it', () => {
    for (const sheet of sheetsIn(language)) {
      const saved = books[index]?.get(sheet.name) ?? [];
      const wanted = valuesOf(sheet);
      wanted.forEach((row, down) =>
        row.forEach((cell, across) => {
          const found = saved[down]?.[across] ?? null;
          if (typeof cell === 'number') expect(found, `${sheet.name} ${down} ${across}`).toBeCloseTo(cell, 9);
          else expect(found === '' ? null : found, `${sheet.name} ${down} ${across}`).toBe(cell === '' ? null : cell);
        }),
      );
    }
    expect(JSON.stringify([...(books[index]?.values() ?? [])])).toContain(HOSTILE.person);
  });

  it('[S-34] should give back the rules as they were', () => {
    const saved = books[index]?.get(reviewRulesSheet(DEFAULT_REVIEW_RULES, { plan, language }).name) ?? [];
    const values = saved.map((row) =>
      row.map((cell) => (cell instanceof Date || typeof cell === 'object' ? null : cell)),
    );
    expect(readReviewRules(values, plan)).toEqual({ ok: true, value: DEFAULT_REVIEW_RULES });
  });
});
