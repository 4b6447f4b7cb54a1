import { catalogueEntry } from '../plan/catalogue.ts';
import { countedIn } from '../scoring/figureCounts.ts';

/**
 * What figures are made of, as far as they share it: two of them that do move together or apart whatever people
 * do (Pearson, "On a form of spurious correlation", 1897), so that nothing is tested.
 */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  new_customer_sales: ['sales_amount'],
  repeat_sales: ['sales_amount'],
  average_order_value: ['sales_amount'],
  team_goal_attainment: ['sales_amount'],
  conversion_rate: ['closed_customers'],
  /** A call is effective where the need was captured [S-26]. */
  interested_customers: ['effective_calls'],
  repurchase_rate: ['repeat_sales'],
  customer_ltv: ['sales_amount'],
  effective_call_rate: ['effective_calls'],
  effective_talk_time: ['effective_calls', 'talk_time'],
  average_call_duration: ['talk_time'],
  lead_reserve: ['lead_count'],
  complaint_rate: ['complaints'],
  post_training_uplift: ['closed_customers'],
};

/** Sums of orders and of customers with an order grow with one another. */
export function isRelated(one: string, other: string): boolean {
  const [mine, theirs] = [ingredientsOf(one), ingredientsOf(other)];
  return [...mine].some((id) => theirs.has(id));
}

const known = new Map<string, ReadonlySet<string>>();

function ingredientsOf(id: string): ReadonlySet<string> {
  const found = known.get(id) ?? new Set(collected(id, new Set()));
  known.set(id, found);
  return found;
}

function collected(id: string, seen: Set<string>): ReadonlySet<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  const parent = catalogueEntry(id)?.subOf ?? null;
  for (const part of [countedIn(id), parent, ...(MADE_OF[id] ?? [])]) if (part !== null) collected(part, seen);
  return seen;
}
