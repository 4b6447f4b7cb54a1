import type { TextKey } from '../i18n/en.ts';
import { GOAL_STATUSES } from '../feedback/agreedGoals.ts';
import { numberOrBlank, optionalDate, requiredText, text, wholeNumber, words, type Codec } from './codecs.ts';
import type { TableColumn } from './findTable.ts';

export type ImprovementField =
  'number' | 'person' | 'indicator' | 'agreed' | 'from' | 'to' | 'due' | 'figure' | 'status' | 'remark';

export interface ImprovementColumn extends TableColumn {
  readonly field: ImprovementField;
  /** In points. */
  readonly width: number;
  /** Whether people type there; the others are ours. */
  readonly isOpen: boolean;
}

const column = (field: ImprovementField, width: number, codec: Codec, isOpen = true): ImprovementColumn => {
  const label: TextKey = `sheet.improvement.${field}`;
  return { field, width, label, path: [field], codec, isOpen };
};

/** Of the sheet of improvement plans, from left to right. */
export const IMPROVEMENT_COLUMNS: readonly ImprovementColumn[] = [
  column('number', 40, wholeNumber, false),
  column('person', 100, requiredText),
  column('indicator', 170, requiredText),
  column('agreed', 80, text),
  column('from', 75, numberOrBlank),
  column('to', 75, numberOrBlank),
  column('due', 85, optionalDate),
  column('figure', 75, numberOrBlank, false),
  column('status', 90, words('improvement.status', GOAL_STATUSES), false),
  column('remark', 220, text),
];

export const improvementColumnAt = (field: ImprovementField): number =>
  IMPROVEMENT_COLUMNS.findIndex((each) => each.field === field);
