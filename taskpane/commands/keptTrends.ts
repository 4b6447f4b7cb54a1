import type { TrendPeriod } from '../../src/feedback/trends.ts';
import { readTrends } from '../../src/sheets/readTrends.ts';
import type { Workbook } from '../excel/workbook.ts';

/** The periods that the workbook keeps. */
export async function keptTrends(workbook: Workbook): Promise<readonly TrendPeriod[]> {
  const kept = await workbook.readSheet('trends');
  return kept === null ? [] : readTrends(kept.values);
}
