import type { ColumnGuess } from '../calls/mapping.ts';
import type { RecordField, RecordMapping } from './kinds.ts';

/** Fields that are read from tables, wherever `RECORD_FIELDS` has them. */
export type ReadField = RecordField | 'customer' | 'newLead' | 'referred' | 'teamTarget';

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
  | 'date'
  | 'period';

export const FIELD_TYPES: Readonly<Record<ReadField, FieldType>> = {
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
  date: 'date',
  period: 'period',
};

/** Null where no column holds the field. */
export const columnFor = ({ columns }: RecordMapping, field: ReadField): number | null => {
  const all: Readonly<Partial<Record<ReadField, ColumnGuess>>> = columns;
  return all[field]?.column ?? null;
};

export interface MappedColumn {
  readonly field: ReadField;
  readonly type: FieldType;
  readonly column: number;
}

/** Every mapped column, by field. */
export function mappedColumns({ columns }: RecordMapping): readonly MappedColumn[] {
  const all: Readonly<Partial<Record<ReadField, ColumnGuess>>> = columns;
  return (Object.keys(all) as ReadField[]).flatMap((field) => {
    const guess = all[field];
    return guess === undefined || !Object.hasOwn(FIELD_TYPES, field)
      ? []
      : [{ field, type: FIELD_TYPES[field], column: guess.column }];
  });
}
