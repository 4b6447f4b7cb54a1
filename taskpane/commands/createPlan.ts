import { fail, succeed, type Outcome } from '../../src/findings.ts';
import { checkPlan } from '../../src/plan/check.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import { workbookSheets } from '../../src/sheets/workbookSheets.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { FORGOTTEN, SETTINGS } from '../state/remembered.ts';
import { readInputSheet } from './readFigures.ts';
import { sheetNames, type SheetNames } from './sheetNames.ts';

/** Writes plan, input table and scorecard in one go. Figures that people have typed stay. */
export async function createPlan(
  workbook: Workbook,
  draft: Plan,
  language: Language,
  run: RunOptions = {},
): Promise<Outcome<SheetNames>> {
  const wrong = checkPlan(draft).flatMap(({ severity, finding }) => (severity === 'error' ? [finding] : []));
  if (wrong.length > 0) return fail(...wrong);
  const plan: Plan = { ...draft, language };
  const input = await readInputSheet(workbook, plan);
  const typed = input?.reading.ok === true ? input.reading.value.actuals : null;
  const sheets = workbookSheets(plan, typed, language);
  if (!sheets.ok) return sheets;
  run.signal?.throwIfAborted();
  await workbook.writeSheets(sheets.value, run);
  await workbook.setSetting(SETTINGS.weights, FORGOTTEN);
  return succeed(await sheetNames(workbook));
}
