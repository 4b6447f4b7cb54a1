import { fail, succeed, type Outcome } from '../../src/findings.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { reviewInPieces } from '../../src/review/review.ts';
import type { Review } from '../../src/review/reviewTypes.ts';
import type { ReviewRules } from '../../src/review/reviewRules.ts';
import type { DataSource, RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';
import { inTime } from '../state/periodOrder.ts';
import { loadReviewRules } from './reviewRules.ts';
import { scorePeriods, type PeriodFigures, type ScoreOptions } from './scorePeriods.ts';

export interface TeamReview {
  readonly review: Review;
  readonly plan: Plan;
  /** Oldest first. */
  readonly periods: readonly PeriodFigures[];
}

/** What the periods of a table say about the plan in force [S-34] to [S-38]; refused while rules cannot be read. Nothing is written. */
export async function reviewTeam(
  workbook: Workbook,
  source: DataSource,
  run: ScoreOptions = {},
): Promise<Outcome<TeamReview>> {
  const scored = await scorePeriods(workbook, source, run);
  if (!scored.ok) return scored;
  const { rules } = await loadReviewRules(workbook);
  return rules.ok ? reviewAgain(scored.value, rules.value, run) : rules;
}

/** The same figures by other rules. */
export async function reviewAgain(
  { plan, periods: given }: Pick<TeamReview, 'plan' | 'periods'>,
  rules: ReviewRules,
  { signal }: RunOptions = {},
): Promise<Outcome<TeamReview>> {
  const periods = inTime(given);
  const review = await inSlices(reviewInPieces(periods, plan, rules), signal);
  return review.ok ? succeed({ review: review.value, plan, periods }) : fail(...review.findings);
}
