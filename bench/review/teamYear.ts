import type { Actuals } from '../../src/scoring/actuals.ts';
import { seeded } from '../random.ts';
import { type Dice, diceFrom, moved } from './chances.ts';

/** What is true of one agent's month before chance; shares are of 1. */
export interface Truth {
  dials: number;
  effectiveRate: number;
  /** Customers whose need was captured ÷ effective calls. */
  interestedRate: number;
  conversion: number;
  orderValue: number;
  repurchase: number;
  satisfaction: number;
  complaints: number;
  compliance: number;
  overPromise: number;
  invalid: number;
  training: number;
}

/** What is the matter: changes the truth of an agent, who pushes by 0 to 1, in a month from 0. */
export type Cause = (truth: Truth, month: number, push: number) => void;

export interface Team {
  readonly people: number;
  readonly months: number;
}

const USUAL: Readonly<Truth> = {
  dials: 1000,
  effectiveRate: 0.25,
  interestedRate: 0.55,
  conversion: 0.18,
  orderValue: 5000,
  repurchase: 0.14,
  satisfaction: 0.88,
  complaints: 0.05,
  compliance: 0.85,
  overPromise: 0.05,
  invalid: 0.1,
  training: 0.88,
};

const SERVED = 50;
const ANSWERS = 30;
const ANSWER_SPREAD = 0.18;
const RECORDINGS = 20;
const NEW_LEADS = 0.4;
const TESTS = 10;
const ORDER_SPREAD = 0.6;

/** Standard deviations, of logarithms for volumes and of logits for shares. */
const BETWEEN_AGENTS = 0.12;
const BETWEEN_MONTHS = 0.06;
/** What all agents share in a month: working days, and the market. */
const DAYS = 0.06;
const MARKET = 0.03;

export const INDICATORS = [
  ...['sales_amount', 'closed_customers', 'interested_customers', 'conversion_rate', 'average_order_value'],
  ...['repurchase_rate', 'dials', 'effective_calls', 'effective_call_rate', 'new_lead_calls', 'invalid_number_rate'],
  ...['csat', 'survey_answers', 'customers_served', 'complaints', 'complaint_rate', 'recordings_checked'],
  ...['script_compliance', 'over_promise_rate', 'training_pass_rate'],
] as const;

/** The figures of a team month by month; the same for the same seed. Without a cause nothing is the matter. */
export function teamYear(seed: number, { people, months }: Team, cause: Cause = () => undefined): readonly Actuals[] {
  const dice = diceFrom(seeded(seed));
  const names = Array.from({ length: people }, (_, person) => `Agent ${person + 1}`);
  const usual = names.map(() => varied(USUAL, { dice, spread: BETWEEN_AGENTS }));
  const push = shuffled(
    names.map((_, person) => person / (people - 1)),
    dice,
  );
  return Array.from({ length: months }, (_, month): Actuals => {
    const days = dice.normal(0, DAYS);
    const market = dice.normal(0, MARKET);
    const rows = usual.map((own, person) => {
      const truth = varied(own, { dice, spread: BETWEEN_MONTHS });
      truth.dials *= Math.exp(days);
      truth.conversion = moved(truth.conversion, market);
      cause(truth, month, push[person] ?? 0);
      return figuresOf(truth, dice);
    });
    return {
      people: names,
      indicators: INDICATORS,
      rows: rows.map((row) => row.map((value) => (value === null ? { kind: 'missing' } : { kind: 'value', value }))),
    };
  });
}

/** Named as the figures of a call log are: `2026-01` and on. */
export const monthName = (month: number): string =>
  `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

function varied(truth: Readonly<Truth>, { dice, spread }: { readonly dice: Dice; readonly spread: number }): Truth {
  const entries = Object.entries(truth).map(([key, value]: [string, number]) => {
    const by = dice.normal(0, spread);
    return [key, value < 1 ? moved(value, by) : value * Math.exp(by)] as const;
  });
  return { ...truth, ...Object.fromEntries(entries) };
}

/** In the order of the indicators; a rate of nothing is missing. */
function figuresOf(truth: Truth, dice: Dice): readonly (number | null)[] {
  const dials = dice.poisson(truth.dials);
  const effective = dice.binomial(dials, truth.effectiveRate);
  const interested = dice.binomial(effective, truth.interestedRate);
  const closed = dice.binomial(interested, truth.conversion);
  const sales = Array.from({ length: closed }, () => dice.lognormal(truth.orderValue, ORDER_SPREAD));
  const sum = Math.round(sales.reduce((total, each) => total + each, 0));
  const repurchasing = dice.binomial(closed, truth.repurchase);
  const leads = Math.round(dials * NEW_LEADS);
  const answers = Array.from({ length: ANSWERS }, () => dice.normal(truth.satisfaction, ANSWER_SPREAD));
  const satisfied = answers.reduce((total, each) => total + Math.max(0, Math.min(1, each)), 0);
  const complaints = dice.binomial(SERVED, truth.complaints);
  const share = (of: number, hits: number): number | null => (of === 0 ? null : hits / of);
  return [
    ...[sum, closed, interested, share(interested, closed), share(closed, sum), share(closed, repurchasing)],
    ...[dials, effective, share(dials, effective), leads, share(leads, dice.binomial(leads, truth.invalid))],
    ...[satisfied / ANSWERS, ANSWERS, SERVED, complaints, complaints / SERVED, RECORDINGS],
    ...[dice.binomial(RECORDINGS, truth.compliance) / RECORDINGS],
    ...[dice.binomial(RECORDINGS, truth.overPromise) / RECORDINGS, dice.binomial(TESTS, truth.training) / TESTS],
  ];
}

function shuffled<T>(items: readonly T[], dice: Dice): T[] {
  return items
    .map((item) => ({ item, at: dice.uniform() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
