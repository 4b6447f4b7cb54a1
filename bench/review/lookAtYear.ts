import { DEFAULT_REVIEW_RULES } from '../../src/review/defaultRules.ts';
import { reviewAll } from '../../src/review/review.ts';
import type { Proposal, ReviewPeriod } from '../../src/review/reviewTypes.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { compilePlan, scoreTeam } from '../../src/scoring/scorecard.ts';
import { type Cause, monthName, type Team, teamYear } from './teamYear.ts';

export interface Alarm {
  /** From 0. */
  readonly month: number;
  readonly proposal: Proposal;
}

/** Everything that is proposed in a year that is reviewed after each of its months, by the rules that ship. */
export function alarmsOf(seed: number, team: Team, plan: Plan, cause?: Cause): readonly Alarm[] {
  const compiled = compilePlan(plan);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const periods = teamYear(seed, team, cause).map((actuals, month): ReviewPeriod => ({
    period: monthName(month),
    compiled: compiled.value,
    actuals,
    scorecard: scoreTeam(compiled.value, actuals),
  }));
  return periods.flatMap((_, month) => {
    const review = reviewAll(periods.slice(0, month + 1), plan, DEFAULT_REVIEW_RULES);
    if (!review.ok) throw new Error(JSON.stringify(review.findings));
    return review.value.proposals.map((proposal): Alarm => ({ month, proposal }));
  });
}
