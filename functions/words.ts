import type { FunctionWord } from '../src/i18n/functionTexts.ts';
import { textsNow } from './texts.ts';

/** A word for a cell, in Excel's display language. */
export const wordOf = (word: FunctionWord): string => textsNow()?.cells[word] ?? word;

/** A heading row. */
export const headings = (...words: readonly FunctionWord[]): string[] => words.map(wordOf);
