import type { TextKey } from '../i18n/en.ts';
import { text } from './codecs.ts';
import type { TableColumn } from './findTable.ts';

export type CalibrationField =
  'call' | 'agent' | 'date' | 'duration' | 'outcome' | 'counted' | 'verdict' | 'remark' | 'place';

export interface CalibrationColumn extends TableColumn {
  readonly field: CalibrationField;
  /** In points. */
  readonly width: number;
}

const column = (field: CalibrationField, width: number): CalibrationColumn => {
  const label: TextKey = `sheet.calibration.${field}`;
  return { field, width, label, path: [field], codec: text };
};

/** Of the sheet of drawn calls, from left to right. */
export const CALIBRATION_COLUMNS: readonly CalibrationColumn[] = [
  column('call', 110),
  column('agent', 90),
  column('date', 80),
  column('duration', 60),
  column('outcome', 90),
  column('counted', 80),
  column('verdict', 110),
  column('remark', 180),
  column('place', 110),
];

export const columnAt = (field: CalibrationField): number =>
  CALIBRATION_COLUMNS.findIndex((each) => each.field === field);
