import type { Language } from '../../src/plan/schema.ts';
import type { CompiledPlan } from '../../src/scoring/compiledPlan.ts';
import type { RankedPerson } from '../../src/scoring/scorecard.ts';
import { explanationSheet } from '../../src/sheets/explanationSheet.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { sheetName } from './sheetNames.ts';

/** Writes where one person’s total comes from, in place of the explanation before; the sheet’s name. */
export async function explainOnSheet(
  workbook: Workbook,
  compiled: CompiledPlan,
  { score, language, ...run }: RunOptions & { readonly score: RankedPerson; readonly language: Language },
): Promise<string | null> {
  await workbook.writeSheets([explanationSheet(compiled, score, language)], run);
  return sheetName(workbook, 'explanation');
}
