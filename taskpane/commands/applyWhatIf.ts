import type { Finding } from '../../src/findings.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import type { Plan } from '../../src/plan/schema.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { OWN_WEIGHTS } from './planToScore.ts';
import { readWorkbookPlan, type WorkbookPlan } from './readWorkbookPlan.ts';
import { scoreTeam, type ScoreAnswer, type ScoreRequest } from './scoreTeam.ts';

export interface MovedPlan {
  /** From which it was moved: what the plan sheet said then. */
  readonly standing: Plan;
  readonly plan: Plan;
}

export interface AppliedPlan {
  readonly answer: ScoreAnswer;
  /** The plan in force afterwards. */
  readonly standing: WorkbookPlan;
}

/**
 * Makes a moved plan that of the workbook and scores everyone by it, in one write: it is all there, or nothing
 * is. Refuses where somebody has changed the plan sheet meanwhile: nobody was shown what that would undo.
 */
export async function applyWhatIf(
  workbook: Workbook,
  { standing, plan }: MovedPlan,
  request: ScoreRequest,
  run: RunOptions = {},
): Promise<AppliedPlan> {
  const before = await readWorkbookPlan(workbook);
  if (before.kind === 'ready' && fingerprint(before.plan) !== fingerprint(standing)) {
    return { answer: { kind: 'refused', findings: [changedMeanwhile(before.content.sheet)] }, standing: before };
  }
  const { missing, minimumCoverage } = plan;
  const policy = { profile: OWN_WEIGHTS, missing, minimumCoverage };
  const answer = await scoreTeam(workbook, { ...request, policy, instead: plan }, run);
  return { answer, standing: await readWorkbookPlan(workbook) };
}

const changedMeanwhile = (sheet: string): Finding => ({ code: 'whatIf.planChanged', args: { sheet } });
