import { checkBalance } from './balance.ts';
import { weighs } from './presence.ts';
import { DIMENSIONS, type Dimension, type Plan } from './schema.ts';

/** Percent an indicator gets when it is put beside others: a tenth of all, so that nobody gives up more of theirs. */
export const BESIDE = 10;

/** What keeps sales honest over time [S-12]. */
export const LONG_TERM = 'repurchase_rate';

/** What to begin a dimension with, best first; all of these stand without a partner. */
const BEGINNINGS: Readonly<Record<Dimension, readonly string[]>> = {
  results: ['conversion_rate', 'closed_customers', LONG_TERM],
  efficiency: ['effective_call_rate', 'lead_utilisation', 'effective_talk_time'],
  quality: ['csat', 'script_compliance', 'complaint_rate'],
  growth: ['certification_level', 'need_discovery_depth', 'innovation_proposals'],
};

/** The first indicator that can begin a dimension of this plan; undefined where all are used otherwise. */
export const beginningOf = (plan: Plan, dimension: Dimension): string | undefined =>
  BEGINNINGS[dimension].find((id) => canBeAdded(plan, id, dimension));

/** So many indicators that the plan could do with, missing dimensions and the long term first. */
export function suggest(plan: Plan, count: number): readonly string[] {
  const missing = checkBalance(plan).flatMap(({ finding }) =>
    finding.code === 'balance.dimensionMissing' ? [finding.args.dimension] : [],
  );
  const order = [...DIMENSIONS].sort((a, b) => Number(missing.includes(b)) - Number(missing.includes(a)));
  const first = order.flatMap((dimension) => BEGINNINGS[dimension].slice(0, 1));
  const all = order.flatMap((dimension) => BEGINNINGS[dimension]);
  return [...new Set([...first, LONG_TERM, ...all])].filter((id) => canBeAdded(plan, id)).slice(0, count);
}

/** Not in the plan, or without weight there, and where the dimension is wanted. */
function canBeAdded(plan: Plan, id: string, dimension?: Dimension): boolean {
  const present = plan.indicators.find((indicator) => indicator.id === id);
  if (present === undefined) return true;
  const fits = dimension === undefined || present.dimension === dimension;
  return present.role === 'weighted' && !weighs(present) && fits;
}
