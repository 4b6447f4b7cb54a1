import { effectiveRule } from '../../src/calls/effectiveRule.ts';
import { readMoment } from '../../src/records/moments.ts';
import { readRecords, type RecordReading } from '../../src/records/readRecords.ts';
import { dataCheckSheet } from '../../src/sheets/dataCheckSheet.ts';
import type { Language } from '../../src/plan/schema.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';
import { today } from '../state/today.ts';
import { acceptedRepairs } from './dataRepairs.ts';
import { partOf } from './progress.ts';
import { readTables, type RecordSource } from './readTables.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';
import { sheetName } from './sheetNames.ts';

/** Of the progress: reading the sheets. */
const READING_SHARE = 0.7;

/** Reads and checks all tables, with the repairs that were accepted. Nothing is written. */
export async function checkData(
  workbook: Workbook,
  sources: readonly RecordSource[],
  run: RunOptions = {},
): Promise<RecordReading> {
  const repairs = await acceptedRepairs(workbook);
  const standing = await readWorkbookPlan(workbook);
  const plan = standing.kind === 'ready' ? standing.plan : null;
  const rule = effectiveRule(plan?.effectiveCall ?? USUAL);
  const tables = await readTables(workbook, sources, partOf(run, 0, READING_SHARE));
  const { onProgress } = partOf(run, READING_SHARE, 1);
  const how = { rule, repairs, own: plan?.indicators ?? [], today: readMoment(today()) ?? 0, onProgress };
  return inSlices(readRecords(tables, how), run.signal);
}

/** When a call is effective as long as no plan says so [S-26]. */
const USUAL = { minMinutes: 3, needRequired: true, excludedOutcomes: [] };

/** Writes findings and repairs in force, in place of the sheet before; its name. */
export async function writeDataCheck(
  workbook: Workbook,
  reading: RecordReading,
  { language, ...run }: RunOptions & { readonly language: Language },
): Promise<string | null> {
  await workbook.writeSheets([dataCheckSheet(reading, { date: today(), language })], run);
  return sheetName(workbook, 'dataCheck');
}
