/** Ids of the catalogue [S-2] in its order. */
export const CATALOGUE_IDS = [
  'sales_amount',
  'new_customer_sales',
  'repeat_sales',
  'closed_customers',
  'average_order_value',
  'conversion_rate',
  'repurchase_rate',
  'referral_rate',
  'customer_ltv',
  'team_goal_attainment',
  'dials',
  'effective_calls',
  'effective_call_rate',
  'effective_talk_time',
  'average_call_duration',
  'lead_utilisation',
  'lead_count',
  'lead_reserve',
  'csat',
  'complaint_rate',
  'complaint_resolution_rate',
  'script_compliance',
  'product_intro_accuracy',
  'objection_handling_compliance',
  'repeat_call_rate',
  'customer_intent_rating',
  'call_quality_score',
  'customer_questions',
  'customer_emotion_index',
  'follow_up_visits',
  'customer_care_quality',
  'training_pass_rate',
  'certification_level',
  'innovation_proposals',
  'need_discovery_depth',
  'solution_tailoring',
  'post_training_uplift',
] as const;

export type CatalogueId = (typeof CATALOGUE_IDS)[number];

const ids: ReadonlySet<string> = new Set(CATALOGUE_IDS);

export const isCatalogueId = (id: string): id is CatalogueId => ids.has(id);
