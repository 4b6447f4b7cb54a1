import { type Outcome, succeed } from '../findings.ts';
import { atOnce, type Pieces } from '../pieces.ts';
import type { Plan } from '../plan/schema.ts';
import { findConflicts } from './conflicts.ts';
import { diagnose } from './diagnosis.ts';
import { inOrder } from './periodLine.ts';
import { reviewPeriod, reviewQuarter } from './periodReview.ts';
import { proposalsOf } from './proposals.ts';
import type { ReviewRules } from './reviewRules.ts';
import type { Review, ReviewPeriod } from './reviewTypes.ts';

/** All that the periods say about the plan up to the last of them, and what should change [S-34] to [S-38]. */
export function* reviewInPieces(
  periods: readonly ReviewPeriod[],
  plan: Plan,
  rules: ReviewRules,
): Pieces<Outcome<Review>> {
  const ordered = inOrder(periods);
  if (!ordered.ok) return ordered;
  const monthly = reviewPeriod(ordered.value, plan, rules);
  yield;
  const quarterly = reviewQuarter(ordered.value, plan, rules);
  yield;
  const diagnoses = diagnose(ordered.value, plan, rules);
  yield;
  const conflicts = yield* findConflicts(ordered.value, plan, rules);
  const reviews = [monthly, quarterly].filter((each) => each !== null);
  const proposals = proposalsOf(plan, { reviews, diagnoses, conflicts }, rules);
  return succeed({ monthly, quarterly, diagnoses, conflicts, proposals });
}

/** All of it without a pause. */
export const reviewAll = (periods: readonly ReviewPeriod[], plan: Plan, rules: ReviewRules): Outcome<Review> =>
  atOnce(reviewInPieces(periods, plan, rules));
