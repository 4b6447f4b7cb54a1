import type { Cell } from '../../../src/calls/cell.ts';
import { effectiveRule } from '../../../src/calls/effectiveRule.ts';
import { atOnce } from '../../../src/pieces.ts';
import type { RecordField } from '../../../src/records/kinds.ts';
import type { RecordKind, RecordMapping } from '../../../src/records/kinds.ts';
import type { PeriodUnit } from '../../../src/records/periodUnits.ts';
import { readRecords, type RecordReading } from '../../../src/records/readRecords.ts';
import type { FilledTable } from '../../../src/records/recordTable.ts';
import type { AcceptedRepair } from '../../../src/records/repairs.ts';
import { rollUpRecords, type RecordFigures } from '../../../src/records/rollUp.ts';

export type Rows = readonly (readonly Cell[])[];

/** 2026-12-31, in days from 1970-01-01. */
export const TODAY = 20_818;
export const RULE = effectiveRule({ minMinutes: 3, needRequired: true, excludedOutcomes: [] });

/** A table whose headings are the names of its fields; a heading in brackets is of no field. */
export function tableOf(
  kind: RecordKind,
  headings: readonly (RecordField | `(${string})`)[],
  rows: Rows,
  part: Partial<RecordMapping> & { readonly name?: string } = {},
): FilledTable {
  const { name = kind, ...mapping } = part;
  const columns = Object.fromEntries(
    headings.flatMap((heading, column) =>
      heading.startsWith('(') ? [] : [[heading, { column, heading, confidence: 1 }]],
    ),
  );
  return {
    ...{ name, origin: { sheet: name, row: 0, column: 0 }, headings, rows },
    mapping: { kind, columns, unit: 's', scale: 'upTo5', ...mapping },
  };
}

export const readAll = (tables: readonly FilledTable[], repairs: readonly AcceptedRepair[] = []): RecordReading =>
  atOnce(readRecords(tables, { rule: RULE, repairs, today: TODAY }));

export const figuresOf = (
  tables: readonly FilledTable[],
  unit: PeriodUnit = 'month',
  repairs: readonly AcceptedRepair[] = [],
): RecordFigures => atOnce(rollUpRecords(readAll(tables, repairs), { unit }));

/** Null is missing; undefined where there is no such figure, or nobody of that name. */
export function figure(
  { rows, ids, values }: RecordFigures,
  id: string,
  person: string,
  period = '2026-03',
): number | null | undefined {
  const row = rows.findIndex((each) => each.person === person && each.period === period);
  return values[ids.indexOf(id)]?.[row];
}
