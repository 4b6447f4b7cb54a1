import type { ReviewAction, ReviewCondition, ReviewRule, ReviewRules } from './reviewRules.ts';

/** What the review looks for until people change it; worded under `reviewRule.<id>.name` and `.examine`. */
export const DEFAULT_REVIEW_RULES: ReviewRules = {
  falseAlarms: 0.05,
  rules: [
    rule('call_quality_falling', 'monthly', {
      conditions: [change('effective_calls', 'atLeast', 0.1), change('conversion_rate', 'atMost', -0.05)],
      evidence: ['csat', 'average_call_duration', 'closed_customers'],
      proposals: [[lower('effective_calls', 10), raise('call_quality_score', 10)]],
    }),
    rule('dialling_for_numbers', 'monthly', {
      conditions: [change('dials', 'atLeast', 0.1), change('effective_call_rate', 'atMost', -0.1)],
      evidence: ['effective_calls', 'invalid_number_rate'],
      proposals: [[replace('dials', 'effective_call_rate')], [lower('dials', 10), raise('lead_utilisation', 10)]],
    }),
    rule('customer_value_spent', 'quarterly', {
      conditions: [attainment('sales_amount', 1), change('repurchase_rate', 'atMost', -0.15)],
      evidence: ['repeat_sales', 'complaint_rate', 'csat'],
      proposals: [[raise('follow_up_visits', 10)], [lower('sales_amount', 10), raise('repurchase_rate', 10)]],
    }),
    rule('skill_reached', 'quarterly', {
      periods: 2,
      conditions: [attainment('script_compliance', 1.05)],
      evidence: ['product_intro_accuracy', 'objection_handling_compliance'],
      proposals: [[{ action: 'skillReached', indicator: 'script_compliance' }]],
    }),
    cause('script_problem', {
      conditions: [rise('over_promise_rate', 0.05)],
      evidence: ['recordings_checked', 'script_compliance'],
      proposals: [[raise('script_compliance', 10)], [{ action: 'gate', indicator: 'script_compliance' }]],
    }),
    cause('lead_quality', {
      conditions: [rise('invalid_number_rate', 0.05)],
      evidence: ['new_lead_calls', 'effective_call_rate'],
      proposals: [[raise('lead_utilisation', 10)]],
    }),
    cause('plan_itself', {
      conditions: [
        { measure: 'weight', indicator: 'sales_amount', comparison: 'atLeast', bound: 50 },
        { measure: 'against', indicator: 'sales_amount', other: '*' },
      ],
      evidence: ['sales_amount'],
      proposals: [[lower('sales_amount', 20), raise('*', 10), raise('csat', 10)], [lower('sales_amount', 20)]],
    }),
    conflict('calls_against_satisfaction', ['effective_calls', 'csat'], {
      proposals: [
        [replace('effective_calls', 'effective_talk_time')],
        [lower('effective_calls', 10), raise('customer_questions', 10)],
      ],
    }),
    conflict('calls_against_complaints', ['effective_calls', 'complaint_rate'], {
      proposals: [
        [replace('effective_calls', 'effective_talk_time')],
        [lower('effective_calls', 10), raise('customer_questions', 10)],
      ],
    }),
    conflict('dials_against_satisfaction', ['dials', 'csat'], {
      proposals: [[replace('dials', 'effective_calls'), raise('csat', 10)]],
    }),
    conflict('dials_against_complaints', ['dials', 'complaint_rate'], {
      proposals: [[replace('dials', 'effective_calls'), raise('csat', 10)]],
    }),
    conflict('sales_against_satisfaction', ['sales_amount', 'csat'], {
      proposals: [[lower('sales_amount', 20), raise('csat', 20)]],
    }),
    conflict('sales_against_complaints', ['sales_amount', 'complaint_rate'], {
      proposals: [[lower('sales_amount', 20), raise('csat', 10), raise('complaint_rate', 10)]],
    }),
    conflict('sales_against_repurchase', ['sales_amount', 'repurchase_rate'], {
      proposals: [[lower('sales_amount', 10), raise('follow_up_visits', 10)]],
    }),
  ],
};

type Parts = Pick<ReviewRule, 'conditions' | 'evidence' | 'proposals'>;

function rule(id: string, kind: ReviewRule['kind'], parts: Parts & { readonly periods?: number }): ReviewRule {
  return { id, isOn: true, kind, periods: 1, ...parts };
}

/** A possible cause of what is off its target three periods running [S-36]. */
function cause(id: string, parts: Parts): ReviewRule {
  const conditions = [{ measure: 'offTarget', indicator: '*' } as const, ...parts.conditions];
  return rule(id, 'diagnosis', { ...parts, periods: 3, conditions });
}

function conflict(
  id: string,
  [indicator, other]: readonly [string, string],
  { proposals }: Pick<ReviewRule, 'proposals'>,
): ReviewRule {
  return rule(id, 'conflict', { conditions: [{ measure: 'against', indicator, other }], evidence: [], proposals });
}

function change(indicator: string, comparison: 'atLeast' | 'atMost', bound: number): ReviewCondition {
  return { measure: 'change', indicator, comparison, bound };
}

function rise(indicator: string, bound: number): ReviewCondition {
  return { measure: 'rise', indicator, comparison: 'atLeast', bound };
}

function attainment(indicator: string, bound: number): ReviewCondition {
  return { measure: 'attainment', indicator, comparison: 'atLeast', bound };
}

function lower(indicator: string, by: number): ReviewAction {
  return { action: 'lower', indicator, by };
}

function raise(indicator: string, by: number): ReviewAction {
  return { action: 'raise', indicator, by };
}

function replace(indicator: string, by: string): ReviewAction {
  return { action: 'replace', indicator, with: by };
}
