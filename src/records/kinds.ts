import type { ColumnGuess } from '../calls/mapping.ts';
import type { DurationUnit } from '../calls/duration.ts';
import { MAPPED_FIELDS } from '../calls/mappedField.ts';

/**
 * What a table's columns can be mapped to, by what the table is. `figures` has people down and indicators
 * across, one row a person and period; its other columns are found by their headings as indicators. An order
 * whose `status` says so is no sale (`readOrderStatus`).
 */
export const RECORD_FIELDS = {
  callLog: [...MAPPED_FIELDS, 'customer', 'newLead'],
  orders: ['orderId', 'agent', 'customer', 'amount', 'status', 'isNew', 'referred', 'date', 'period'],
  surveys: ['responseId', 'agent', 'customer', 'score', 'complaint', 'solved', 'date', 'period'],
  qa: [
    ...(['recordId', 'agent', 'result', 'productIntro', 'objectionHandling', 'overPromised'] as const),
    ...(['date', 'period'] as const),
  ],
  roster: ['agent', 'team', 'daysWorked', 'workingDays', 'stage', 'teamTarget', 'period'],
  figures: ['agent', 'team', 'period'],
} as const;

export type RecordKind = keyof typeof RECORD_FIELDS;
export type FieldOf<Kind extends RecordKind> = (typeof RECORD_FIELDS)[Kind][number];
export type RecordField = { [Kind in RecordKind]: FieldOf<Kind> }[RecordKind];

/** The order in which kinds are offered. */
export const RECORD_KINDS = [
  'callLog',
  'orders',
  'surveys',
  'qa',
  'roster',
  'figures',
] as const satisfies readonly RecordKind[];

/** Scores as their tool writes them: yes or no, a share, percent, or stars up to 5 or 10. */
export const SURVEY_SCALES = ['yesNo', 'share', 'percent', 'upTo5', 'upTo10'] as const;
export type SurveyScale = (typeof SURVEY_SCALES)[number];

/** Which column of a table holds what; a field that no column serves is absent. Plain data, kept as JSON. */
export interface RecordMapping {
  readonly kind: RecordKind;
  readonly columns: Readonly<Partial<Record<RecordField, ColumnGuess>>>;
  /** Of durations without a unit of their own. */
  readonly unit: DurationUnit;
  /** Of a survey's scores and of the marks of QA; yes and no are read as such on every scale. */
  readonly scale: SurveyScale;
}

/** A table of records in the workbook, and how it is read. */
export interface RecordTable {
  /** Of the table, or of the sheet where it is none. */
  readonly name: string;
  /** The first cell of the heading row, counted from 0; records stand in the rows below it. */
  readonly origin: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly mapping: RecordMapping;
}
