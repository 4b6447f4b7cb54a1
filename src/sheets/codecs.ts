import { isoDate } from '../calls/period.ts';
import type { Language } from '../plan/schema.ts';
import { idOfWord, wordOf } from './vocabulary.ts';

export type CellValue = string | number | boolean | null;

/**
 * How a plan value stands in a cell. `read` never refuses: what it cannot make sense of it hands on
 * as it stands, and the plan's schema refuses it with a path that leads back to the cell.
 */
export interface Codec {
  readonly print: (value: unknown, language: Language) => CellValue;
  readonly read: (cell: CellValue) => unknown;
  /** The family of words people choose from, and its ids. */
  readonly choices?: { readonly family: string; readonly ids: readonly string[] };
  readonly numberFormat?: string;
  /** What the prompt asks for, as a key below `sheet.expected`. */
  readonly expects: 'text' | 'number' | 'percent' | 'choice' | 'wholeNumber' | 'list';
}

const isBlank = (cell: CellValue): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');
const asText = (cell: CellValue): unknown => (cell === null ? '' : typeof cell === 'number' ? String(cell) : cell);
const printPlain = (value: unknown): CellValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

export const text: Codec = {
  print: printPlain,
  read: (cell) => (typeof cell === 'string' ? cell.trim() : asText(cell)),
  numberFormat: '@',
  expects: 'text',
};

/** Blank is no entry at all. */
export const requiredText: Codec = { ...text, read: (cell) => text.read(cell) || undefined };

/** What is no number but says one beyond doubt, as text in cells often does: `９０`, and with `share` `40 %`. */
function numberIn(cell: CellValue, share: boolean): CellValue {
  const match = typeof cell === 'string' ? TYPED_NUMBER.exec(cell.normalize('NFKC').trim()) : null;
  if (!match || (match[2] !== undefined && !share)) return cell;
  return match[2] === undefined ? Number(match[1]) : Number((Number(match[1]) / 100).toPrecision(DIGITS));
}
const TYPED_NUMBER = /^([+-]?\d+(?:\.\d+)?)\s*(%)?$/;
const DIGITS = 12;

/** Blank is null. */
export const numberOrBlank: Codec = {
  print: printPlain,
  read: (cell) => (isBlank(cell) ? null : numberIn(cell, true)),
  expects: 'number',
};

/** Blank is no entry at all. */
export const optionalNumber: Codec = {
  print: printPlain,
  read: (cell) => (isBlank(cell) ? undefined : numberIn(cell, false)),
  expects: 'number',
};

export const number: Codec = { ...optionalNumber, numberFormat: 'General' };
export const wholeNumber: Codec = { ...number, numberFormat: '0', expects: 'wholeNumber' };

/** A share of 1, shown as percent. */
export const share: Codec = {
  ...number,
  read: (cell) => (isBlank(cell) ? undefined : withoutSign(cell) ? cell : numberIn(cell, true)),
  numberFormat: '0%',
  expects: 'percent',
};

/** `40` as text may mean 40 % or 4000 %. */
const withoutSign = (cell: CellValue): boolean => typeof cell === 'string' && !/[%％]/.test(cell);

/** Percent in the plan (40), a share of 1 in the cell (0.4), so that it shows as `40%`. */
export const percent: Codec = {
  print: (value) => (typeof value === 'number' ? value / 100 : null),
  read: (cell) => {
    const part = share.read(cell);
    return typeof part === 'number' ? Number((part * 100).toPrecision(DIGITS)) : part;
  },
  expects: 'percent',
};

/** The same; blank is no entry, null the word for what goes. Text is let in for that word. */
export const percentOrGone: Codec = {
  print: (value, language) => (value === null ? wordOf(GOES, 'goes', language) : percent.print(value, language)),
  read: (cell) => {
    if (isBlank(cell)) return undefined;
    return typeof cell === 'string' && idOfWord(GOES, cell) === 'goes' ? null : percent.read(cell);
  },
  numberFormat: '0.0%',
  expects: 'text',
};
const GOES = 'sheet.afterSeason';

/** `2026-12-31`; dates of Excel and the ways people write them are read too, blank is no entry. */
export const optionalDate: Codec = {
  print: printPlain,
  read: (cell) => (isBlank(cell) ? undefined : (isoDate(cell) ?? cell)),
  numberFormat: '@',
  expects: 'text',
};

export const words = (family: string, ids: readonly string[]): Codec => ({
  print: (value, language) => (typeof value === 'string' ? wordOf(family, value, language) : null),
  read: (cell) => (isBlank(cell) ? undefined : typeof cell === 'string' ? (idOfWord(family, cell) ?? cell) : cell),
  choices: { family, ids },
  expects: 'choice',
});

/** Words of an id where there are some, else what people wrote: profile, source, name of a template. */
export const wordsOrText = (family: string, ending = ''): Codec => ({
  ...text,
  print: (value, language) => (typeof value === 'string' ? wordOf(family, value, language, ending) : null),
  read: (cell) => (typeof cell === 'string' ? (idOfWord(family, cell, ending) ?? cell.trim()) : asText(cell)),
});

/** The same; blank is no entry at all. */
export function optionalWordsOrText(family: string, ending = ''): Codec {
  const codec = wordsOrText(family, ending);
  return { ...codec, read: (cell) => codec.read(cell) || undefined };
}

export const yesNo: Codec = {
  ...words('sheet.yesNo', ['yes', 'no']),
  print: (value, language) => wordOf('sheet.yesNo', value === true ? 'yes' : 'no', language),
  read: (cell) => {
    const id = typeof cell === 'string' ? idOfWord('sheet.yesNo', cell) : null;
    return id === null ? cell : id === 'yes';
  },
};

/** Names one after the other; `、`, `,`, `，`, `;` or `；` part them. */
export const textList: Codec = {
  print: (value, language) => (Array.isArray(value) ? value.join(language === 'en' ? '; ' : '；') : null),
  read: (cell) =>
    String(asText(cell))
      .split(/[,，;；、]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  numberFormat: '@',
  expects: 'list',
};
