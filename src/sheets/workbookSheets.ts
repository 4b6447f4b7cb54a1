import { succeed, type Outcome } from '../findings.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import type { Language, Plan } from '../plan/schema.ts';
import type { Actuals } from '../scoring/actuals.ts';
import { compilePlan } from '../scoring/scorecard.ts';
import { actualsSheet } from './actualsSheet.ts';
import { listsSheet } from './listsSheet.ts';
import { planSheet } from './planSheet.ts';
import { scorecardSheet, type ScorecardForm } from './scorecardSheet.ts';
import type { SheetSpec } from './sheetSpec.ts';

/** Everything a plan is in a workbook: plan, input sheet, scorecard, and the hidden lists. */
export function workbookSheets(
  plan: Plan,
  actuals: Actuals | null,
  language: Language,
  form: ScorecardForm = 'builtin',
): Outcome<readonly SheetSpec[]> {
  const compiled = compilePlan(plan);
  if (!compiled.ok) return compiled;
  return succeed([
    planSheet(plan, language, fingerprint(plan)),
    actualsSheet(plan, actuals, language),
    scorecardSheet(compiled.value, actuals, language, form),
    listsSheet(language),
  ]);
}
