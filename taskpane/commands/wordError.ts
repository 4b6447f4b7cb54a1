import { en, type TextKey } from '../../src/i18n/en.ts';
import type { Translate } from '../../src/i18n/translate.ts';
import { WorkbookError } from '../excel/workbook.ts';

/** What happened, where, and what to do, in one or two sentences. */
export function wordError(error: unknown, t: Translate): string {
  if (!(error instanceof WorkbookError)) {
    return t('pane.excelError.unexpected', { message: error instanceof Error ? error.message : String(error) });
  }
  const key = `pane.excelError.${error.code}`;
  const sentence = isKey(key) ? t(key) : t('pane.excelError.other', { code: error.code });
  return error.where === '' ? sentence : t('pane.excelError.at', { sentence, place: error.where });
}

export const isCancelled = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

const isKey = (key: string): key is TextKey => Object.hasOwn(en, key);
