import { fail, succeed, type Outcome } from '../../src/findings.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { findConflicts } from '../../src/review/conflicts.ts';
import { DEFAULT_REVIEW_RULES } from '../../src/review/defaultRules.ts';
import type { PairRelation } from '../../src/review/reviewTypes.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';
import { CASE_PERIODS } from '../state/guide.ts';
import { CASE_GONE, findCase } from './scoreWorkedCase.ts';
import { scorePeriods } from './scorePeriods.ts';

export interface ReviewedCase {
  readonly plan: Plan;
  readonly tested: number;
  readonly conflicts: number;
  /** Conflicts of an indicator that the plan scores with one that it does not, the clearest first. */
  readonly rewarded: readonly PairRelation[];
}

/** Searches the months judged by the old plan for indicators that move against each other [S-37]. Nothing is written. */
export async function reviewWorkedCase(workbook: Workbook, run: RunOptions = {}): Promise<Outcome<ReviewedCase>> {
  const data = await findCase(workbook);
  if (data === null) return fail(CASE_GONE);
  const scored = await scorePeriods(workbook, data.source, run);
  if (!scored.ok) return scored;
  const { plan, periods } = scored.value;
  const before = periods.filter(({ period }) => period <= CASE_PERIODS.before);
  const reviews = await inSlices(findConflicts(before, plan, DEFAULT_REVIEW_RULES), run.signal);
  const agents = reviews.find(({ across }) => across === 'agents');
  if (agents === undefined) return fail(CASE_GONE);
  const conflicts = agents.relations.filter(({ relation }) => relation === 'conflict');
  const isScored = (id: string): boolean => plan.indicators.some((each) => each.id === id);
  return succeed({
    ...{ plan, tested: agents.tested, conflicts: conflicts.length },
    rewarded: conflicts.filter(({ indicator, other }) => isScored(indicator) !== isScored(other)),
  });
}
