import type { CatalogueId } from './catalogueIds.ts';
import { isCatalogueId } from './catalogueIds.ts';
import type { Dimension, PlanIndicator } from './schema.ts';

/** Business goals that indicators serve [S-11]; worded under `goal.<id>`. */
export const GOAL_IDS = [
  'revenue',
  'newCustomers',
  'loyalty',
  'teamwork',
  'productiveCalls',
  'leadSupply',
  'satisfaction',
  'honestSelling',
  'capability',
] as const;
export type GoalId = (typeof GOAL_IDS)[number];

/** What an own indicator of a dimension is taken to serve while nobody says so. */
export const DIMENSION_GOALS: Readonly<Record<Dimension, GoalId>> = {
  results: 'revenue',
  efficiency: 'productiveCalls',
  quality: 'satisfaction',
  growth: 'capability',
};

/** Of the catalogue, what serves another goal than its dimension. */
const OWN_GOALS: Partial<Readonly<Record<CatalogueId, GoalId>>> = {
  new_customer_sales: 'newCustomers',
  closed_customers: 'newCustomers',
  conversion_rate: 'newCustomers',
  repeat_sales: 'loyalty',
  repurchase_rate: 'loyalty',
  referral_rate: 'loyalty',
  customer_ltv: 'loyalty',
  team_goal_attainment: 'teamwork',
  lead_utilisation: 'leadSupply',
  lead_count: 'leadSupply',
  lead_reserve: 'leadSupply',
  script_compliance: 'honestSelling',
  product_intro_accuracy: 'honestSelling',
  objection_handling_compliance: 'honestSelling',
  customer_intent_rating: 'productiveCalls',
  customer_questions: 'productiveCalls',
  follow_up_visits: 'loyalty',
  customer_care_quality: 'loyalty',
};

/** The goal that the plan names, or the catalogue's; null for an own indicator that names none. */
export function goalOf({ id, goal, dimension }: Pick<PlanIndicator, 'id' | 'goal' | 'dimension'>): string | null {
  if (goal !== undefined) return goal;
  return isCatalogueId(id) ? (OWN_GOALS[id] ?? DIMENSION_GOALS[dimension]) : null;
}
