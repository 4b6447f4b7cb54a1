import type { Progress } from '../../src/feedback/progress.ts';
import type { RewardResult } from '../../src/feedback/rewards.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import type { RankedPerson } from '../../src/scoring/scorecard.ts';
import { progressSheet } from '../../src/sheets/progressSheet.ts';
import { rewardsSheet } from '../../src/sheets/rewardsSheet.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { sheetName } from './sheetNames.ts';

interface Shown extends RunOptions {
  readonly plan: Plan;
  readonly period: string;
  readonly language: Language;
}

/** Writes where everybody stands, in place of the sheet before; its name. */
export async function writeProgress(
  workbook: Workbook,
  progress: Progress,
  { plan, period, language, ...run }: Shown,
): Promise<string | null> {
  await workbook.writeSheets([progressSheet(progress, { plan, period, language })], run);
  return sheetName(workbook, 'progress');
}

/** Writes who has earned what, in place of the sheet before; its name. */
export async function writeRewards(
  workbook: Workbook,
  results: readonly RewardResult[],
  {
    plan,
    period,
    language,
    people,
    base,
    ...run
  }: Shown & { readonly people: readonly RankedPerson[]; readonly base: number },
): Promise<string | null> {
  await workbook.writeSheets([rewardsSheet(results, { plan, period, language, people, base })], run);
  return sheetName(workbook, 'rewards');
}
