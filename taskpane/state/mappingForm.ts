import { remap, type CallMapping } from '../../src/calls/mapping.ts';
import { periodOf } from '../../src/calls/period.ts';
import type { Cell } from '../excel/workbook.ts';

/** The fields a person can choose; a date serves as period where there is none. */
export const CHOSEN_FIELDS = ['agent', 'duration', 'outcome', 'need', 'sale', 'period'] as const;
export type ChosenField = (typeof CHOSEN_FIELDS)[number];

/** Without these nothing can be scored. */
export const isNeeded = (field: ChosenField): boolean => field === 'agent' || field === 'duration';

export const columnOf = (mapping: CallMapping, field: ChosenField): number | null =>
  (field === 'period' ? (mapping.period ?? mapping.date) : mapping[field])?.column ?? null;

/** An empty choice takes the field out. */
export function chooseColumn(
  mapping: CallMapping,
  field: ChosenField,
  { choice, headings }: { readonly choice: string; readonly headings: readonly string[] },
): CallMapping {
  const column = choice === '' ? null : { column: Number(choice), heading: headings[Number(choice)] ?? '' };
  const next = remap(mapping, field, column);
  return field === 'period' ? remap(next, 'date', null) : next;
}

export interface SampleColumn {
  readonly field: ChosenField;
  readonly column: number;
}

/** The mapped columns, in the order of the fields. */
export const sampleColumns = (mapping: CallMapping): readonly SampleColumn[] =>
  CHOSEN_FIELDS.flatMap((field) => {
    const column = columnOf(mapping, field);
    return column === null ? [] : [{ field, column }];
  });

/** A cell as the field reads it: a date by its month, as periods are counted. */
export const sampleText = (field: ChosenField, cell: Cell | undefined): string =>
  field === 'period' ? periodOf(cell) : cellText(cell);

const cellText = (cell: Cell | undefined): string =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(6))) : String(cell ?? '');
