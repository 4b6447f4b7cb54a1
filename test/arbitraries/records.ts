import fc from 'fast-check';
import type { Cell } from '../../src/calls/cell.ts';

const day = fc.integer({ min: 46_023, max: 46_387 });
const agent = fc.constantFrom('Ann', 'Bo', '陈静', 'Dai');
const customer = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6');
const yes = fc.constantFrom<Cell>('yes', 'no', '', '是', true);

export const CALL_HEADINGS = ['callId', 'agent', 'customer', 'duration', 'outcome', 'need', 'newLead', 'date'] as const;
export const ORDER_HEADINGS = ['orderId', 'agent', 'customer', 'amount', 'referred', 'date'] as const;
export const SURVEY_HEADINGS = ['responseId', 'agent', 'customer', 'score', 'complaint', 'solved', 'date'] as const;
export const QA_HEADINGS = [
  'recordId',
  'agent',
  'result',
  'productIntro',
  'objectionHandling',
  'overPromised',
  'date',
] as const;

export interface RecordRows {
  readonly calls: readonly (readonly Cell[])[];
  readonly orders: readonly (readonly Cell[])[];
  readonly surveys: readonly (readonly Cell[])[];
  readonly qa: readonly (readonly Cell[])[];
}

/** With ids by their place, so that none stands twice. */
const rows = (prefix: string, entry: fc.Arbitrary<readonly Cell[]>): fc.Arbitrary<readonly (readonly Cell[])[]> =>
  fc.array(entry, { maxLength: 60 }).map((entries) => entries.map((cells, index) => [`${prefix}${index}`, ...cells]));

const outcome = fc.constantFrom('connected', '空号', 'no answer', '停机', '');

/** Whole numbers and halves, so that sums are exact in whatever order they are added up. */
export const records: fc.Arbitrary<RecordRows> = fc.record({
  calls: rows('k', fc.tuple(agent, customer, fc.integer({ min: 0, max: 600 }), outcome, yes, yes, day)),
  orders: rows('o', fc.tuple(agent, customer, fc.integer({ min: -200, max: 900 }), yes, day)),
  surveys: rows('r', fc.tuple(agent, customer, fc.constantFrom<Cell>('', 1, 2, 3, 4, 5), yes, yes, day)),
  qa: rows(
    'q',
    fc.tuple(agent, fc.constantFrom<Cell>('合格', 'fail', ''), fc.constantFrom<Cell>('', 0.5, 1), yes, yes, day),
  ),
});
