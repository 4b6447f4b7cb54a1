import { PLAN_FIELDS, type PlanField } from './planFields.ts';
import { planLayout, type Place } from './planLayout.ts';
import { isBlank, type Values } from './findTable.ts';
import { saysText } from './vocabulary.ts';

export interface FoundField extends PlanField {
  readonly labelAt: Place;
  readonly valueAt: Place;
}

export interface FieldSearch {
  readonly found: readonly FoundField[];
  readonly missing: readonly PlanField[];
}

/** A group of fields: a column of labels, and the column in which their values stand. */
interface Group {
  readonly fields: readonly PlanField[];
  /** Null where none of its labels is left. */
  readonly labels: number | null;
  /** Columns from label to value as the sheet was written. */
  readonly step: number;
}

/** Labels and values above row `end`, also where columns were put between them; values that read like labels are none. */
export function findFields(values: Values, end: number): FieldSearch {
  const above = values.slice(0, end);
  const groups = PLAN_FIELDS.map((fields) => ({ fields, labels: labelColumn(above, fields), step: stepOf(fields) }));
  const found = groups.flatMap((group) => fieldsOf(above, group, groups));
  const missing = PLAN_FIELDS.flat().filter(({ label }) => !found.some((field) => field.label === label));
  return { found, missing };
}

function stepOf(fields: readonly PlanField[]): number {
  const layout = planLayout({ indicators: [], grades: [] });
  const first = layout.fields.find(({ label }) => label === fields[0]?.label);
  return first ? first.valueAt.column - first.labelAt.column : 1;
}

/** The column in which the most labels stand. */
function labelColumn(above: Values, fields: readonly PlanField[]): number | null {
  const width = above.reduce((most, row) => Math.max(most, row.length), 0);
  const counts = Array.from(
    { length: width },
    (_, column) => fields.filter(({ label }) => above.some((row) => saysText(row[column], label))).length,
  );
  const most = counts.reduce((top, count) => Math.max(top, count), 0);
  return most === 0 ? null : counts.indexOf(most);
}

function fieldsOf(above: Values, group: Group, groups: readonly Group[]): FoundField[] {
  const { fields, labels } = group;
  if (labels === null) return [];
  const rows = fields.flatMap((field) => {
    // A title above may say the same.
    const row = above.map((line) => saysText(line[labels], field.label)).lastIndexOf(true);
    return row < 0 ? [] : [{ field, row }];
  });
  const column = valueColumn(
    above,
    rows.map(({ row }) => row),
    { ...group, labels, next: nextLabels(labels, groups) },
  );
  return rows.map(({ field, row }) => ({ ...field, labelAt: { row, column: labels }, valueAt: { row, column } }));
}

const nextLabels = (labels: number, groups: readonly Group[]): number =>
  Math.min(...groups.map((group) => group.labels ?? Infinity).filter((column) => column > labels));

/** Columns people may have put between a label and its value. */
const ROOM = 3;

/** Before the labels of the next group, the column with the most in it; where equal, the one as written. */
function valueColumn(
  above: Values,
  rows: readonly number[],
  { labels, step, next }: { readonly labels: number; readonly step: number; readonly next: number },
): number {
  const written = labels + step;
  const last = Math.min(next - 1, written + ROOM);
  const filled = (column: number): number => rows.filter((row) => !isBlank(above[row]?.[column])).length;
  const columns = Array.from({ length: Math.max(0, last - labels) }, (_, index) => labels + 1 + index);
  const better = (one: number, other: number): number => {
    const by = filled(other) - filled(one) || Math.abs(one - written) - Math.abs(other - written);
    return by > 0 ? other : one;
  };
  return columns.reduce(better, Math.min(written, Math.max(last, labels + 1)));
}
