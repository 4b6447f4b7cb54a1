import type { RecordField, RecordMapping } from './kinds.ts';

/** How a field's cells are read. */
export type FieldType =
  | 'id'
  | 'agent'
  | 'customer'
  | 'text'
  | 'outcome'
  | 'duration'
  | 'amount'
  | 'count'
  | 'score'
  | 'share'
  | 'need'
  | 'sale'
  | 'isNew'
  | 'yes'
  | 'solved'
  | 'result'
  | 'status'
  | 'date'
  | 'period';

export const FIELD_TYPES: Readonly<Record<RecordField, FieldType>> = {
  callId: 'id',
  orderId: 'id',
  responseId: 'id',
  recordId: 'id',
  agent: 'agent',
  customer: 'customer',
  team: 'text',
  stage: 'text',
  outcome: 'outcome',
  duration: 'duration',
  amount: 'amount',
  daysWorked: 'count',
  workingDays: 'count',
  teamTarget: 'count',
  score: 'score',
  productIntro: 'share',
  objectionHandling: 'share',
  need: 'need',
  sale: 'sale',
  isNew: 'isNew',
  newLead: 'isNew',
  referred: 'yes',
  complaint: 'yes',
  overPromised: 'yes',
  solved: 'solved',
  result: 'result',
  status: 'status',
  date: 'date',
  period: 'period',
};

/** Null where no column holds the field. */
export const columnFor = ({ columns }: RecordMapping, field: RecordField): number | null =>
  columns[field]?.column ?? null;

export interface MappedColumn {
  readonly field: RecordField;
  readonly type: FieldType;
  readonly column: number;
}

/** Every mapped column, by field. */
export function mappedColumns({ columns }: RecordMapping): readonly MappedColumn[] {
  return (Object.keys(FIELD_TYPES) as RecordField[]).flatMap((field) => {
    const guess = columns[field];
    return guess === undefined ? [] : [{ field, type: FIELD_TYPES[field], column: guess.column }];
  });
}
