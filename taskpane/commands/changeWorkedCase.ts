import { fail, type Outcome } from '../../src/findings.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import { workedCasePlans } from '../../src/plan/workedCase.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { CASE_PERIODS } from '../state/guide.ts';
import { acceptChange, type AcceptedChange } from './acceptChange.ts';
import { CASE_GONE } from './scoreWorkedCase.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';

/** Puts the balanced plan in place of the one in force, as its next version with the reason. */
export async function changeWorkedCase(
  workbook: Workbook,
  language: Language,
  run: RunOptions = {},
): Promise<Outcome<AcceptedChange>> {
  const standing = await readWorkbookPlan(workbook);
  if (standing.kind !== 'ready') return fail(CASE_GONE);
  const reason = createTranslator(language)('pane.guide.change.reason');
  return acceptChange(workbook, { plan: balancedPlan(language), reason, language, ...run });
}

/** What the worked case changes to. */
export const balancedPlan = (language: Language): Plan => workedCasePlans(language, CASE_PERIODS.before).after;
