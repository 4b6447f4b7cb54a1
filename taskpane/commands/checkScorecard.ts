import { scorecardState, type ScorecardState } from '../../src/sheets/scorecardState.ts';
import type { Workbook } from '../excel/workbook.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';

export interface ScorecardCheck {
  /** What the scorecard is called by now. */
  readonly sheet: string;
  readonly state: ScorecardState;
}

/** Whether the workbook's scorecard still goes by its plan; null where it lacks one of the two [S-43]. */
export async function checkScorecard(workbook: Workbook): Promise<ScorecardCheck | null> {
  const content = await workbook.readSheet('scorecard');
  const standing = await readWorkbookPlan(workbook);
  if (content === null || standing.kind !== 'ready') return null;
  return { sheet: content.sheet, state: scorecardState(standing.plan, content.values) };
}
