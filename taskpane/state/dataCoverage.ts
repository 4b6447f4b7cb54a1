import type { CallMapping } from '../../src/calls/mapping.ts';
import type { Plan, PlanIndicator } from '../../src/plan/schema.ts';
import { indicatorOf } from '../../src/sheets/headings.ts';

/** What counts in a plan: weights, gates and adjustments. */
export interface DataCoverage {
  readonly has: readonly PlanIndicator[];
  readonly lacks: readonly PlanIndicator[];
}

export function dataCoverage(plan: Plan, available: ReadonlySet<string>): DataCoverage {
  const counting = plan.indicators.filter(({ role, weight }) => role !== 'weighted' || weight > 0);
  return {
    has: counting.filter(({ id }) => available.has(id)),
    lacks: counting.filter(({ id }) => !available.has(id)),
  };
}

/** What a source can tell: a call log by its mapping, a table by its headings. */
export function indicatorsIn(headings: readonly string[], mapping: CallMapping | null, plan: Plan): readonly string[] {
  if (mapping === null) {
    return headings.map((heading) => indicatorOf(heading, plan.indicators)).filter((id) => id !== null);
  }
  if (mapping.agent === null || mapping.duration === null) return [];
  return mapping.sale === null ? FROM_CALLS : [...FROM_CALLS, ...FROM_SALES];
}

const FROM_CALLS = ['dials', 'effective_calls', 'effective_call_rate', 'effective_talk_time', 'average_call_duration'];
const FROM_SALES = ['closed_customers', 'conversion_rate'];
