import type { Cell } from '../../../../src/calls/cell.ts';
import type { RecordField, RecordKind, SurveyScale } from '../../../../src/records/kinds.ts';

/** What a tool exports, from the first row of the sheet on, and what there is to be found in it. */
export interface TableExport {
  readonly tool: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly headingRow: number;
  readonly kind: RecordKind;
  /** The heading of each field that has a column. */
  readonly columns: Readonly<Partial<Record<RecordField, string>>>;
  readonly unit?: 's' | 'min' | 'time';
  readonly scale?: SurveyScale;
}

/** As merged cells read: what they say stands in the first. */
export const merged = (text: string, width: number): Cell[] => [text, ...Array<Cell>(width - 1).fill('')];
