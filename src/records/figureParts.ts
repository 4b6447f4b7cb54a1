import { isConnected, isEffective } from '../calls/callTotals.ts';
import type { EffectiveRule } from '../calls/effectiveRule.ts';
import { OUTCOME } from './cellReaders.ts';
import type { NumberColumn } from './fieldColumn.ts';
import type { RecordKind } from './kinds.ts';
import type { ReadTable, TableField } from './readRecords.ts';

/** `first`: 1 for each order that is its customer's first. */
export type PartField = TableField | 'first';

export interface PartTable extends Pick<ReadTable, 'kind' | 'rowCount' | 'states' | 'headings' | 'mapping'> {
  readonly fields: ReadonlyMap<PartField, NumberColumn>;
  readonly rule: EffectiveRule;
}

/** What a figure is made of: rows of a kind that hold a condition, counted, added up, or by distinct customers. */
export interface Part {
  readonly id: string;
  readonly kind: RecordKind;
  readonly counts: 'rows' | 'customers' | { readonly sum: PartField };
  readonly holds: (table: PartTable) => (row: number) => boolean;
  /** No sum: it stands in one row of a person and period, or is missing. */
  readonly isSingle?: boolean;
}

type Holds = Part['holds'];

const every: Holds = () => () => true;

const is =
  (field: PartField, value: number): Holds =>
  ({ fields }) => {
    const column = fields.get(field);
    return (row) => column?.[row] === value;
  };

const given =
  (field: PartField): Holds =>
  ({ fields }) => {
    const column = fields.get(field);
    return (row) => !Number.isNaN(column?.[row] ?? NaN);
  };

const above0 =
  (field: PartField): Holds =>
  ({ fields }) => {
    const column = fields.get(field);
    return (row) => (column?.[row] ?? 0) > 0;
  };

const both =
  (one: Holds, other: Holds): Holds =>
  (table) => {
    const [first, second] = [one(table), other(table)];
    return (row) => first(row) && second(row);
  };

const connected: Holds = ({ fields }) => {
  const [seconds, outcomes] = [fields.get('duration'), fields.get('outcome')];
  return (row) => isConnected(seconds?.[row] ?? NaN, (outcomes?.[row] ?? 0) & OUTCOME.excluded);
};

/** A condition without its column is not applied [S-26]. */
const effective: Holds = ({ fields, rule }) => {
  const [seconds, needs] = [fields.get('duration'), rule.needRequired ? fields.get('need') : undefined];
  return (row) => isEffective(seconds?.[row] ?? NaN, needs?.[row], rule.minSeconds);
};

const invalidNumber: Holds = ({ fields }) => {
  const outcomes = fields.get('outcome');
  return (row) => ((outcomes?.[row] ?? 0) & OUTCOME.invalidNumber) !== 0;
};

const part = (kind: RecordKind, id: string, counts: Part['counts'], holds: Holds): Part => ({
  id: `${kind}.${id}`,
  kind,
  counts,
  holds,
});

export const CALLS = {
  dials: part('callLog', 'dials', 'rows', every),
  connected: part('callLog', 'connected', 'rows', connected),
  effective: part('callLog', 'effective', 'rows', both(connected, effective)),
  talk: part('callLog', 'talk', { sum: 'duration' }, connected),
  effectiveTalk: part('callLog', 'effectiveTalk', { sum: 'duration' }, both(connected, effective)),
  needs: part('callLog', 'needs', 'rows', is('need', 1)),
  needyCustomers: part('callLog', 'needyCustomers', 'customers', is('need', 1)),
  connectedCustomers: part('callLog', 'connectedCustomers', 'customers', connected),
  sales: part('callLog', 'sales', 'rows', is('sale', 1)),
  newLeads: part('callLog', 'newLeads', 'rows', is('newLead', 1)),
  invalid: part('callLog', 'invalid', 'rows', invalidNumber),
  invalidNewLeads: part('callLog', 'invalidNewLeads', 'rows', both(is('newLead', 1), invalidNumber)),
} as const;

const repeated = both(above0('amount'), is('first', 0));

export const ORDERS = {
  sales: part('orders', 'sales', { sum: 'amount' }, every),
  customers: part('orders', 'customers', 'customers', above0('amount')),
  newSales: part('orders', 'newSales', { sum: 'amount' }, is('first', 1)),
  repeatSales: part('orders', 'repeatSales', { sum: 'amount' }, is('first', 0)),
  repeatCustomers: part('orders', 'repeatCustomers', 'customers', repeated),
  referred: part('orders', 'referred', 'customers', is('referred', 1)),
} as const;

const complaint = is('complaint', 1);

export const SURVEYS = {
  answers: part('surveys', 'answers', 'rows', given('score')),
  score: part('surveys', 'score', { sum: 'score' }, given('score')),
  customers: part('surveys', 'customers', 'customers', every),
  complaints: part('surveys', 'complaints', 'rows', complaint),
  solved: part('surveys', 'solved', 'rows', both(complaint, is('solved', 1))),
} as const;

const checked: Holds = ({ fields }) => {
  const results = fields.get('result');
  return results === undefined ? () => true : (row) => (results[row] ?? -1) >= 0;
};

export const QA = {
  checked: part('qa', 'checked', 'rows', checked),
  passed: part('qa', 'passed', 'rows', is('result', 1)),
  introduced: part('qa', 'introduced', 'rows', given('productIntro')),
  introduction: part('qa', 'introduction', { sum: 'productIntro' }, given('productIntro')),
  objections: part('qa', 'objections', 'rows', given('objectionHandling')),
  objectionHandling: part('qa', 'objectionHandling', { sum: 'objectionHandling' }, given('objectionHandling')),
  overPromised: part('qa', 'overPromised', 'rows', both(checked, is('overPromised', 1))),
} as const;

/** A figure that a table has ready. */
export const givenPart = (id: string, isSum: boolean): Part => ({
  ...part('figures', id, { sum: `given:${id}` }, given(`given:${id}`)),
  isSingle: !isSum,
});
