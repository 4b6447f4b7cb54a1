import type { Language } from '../../src/plan/schema.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import type { TeamReview } from './reviewTeam.ts';
import { sheetName } from './sheetNames.ts';

export const REVIEW_SHEETS = ['monthly', 'quarterly', 'diagnosis', 'conflicts'] as const;
export type ReviewSheet = (typeof REVIEW_SHEETS)[number];

/** Writes a part of the review to be printed, in place of the one before; its name, null where there is no such part. */
export async function writeReviewSheet(
  workbook: Workbook,
  part: ReviewSheet,
  { team, language, ...run }: RunOptions & { readonly team: TeamReview; readonly language: Language },
): Promise<string | null> {
  const { reviewSheet } = await import('./reviewSheetSpecs.ts');
  const spec = reviewSheet(part, team, language);
  if (spec === null) return null;
  await workbook.writeSheets([spec], run);
  return sheetName(workbook, spec.key);
}
