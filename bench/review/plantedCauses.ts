import { catalogueEntry, indicatorFromCatalogue } from '../../src/plan/catalogue.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { planFromTemplate } from '../../src/plan/templates.ts';
import { moved } from './chances.ts';
import type { Cause } from './teamYear.ts';

/** Something that goes wrong in a year, and the rule that must say so. */
export interface PlantedCause {
  readonly id: string;
  /** Of the rules that ship. */
  readonly rule: string;
  /** Rules that are right to speak up too, since they see what follows from the same cause. */
  readonly follows: readonly string[];
  readonly plan: Plan;
  readonly cause: Cause;
}

/** From this month on, counted from 0. */
export const SINCE = 6;

/** What such a team reaches of its targets, by a little, where nothing is the matter. */
const TARGETS: Readonly<Record<string, number>> = {
  sales_amount: 115_000,
  effective_calls: 230,
  csat: 0.85,
  complaint_rate: 0.07,
  script_compliance: 0.9,
  repurchase_rate: 0.12,
};

const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  /** Calls to numbers that do not exist lower the rate of effective ones. */
  leads: ['dialling_for_numbers'],
  /** Those who push dial more, too. */
  plan: ['sales_against_complaints', 'calls_against_complaints', 'dials_against_complaints'],
  /** More effective calls bring more sales. */
  conflict: ['sales_against_satisfaction'],
};

/** Sales 70 % would be the plan of old; what else it scores is what goes wrong under it. */
const PUSHING = planOf({ sales_amount: 70, complaint_rate: 15, effective_calls: 15 });
export const BALANCED = planOf({
  sales_amount: 40,
  effective_calls: 20,
  csat: 15,
  complaint_rate: 10,
  script_compliance: 10,
  repurchase_rate: 5,
});

export const PLANTED: readonly PlantedCause[] = [
  planted('script', 'script_problem', (truth) => {
    truth.overPromise = 4 * truth.overPromise;
    truth.complaints = 2.6 * truth.complaints;
    truth.satisfaction -= 0.05;
  }),
  planted('leads', 'lead_quality', (truth) => {
    truth.invalid = 3 * truth.invalid;
    truth.effectiveRate *= 0.78;
  }),
  {
    ...planted('plan', 'plan_itself', (truth, _, push) => {
      truth.conversion *= 0.3 + 2 * push;
      truth.dials *= 0.7 + 0.6 * push;
      truth.complaints *= 1 + 7 * push;
    }),
    plan: PUSHING,
  },
  planted('callQuality', 'call_quality_falling', (truth) => {
    truth.effectiveRate = moved(truth.effectiveRate, 0.5);
    truth.conversion *= 0.55;
  }),
  planted('customerValue', 'customer_value_spent', (truth) => {
    truth.orderValue *= 1.15;
    truth.repurchase *= 0.45;
  }),
  planted('conflict', 'calls_against_satisfaction', (truth, _, push) => {
    truth.effectiveRate = moved(truth.effectiveRate, 1.5 * (push - 0.5));
    truth.satisfaction -= 0.2 * (push - 0.5);
  }),
];

function planted(id: string, rule: string, cause: Cause): PlantedCause {
  const always = id === 'conflict';
  return {
    id,
    rule,
    follows: FOLLOWS[id] ?? [],
    plan: BALANCED,
    cause: (truth, month, push) => {
      if (always || month >= SINCE) cause(truth, month, push);
    },
  };
}

function planOf(weights: Readonly<Record<string, number>>): Plan {
  const indicators = Object.entries(weights).flatMap(([id, weight]) => {
    const entry = catalogueEntry(id);
    return entry === undefined
      ? []
      : [{ ...indicatorFromCatalogue(entry, weight), target: TARGETS[id] ?? entry.target }];
  });
  return { ...planFromTemplate('balanced_case', 'en'), indicators, profile: 'custom' };
}
