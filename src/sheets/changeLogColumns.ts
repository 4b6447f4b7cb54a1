import type { TextKey } from '../i18n/en.ts';
import { CHANGE_REASONS } from '../plan/versions.ts';
import { optionalDate, requiredText, text, wholeNumber, wordsOrText, type Codec } from './codecs.ts';
import type { TableColumn } from './findTable.ts';

export type LogField = 'version' | 'date' | 'reason' | 'evidence' | 'changes' | 'remark';

export interface LogColumn extends TableColumn {
  readonly field: LogField;
  /** In points. */
  readonly width: number;
  /** Whether people may type there: their words are kept. */
  readonly isOpen: boolean;
}

export const REASON_FAMILY = 'changeLog.reason';

const column = (field: LogField, width: number, codec: Codec, isOpen = false): LogColumn => {
  const label: TextKey = `sheet.changeLog.${field}`;
  return { field, width, label, path: [field], codec, isOpen };
};

const REASON: Codec = {
  ...wordsOrText(REASON_FAMILY),
  choices: { family: REASON_FAMILY, ids: CHANGE_REASONS },
};

/** Of the change log, from left to right. */
export const LOG_COLUMNS: readonly LogColumn[] = [
  column('version', 55, wholeNumber),
  column('date', 80, optionalDate),
  column('reason', 140, REASON, true),
  column('evidence', 210, text, true),
  column('changes', 330, text),
  column('remark', 180, text, true),
];

/** Of the hidden sheet of plans; the parts of a plan fill the columns from the last heading on. */
export const STORE_COLUMNS: readonly TableColumn[] = [
  { label: 'sheet.planVersions.version', path: ['version'], codec: wholeNumber },
  { label: 'sheet.planVersions.fingerprint', path: ['fingerprint'], codec: requiredText },
  { label: 'sheet.planVersions.plan', path: ['plan'], codec: text },
];

export const logColumnAt = (field: LogField): number => LOG_COLUMNS.findIndex((each) => each.field === field);
