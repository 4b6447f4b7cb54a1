import type { Finding } from '../../src/findings.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { asOnSheet } from '../../src/sheets/asOnSheet.ts';
import { changeLogSheets } from '../../src/sheets/changeLogSheet.ts';
import { planIn } from '../../src/sheets/ruleText.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { recorded, recordOf } from './acceptChange.ts';
import { OWN_WEIGHTS } from './planToScore.ts';
import { readVersions } from './readVersions.ts';
import { readWorkbookPlan, type WorkbookPlan } from './readWorkbookPlan.ts';
import { scoreTeam, type ScoreAnswer, type ScoreRequest } from './scoreTeam.ts';

export interface MovedPlan {
  /** From which it was moved: what the plan sheet said then. */
  readonly standing: Plan;
  readonly plan: Plan;
  /** People's words for the change log; '' for none. */
  readonly reason: string;
}

export interface AppliedPlan {
  readonly answer: ScoreAnswer;
  /** The plan in force afterwards. */
  readonly standing: WorkbookPlan;
}

/**
 * Makes a moved plan the next version of the workbook's, recorded in its change log, and scores everyone by it,
 * in one write [S-38]: it is all there, or nothing is. Refuses where somebody has changed the plan sheet
 * meanwhile: nobody was shown what that would undo.
 */
export async function applyWhatIf(
  workbook: Workbook,
  moved: MovedPlan,
  request: ScoreRequest,
  run: RunOptions = {},
): Promise<AppliedPlan> {
  const before = await readWorkbookPlan(workbook);
  const refused = (...findings: readonly Finding[]): AppliedPlan => ({
    ...{ answer: { kind: 'refused', findings }, standing: before },
  });
  if (before.kind === 'ready' && fingerprint(before.plan) !== fingerprint(moved.standing)) {
    return refused({ code: 'whatIf.planChanged', args: { sheet: before.content.sheet } });
  }
  const settled = asOnSheet(planIn(moved.plan, request.language));
  if (!settled.ok) return refused(...settled.findings);
  const reading = await readVersions(workbook);
  if (!reading.ok) return refused(...reading.findings);
  const record = recordOf({ reason: moved.reason.trim() || 'whatIf' });
  const { plan, log } = recorded(reading.value.log, settled.value, { standing: before, record });
  const { missing, minimumCoverage } = plan;
  const policy = { profile: OWN_WEIGHTS, missing, minimumCoverage };
  const instead = { plan, sheets: changeLogSheets(log, request.language) };
  const answer = await scoreTeam(workbook, { ...request, policy, instead }, run);
  return { answer, standing: await readWorkbookPlan(workbook) };
}
