import { fail, succeed, type Outcome } from '../../src/findings.ts';
import { compilePlan } from '../../src/scoring/compiledPlan.ts';
import { snapshotSheet } from '../../src/sheets/snapshotSheet.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import type { TeamScore } from './scorePeople.ts';
import { sheetName } from './sheetNames.ts';

/** Writes the figures just scored on a sheet of their day, `2026-11-30`; the sheet’s name. */
export async function keepSnapshot(
  workbook: Workbook,
  { plan, actuals }: TeamScore,
  { date, ...run }: RunOptions & { readonly date: string },
): Promise<Outcome<string | null>> {
  const compiled = compilePlan(plan);
  if (!compiled.ok) return fail(...compiled.findings);
  const sheet = snapshotSheet(compiled.value, { actuals, language: plan.language, date });
  await workbook.writeSheets([sheet], run);
  return succeed(await sheetName(workbook, sheet.key));
}
