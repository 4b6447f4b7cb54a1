import { fail, type Outcome } from '../../src/findings.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import { workedCasePlans } from '../../src/plan/workedCase.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { CASE_PERIODS } from '../state/guide.ts';
import { conflictLines } from '../state/guideWords.ts';
import { acceptChange, type AcceptedChange } from './acceptChange.ts';
import { partOf } from './progress.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';
import { reviewWorkedCase } from './reviewWorkedCase.ts';
import { CASE_GONE } from './scoreWorkedCase.ts';

/** Puts the balanced plan in place of the one in force, as its next version with the reason and what the review found. */
export async function changeWorkedCase(
  workbook: Workbook,
  language: Language,
  run: RunOptions = {},
): Promise<Outcome<AcceptedChange>> {
  const standing = await readWorkbookPlan(workbook);
  if (standing.kind !== 'ready') return fail(CASE_GONE);
  const reviewed = await reviewWorkedCase(workbook, partOf(run, 0, 0.3));
  if (!reviewed.ok) return reviewed;
  const reason = createTranslator(language)('pane.guide.change.reason');
  const evidence = conflictLines(reviewed.value.rewarded, language).join('\n');
  return acceptChange(workbook, { plan: balancedPlan(language), reason, evidence, language, ...partOf(run, 0.3, 1) });
}

/** What the worked case changes to. */
export const balancedPlan = (language: Language): Plan => workedCasePlans(language, CASE_PERIODS.before).after;
