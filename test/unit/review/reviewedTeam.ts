import type { Plan } from '../../../src/plan/schema.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import { reviewAll } from '../../../src/review/review.ts';
import type { Review, ReviewPeriod } from '../../../src/review/reviewTypes.ts';
import { around, periodOf, planWith, ten } from './reviewFixture.ts';

/** Somebody and something that a sheet could take for formulas. */
export const HOSTILE = { person: '=1+1', indicator: '@Happy' };

/** So many complaints, so much over-promised, so many calls, month by month. */
const MONTHS = [
  [0.04, 0.05, 100],
  [0.04, 0.05, 100],
  [0.04, 0.05, 100],
  [0.06, 0.15, 100],
  [0.06, 0.15, 100],
  [0.06, 0.15, 130],
] as const;

/**
 * Half a year in which complaints rise with what is promised, calls rise in its last month while conversion falls,
 * and those who call most have the least satisfied customers: every part of the review has something to say.
 */
export function reviewedTeam(): { readonly review: Review; readonly plan: Plan; readonly periods: ReviewPeriod[] } {
  const weights = { effective_calls: 40, csat: 30, complaint_rate: 30 };
  const bare = planWith(weights, { complaint_rate: 0.05, csat: 0.8, effective_calls: 100 });
  const indicators = bare.indicators.map((each) => (each.id === 'csat' ? { ...each, name: HOSTILE.indicator } : each));
  const plan = { ...bare, indicators };
  const periods = MONTHS.map(([complaints, promised, calls], month) => {
    const period = periodOf(plan, `2026-0${month + 1}`, {
      customers_served: ten(500),
      recordings_checked: ten(200),
      effective_calls: around(calls, 0.02),
      conversion_rate: around(calls > 100 ? 0.15 : 0.2, 0.001),
      csat: around(0.9, 0.01, -1),
      complaint_rate: around(complaints, 0.001),
      over_promise_rate: ten(promised),
    });
    const people = period.actuals.people.map((person, index) => (index === 0 ? HOSTILE.person : person));
    return { ...period, actuals: { ...period.actuals, people } };
  });
  const review = reviewAll(periods, plan, DEFAULT_REVIEW_RULES);
  if (!review.ok) throw new Error(JSON.stringify(review.findings));
  return { review: review.value, plan, periods };
}
