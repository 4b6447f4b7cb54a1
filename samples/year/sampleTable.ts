import type { Cell } from '../../src/calls/cell.ts';

/** Fields of each table in the order of its columns, named as `src/records/kinds.ts` names them. */
export const TABLE_FIELDS = {
  calls: ['callId', 'agent', 'customer', 'date', 'duration', 'outcome', 'need', 'newLead'],
  orders: ['orderId', 'agent', 'customer', 'product', 'amount', 'isNew', 'referred', 'date'],
  surveys: ['responseId', 'agent', 'customer', 'date', 'score', 'complaint', 'solved'],
  qa: ['recordId', 'agent', 'date', 'result', 'productIntro', 'objectionHandling', 'overPromised'],
  roster: ['agent', 'team', 'period', 'daysWorked', 'workingDays', 'stage', 'teamTarget'],
  /** Ready figures, which no other table holds. */
  training: ['agent', 'period', 'training_pass_rate'],
} as const;

export type TableKey = keyof typeof TABLE_FIELDS;
export const TABLE_KEYS = Object.keys(TABLE_FIELDS) as readonly TableKey[];

export type Row = readonly Cell[];

export interface SampleTable {
  readonly name: string;
  /** Above the headings, each merged over the width of the table. */
  readonly titleRows: readonly string[];
  readonly headings: readonly string[];
  /** Number format of each column; null for none. */
  readonly formats: readonly (string | null)[];
  readonly rows: readonly Row[];
}

export type SampleTables = Readonly<Record<TableKey, SampleTable>>;

export const columnOf = (table: TableKey, field: string): number =>
  (TABLE_FIELDS[table] as readonly string[]).indexOf(field);

const FORMATS: Readonly<Record<string, string>> = {
  amount: '#,##0.00',
  productIntro: '0%',
  objectionHandling: '0%',
  training_pass_rate: '0%',
  teamTarget: '#,##0',
};

export function formatsOf(table: TableKey): readonly (string | null)[] {
  const date = table === 'calls' ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
  return TABLE_FIELDS[table].map((field) => (field === 'date' ? date : (FORMATS[field] ?? null)));
}
