import { fail, succeed, type Outcome } from '../../src/findings.ts';
import { checkPlan } from '../../src/plan/check.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import { asOnSheet } from '../../src/sheets/asOnSheet.ts';
import { workbookSheets } from '../../src/sheets/workbookSheets.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { FORGOTTEN, SETTINGS } from '../state/remembered.ts';
import { planIn } from '../state/ruleText.ts';
import { withPeople } from '../state/people.ts';
import { readInputSheet } from './readFigures.ts';
import { sheetNames, type SheetNames } from './sheetNames.ts';

export interface CreateOptions extends RunOptions {
  /** People to have rows on the input sheet beside those who stand there. */
  readonly people?: readonly string[];
}

/** Writes read-me, plan, input table, scorecard and dashboard in one go. Figures that people have typed stay. */
export async function createPlan(
  workbook: Workbook,
  draft: Plan,
  language: Language,
  { people = [], ...run }: CreateOptions = {},
): Promise<Outcome<SheetNames>> {
  const wrong = checkPlan(draft).flatMap(({ severity, finding }) => (severity === 'error' ? [finding] : []));
  if (wrong.length > 0) return fail(...wrong);
  const settled = asOnSheet(planIn(draft, language));
  if (!settled.ok) return settled;
  const plan = settled.value;
  const input = await readInputSheet(workbook, plan);
  const typed = input?.reading.ok === true ? input.reading.value.actuals : null;
  const sheets = workbookSheets(plan, withPeople(typed, people), language, { complete: true, lock: 'results' });
  if (!sheets.ok) return sheets;
  run.signal?.throwIfAborted();
  await workbook.writeSheets(sheets.value, run);
  await workbook.setSetting(SETTINGS.weights, FORGOTTEN);
  return succeed(await sheetNames(workbook));
}
