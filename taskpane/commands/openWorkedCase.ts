import { succeed, type Outcome } from '../../src/findings.ts';
import type { Language } from '../../src/plan/schema.ts';
import { workedCasePlans } from '../../src/plan/workedCase.ts';
import { workedCaseSheet } from '../../src/sheets/workedCaseSheet.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { CASE_PERIODS } from '../state/guide.ts';
import { createPlan } from './createPlan.ts';
import { partOf } from './progress.ts';
import { sheetName } from './sheetNames.ts';

/** Writes the figures of the worked case and the plan it begins with; the names of both sheets. */
export async function openWorkedCase(
  workbook: Workbook,
  language: Language,
  run: RunOptions = {},
): Promise<Outcome<readonly string[]>> {
  const { default: figures } = await import('../guide/workedCase.json');
  const { before } = workedCasePlans(language, CASE_PERIODS.before);
  const created = await createPlan(workbook, before, language, partOf(run, 0, 0.5));
  if (!created.ok) return created;
  await workbook.writeSheets([workedCaseSheet(figures, language)], partOf(run, 0.5, 1));
  const sheet = await sheetName(workbook, 'workedCase');
  return succeed([sheet, created.value.plan].filter((name) => name !== null));
}
