import type { Cell } from '../../src/calls/cell.ts';
import { readMoment } from '../../src/records/moments.ts';
import { guessRecordMapping, measuresOf } from '../../src/records/guess.ts';
import { KIND_SIGNS, type KindSigns } from '../../src/records/kindSigns.ts';
import { RECORD_FIELDS, type RecordField, type RecordKind, type RecordMapping } from '../../src/records/kinds.ts';
import type { DataSource } from '../excel/workbook.ts';

/** Below this a guess is worth a look. */
const SURE = 0.7;

export const isUnsure = (confidence: number): boolean => confidence < SURE;

export const fieldsOf = (kind: RecordKind): readonly RecordField[] => RECORD_FIELDS[kind];

/** The table read as another kind, with its columns guessed anew. */
export const asKind = ({ headings, sample }: DataSource, kind: RecordKind): RecordMapping =>
  guessRecordMapping(headings, sample, kind);

/** Another column for a field, as a person chose it; an empty choice takes the field out. One column serves one field. */
export function chooseField(
  mapping: RecordMapping,
  { headings, sample }: DataSource,
  { field, choice }: { readonly field: RecordField; readonly choice: string },
): RecordMapping {
  const column = choice === '' ? -1 : Number(choice);
  const others = Object.entries(mapping.columns).filter(([each, guess]) => each !== field && guess.column !== column);
  const chosen = column < 0 ? [] : [[field, { column, heading: headings[column] ?? '', confidence: 1 }] as const];
  const columns: RecordMapping['columns'] = Object.fromEntries([...others, ...chosen]);
  const measures = MEASURED.has(field) ? measuresOf(columns, sample, mapping.kind) : {};
  return { ...mapping, columns, ...measures };
}

/** A new column of these may count in another unit or scale. */
const MEASURED: ReadonlySet<RecordField> = new Set(['duration', 'score', 'productIntro', 'objectionHandling'] as const);

export const hasDurations = ({ columns }: RecordMapping): boolean => columns.duration !== undefined;
export const hasScores = ({ columns }: RecordMapping): boolean =>
  columns.score !== undefined || columns.productIntro !== undefined || columns.objectionHandling !== undefined;

/** Of each list one is needed before the table says anything. */
export function lackingFields({ kind, columns }: RecordMapping): readonly (readonly RecordField[])[] {
  const { needed }: KindSigns = KIND_SIGNS[kind];
  return needed.filter((either) => either.every((field) => columns[field] === undefined));
}

/** The mapped columns in the order of the fields. */
export const shownFields = ({ kind, columns }: RecordMapping): readonly { field: RecordField; column: number }[] =>
  fieldsOf(kind).flatMap((field) => {
    const guess = columns[field];
    return guess === undefined ? [] : [{ field, column: guess.column }];
  });

/** A cell as the field reads it: dates and times by the calendar. */
export function shownCell(field: RecordField, cell: Cell | undefined): string {
  if (field === 'date' && typeof cell === 'number') {
    const moment = readMoment(cell);
    if (moment !== null && !Number.isNaN(moment)) return momentText(moment);
  }
  return typeof cell === 'number' ? String(Number(cell.toPrecision(12))) : String(cell ?? '');
}

/** `2026-03-14 10:00`, without the time where there is none. */
function momentText(moment: number): string {
  const text = new Date(Math.round(moment * 1440) * 60_000).toISOString();
  return moment % 1 === 0 ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
