import type { Unit } from '../plan/schema.ts';

/**
 * Figures beside the indicators of the catalogue: what rates are counted in, so that a team's rate is a sum over a
 * sum [S-21], and what a review asks the data for [S-36]. Worded under `sheet.figure.<id>`.
 */
export const FIGURE_UNITS = {
  connected: 'count',
  talk_time: 'duration',
  /** Customers whose need was captured. */
  interested_customers: 'count',
  /** Calls to leads nobody had called before. */
  new_lead_calls: 'count',
  survey_answers: 'count',
  customers_served: 'count',
  complaints: 'count',
  recordings_checked: 'count',
  /** Recordings in which too much was promised ÷ recordings checked. */
  over_promise_rate: 'ratio',
  /** Calls to numbers that do not exist ÷ calls to new leads. */
  invalid_number_rate: 'ratio',
} as const satisfies Readonly<Record<string, Unit>>;

export type FigureId = keyof typeof FIGURE_UNITS;

/** What each rate or average is counted in: an indicator or figure that is a sum. */
const COUNTED_IN: Readonly<Record<string, string>> = {
  average_order_value: 'closed_customers',
  conversion_rate: 'interested_customers',
  repurchase_rate: 'closed_customers',
  referral_rate: 'closed_customers',
  effective_call_rate: 'dials',
  average_call_duration: 'connected',
  csat: 'survey_answers',
  complaint_rate: 'customers_served',
  complaint_resolution_rate: 'complaints',
  script_compliance: 'recordings_checked',
  product_intro_accuracy: 'recordings_checked',
  objection_handling_compliance: 'recordings_checked',
  over_promise_rate: 'recordings_checked',
  invalid_number_rate: 'new_lead_calls',
};

/** Null for sums, and for what has no count behind it. */
export const countedIn = (id: string): string | null =>
  Object.hasOwn(COUNTED_IN, id) ? (COUNTED_IN[id] ?? null) : null;
