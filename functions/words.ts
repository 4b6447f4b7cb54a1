import { functionWordsEn } from '../src/i18n/functionWords.en.ts';
import { functionWordsZhCN } from '../src/i18n/functionWords.zhCN.ts';
import { displayLanguage } from './language.ts';

export type FunctionWord = keyof typeof functionWordsEn;

/** A word for a cell, in Excel's display language. */
export const wordOf = (key: FunctionWord): string =>
  (displayLanguage() === 'en' ? functionWordsEn : functionWordsZhCN)[key];

/** A heading row. */
export const headings = (...keys: readonly FunctionWord[]): string[] => keys.map(wordOf);
