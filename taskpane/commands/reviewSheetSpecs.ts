import type { Language } from '../../src/plan/schema.ts';
import { reviewConflictsSheet } from '../../src/sheets/reviewConflictsSheet.ts';
import { reviewDiagnosisSheet } from '../../src/sheets/reviewDiagnosisSheet.ts';
import { reviewPeriodSheet } from '../../src/sheets/reviewPeriodSheet.ts';
import type { SheetSpec } from '../../src/sheets/sheetSpec.ts';
import type { ReviewSheet } from './reviewSheets.ts';
import type { TeamReview } from './reviewTeam.ts';

/** A part of the review as a sheet; null where there is no such part. */
export function reviewSheet(
  part: ReviewSheet,
  { review, plan, periods }: TeamReview,
  language: Language,
): SheetSpec | null {
  const shown = { plan, language, proposals: review.proposals, period: periods.at(-1)?.period ?? '' };
  if (part === 'diagnosis') return reviewDiagnosisSheet(review.diagnoses, shown);
  if (part === 'conflicts') return reviewConflictsSheet(review.conflicts, shown);
  const period = review[part];
  return period === null ? null : reviewPeriodSheet(period, shown);
}
