import type { Outcome } from '../../src/findings.ts';
import type { ChangeLogReading } from '../../src/sheets/readChangeLog.ts';
import type { Workbook } from '../excel/workbook.ts';
import type { FoundData } from './findData.ts';
import { findFigures } from './loadFeedback.ts';
import { findUnrecorded, readVersions, type Unrecorded } from './readVersions.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';

/** What the workbook has to look back on. */
export interface ReviewStart {
  readonly hasPlan: boolean;
  readonly data: readonly FoundData[];
  readonly versions: Outcome<ChangeLogReading>;
  /** Edits on the plan sheet that no version has yet. */
  readonly unrecorded: Unrecorded | null;
}

export const loadReview = async (workbook: Workbook): Promise<ReviewStart> => ({
  hasPlan: (await readWorkbookPlan(workbook)).kind !== 'none',
  data: await findFigures(workbook),
  versions: await readVersions(workbook),
  unrecorded: await findUnrecorded(workbook),
});
