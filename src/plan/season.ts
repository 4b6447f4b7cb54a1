import { fail, type Outcome, succeed } from '../findings.ts';
import { emphasise, equally, type Stress } from './emphasis.ts';
import { balanceAll } from './moveWeights.ts';
import { weighing } from './presence.ts';
import type { Plan, PlanIndicator } from './schema.ts';
import { weightGap } from './weights.ts';

export interface Season {
  readonly season: 'peak' | 'slack';
  /** The last day of it and today, as `2026-12-31`. */
  readonly until: string;
  readonly today: string;
}

/** Sales that a plan has in two parts are raised in both. */
function stressOf(season: Season['season'], plan: Plan): Stress {
  if (season === 'slack') return equally('lead_reserve', 'customer_care_quality');
  const ids = weighing(plan).map(({ id }) => id);
  const parts = ['new_customer_sales', 'repeat_sales'].filter((id) => ids.includes(id));
  return ids.includes('sales_amount') || parts.length === 0 ? equally('sales_amount') : equally(...parts);
}

/** The plan for a season; it remembers its other weights. A season that runs ends first. */
export function startSeason(plan: Plan, { season, until, today }: Season): Outcome<Plan> {
  if (!isDay(until)) return fail({ code: 'plan.badDate', args: { found: until } });
  if (until < today) return fail({ code: 'adjust.seasonPast', args: { until } });
  return seasoned(endSeason(plan), season, until);
}

/** The plan without the season from the day after its end; unchanged until then. `today` is `2026-12-31`. */
export const revertSeason = (plan: Plan, today: string): Plan => (isSeasonOver(plan, today) ? endSeason(plan) : plan);

export const isSeasonOver = ({ seasonEnds }: Plan, today: string): boolean =>
  seasonEnds !== undefined && seasonEnds < today;

/**
 * The plan as it was before the season: its weights come back, what came in for it goes. What people have
 * added or taken out meanwhile stays so, and all weights make room for it.
 */
export function endSeason(plan: Plan): Plan {
  const { seasonEnds, ...rest } = plan;
  if (seasonEnds === undefined) return plan;
  const stays = plan.indicators.some(({ weightAfterSeason }) => weightAfterSeason !== null);
  const indicators = plan.indicators.flatMap(({ weightAfterSeason, ...indicator }): readonly PlanIndicator[] => {
    if (weightAfterSeason === null && stays) return [];
    return [{ ...indicator, weight: weightAfterSeason ?? indicator.weight }];
  });
  const ended: Plan = { ...rest, season: 'none', indicators };
  return Math.abs(weightGap(indicators)) <= 0.005 ? ended : (balanceAll(ended) ?? ended);
}

/** Does to the plan behind a season what it does to any other, and brings the season back. */
export function behindSeason(plan: Plan, change: (plan: Plan) => Outcome<Plan>): Outcome<Plan> {
  const { season, seasonEnds } = plan;
  if (seasonEnds === undefined || season === 'none') return change(plan);
  const changed = change(endSeason(plan));
  return changed.ok ? seasoned(changed.value, season, seasonEnds) : changed;
}

/** The profile stays: it says where the weights come from that will be back. */
function seasoned(plan: Plan, season: Season['season'], seasonEnds: string): Outcome<Plan> {
  const outcome = emphasise(plan, stressOf(season, plan));
  if (!outcome.ok) return outcome;
  const before = new Map(plan.indicators.map(({ id, weight }) => [id, weight]));
  const indicators = outcome.value.indicators.map(({ weightAfterSeason: leftover, ...indicator }): PlanIndicator => {
    const weight = before.get(indicator.id);
    const isMoved = weight !== indicator.weight || leftover !== undefined;
    return isMoved ? { ...indicator, weightAfterSeason: weight ?? null } : indicator;
  });
  return succeed({ ...outcome.value, profile: plan.profile, season, seasonEnds, indicators });
}

/** A day that there is. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
