import { mappedColumns } from './fields.ts';
import { CALLS, givenPart, ORDERS, QA, SURVEYS, type Part, type PartField, type PartTable } from './figureParts.ts';
import { givenColumns, type OwnIndicators } from './givenFigures.ts';
import type { RecordKind } from './kinds.ts';

/** Whether there are tables of the kind, and all of them have these fields. */
export type Has = (kind: RecordKind, ...fields: readonly PartField[]) => boolean;

/** One way to make a figure: a part, or a part over another. */
export interface FigureWay {
  readonly id: string;
  readonly over: Part;
  /** Null for sums. */
  readonly under: Part | null;
}

interface PossibleWay extends FigureWay {
  readonly can: (has: Has) => boolean;
}

const sum = (id: string, over: Part, can: PossibleWay['can']): PossibleWay => ({ id, over, under: null, can });

const rate = (id: string, [over, under]: readonly [Part, Part], can: PossibleWay['can']): PossibleWay => ({
  ...{ id, over, under, can },
});

const calls = (has: Has): boolean => has('callLog');
const lengths = (has: Has): boolean => has('callLog', 'duration');
const orders = (has: Has): boolean => has('orders', 'amount');
const buyers = (has: Has): boolean => has('orders', 'amount', 'customer');
const firsts = (has: Has): boolean => has('orders', 'amount', 'first');
const needyCustomers = (has: Has): boolean => has('callLog', 'need', 'customer');
const needs = (has: Has): boolean => has('callLog', 'need');
const reachedCustomers = (has: Has): boolean => has('callLog', 'duration', 'customer');
const scores = (has: Has): boolean => has('surveys', 'score');
const asked = (has: Has): boolean => has('surveys', 'customer');
const complaints = (has: Has): boolean => has('surveys', 'complaint');
const and =
  (...all: readonly PossibleWay['can'][]): PossibleWay['can'] =>
  (has) =>
    all.every((can) => can(has));

/** In the order of their columns on the sheet; of the ways to one figure the first that the tables allow counts [S-28]. */
const WAYS: readonly PossibleWay[] = [
  sum('sales_amount', ORDERS.sales, orders),
  sum('new_customer_sales', ORDERS.newSales, firsts),
  sum('repeat_sales', ORDERS.repeatSales, firsts),
  sum('closed_customers', ORDERS.customers, buyers),
  sum('closed_customers', CALLS.sales, (has) => has('callLog', 'sale')),
  rate('average_order_value', [ORDERS.sales, ORDERS.customers], buyers),
  rate('conversion_rate', [ORDERS.customers, CALLS.needyCustomers], and(buyers, needyCustomers)),
  rate('conversion_rate', [ORDERS.customers, CALLS.needs], and(buyers, needs)),
  rate('conversion_rate', [ORDERS.customers, CALLS.connectedCustomers], and(buyers, reachedCustomers)),
  rate('conversion_rate', [ORDERS.customers, CALLS.connected], and(buyers, lengths)),
  rate('conversion_rate', [CALLS.sales, CALLS.connected], (has) => has('callLog', 'sale', 'duration')),
  rate('repurchase_rate', [ORDERS.repeatCustomers, ORDERS.customers], and(buyers, firsts)),
  rate('referral_rate', [ORDERS.referred, ORDERS.customers], (has) => has('orders', 'amount', 'customer', 'referred')),
  sum('dials', CALLS.dials, calls),
  sum('connected', CALLS.connected, lengths),
  sum('effective_calls', CALLS.effective, lengths),
  rate('effective_call_rate', [CALLS.effective, CALLS.dials], lengths),
  sum('talk_time', CALLS.talk, lengths),
  sum('effective_talk_time', CALLS.effectiveTalk, lengths),
  rate('average_call_duration', [CALLS.talk, CALLS.connected], lengths),
  sum('interested_customers', CALLS.needyCustomers, needyCustomers),
  sum('interested_customers', CALLS.needs, needs),
  sum('interested_customers', CALLS.connectedCustomers, reachedCustomers),
  sum('interested_customers', CALLS.connected, lengths),
  sum('new_lead_calls', CALLS.newLeads, (has) => has('callLog', 'newLead')),
  sum('new_lead_calls', CALLS.dials, calls),
  rate('invalid_number_rate', [CALLS.invalidNewLeads, CALLS.newLeads], (has) => has('callLog', 'newLead', 'outcome')),
  rate('invalid_number_rate', [CALLS.invalid, CALLS.dials], (has) => has('callLog', 'outcome')),
  sum('survey_answers', SURVEYS.answers, scores),
  rate('csat', [SURVEYS.score, SURVEYS.answers], scores),
  sum('customers_served', SURVEYS.customers, asked),
  sum('customers_served', SURVEYS.answers, scores),
  sum('complaints', SURVEYS.complaints, complaints),
  rate('complaint_rate', [SURVEYS.complaints, SURVEYS.customers], and(complaints, asked)),
  rate('complaint_rate', [SURVEYS.complaints, SURVEYS.answers], and(complaints, scores)),
  rate('complaint_resolution_rate', [SURVEYS.solved, SURVEYS.complaints], (has) =>
    has('surveys', 'complaint', 'solved'),
  ),
  sum('recordings_checked', QA.checked, (has) => has('qa')),
  rate('script_compliance', [QA.passed, QA.checked], (has) => has('qa', 'result')),
  rate('product_intro_accuracy', [QA.introduction, QA.introduced], (has) => has('qa', 'productIntro')),
  rate('objection_handling_compliance', [QA.objectionHandling, QA.objections], (has) => has('qa', 'objectionHandling')),
  rate('over_promise_rate', [QA.overPromised, QA.checked], (has) => has('qa', 'overPromised')),
];

/** The figures that tables allow, each by the first of its ways. */
export function waysFor(tables: readonly PartTable[], own: OwnIndicators): readonly FigureWay[] {
  const has: Has = (kind, ...fields) => {
    const ofKind = tables.filter((table) => table.kind === kind);
    return ofKind.length > 0 && ofKind.every((table) => fields.every((field) => table.fields.has(field)));
  };
  const found = new Map<string, FigureWay>();
  for (const { can, id, over, under } of WAYS) if (!found.has(id) && can(has)) found.set(id, { id, over, under });
  for (const way of givenWays(tables, own)) if (!found.has(way.id)) found.set(way.id, way);
  return [...found.values()];
}

/** What tables of figures have ready counts where records make nothing of it. */
function givenWays(tables: readonly PartTable[], own: OwnIndicators): readonly FigureWay[] {
  return tables.flatMap(({ kind, headings, mapping }) => {
    if (kind !== 'figures') return [];
    const mapped = new Set(mappedColumns(mapping).map(({ column }) => column));
    return givenColumns(headings, mapped, own).map(({ id, isSum }) => ({
      id,
      over: givenPart(id, isSum),
      under: null,
    }));
  });
}
