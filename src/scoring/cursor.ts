import type { Expected, Finding } from '../findings.ts';
import type { Keyword } from './keywords.ts';

/** A place in a rule text. `folded` is the text with full-width signs made plain, one character for one. */
export interface Cursor {
  readonly source: string;
  readonly folded: string;
  at: number;
  failure: Finding | null;
}

const NUMBER = /[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy;
/** What people see as one thing, for naming what stands at a place. */
const WORD = /[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?%?|[a-z0-9_.%+-]+|[^\sa-z0-9:,]+|./isy;
const WORD_CHARACTER = /[a-z0-9_]/i;

export function startCursor(source: string): Cursor {
  return { source, folded: foldWidth(source), at: 0, failure: null };
}

/** Records what should have stood here and ends the parsing; the first failure stays. */
export function expect(cursor: Cursor, expected: Expected, at: number = startOfNext(cursor)): null {
  const found = matchAt(WORD, cursor.folded, at);
  cursor.failure ??= {
    code: 'rule.syntax',
    args: { position: at + 1, found: cursor.source.slice(at, at + found.length), expected },
  };
  return null;
}

export function takeKeyword(cursor: Cursor, keyword: Keyword): boolean {
  const start = startOfNext(cursor);
  for (const spelling of Object.values(keyword)) {
    const end = start + spelling.length;
    if (cursor.folded.slice(start, end).toLowerCase() !== spelling.toLowerCase()) continue;
    if (WORD_CHARACTER.test(spelling) && WORD_CHARACTER.test(cursor.folded.charAt(end))) continue;
    cursor.at = end;
    return true;
  }
  return false;
}

/** A sign such as `:` or `..`, with spaces before it allowed. */
export function takeSign(cursor: Cursor, ...signs: readonly string[]): boolean {
  const start = startOfNext(cursor);
  const sign = signs.find((candidate) => cursor.folded.startsWith(candidate, start));
  if (sign === undefined) return false;
  cursor.at = start + sign.length;
  return true;
}

export function takeNumber(cursor: Cursor, expected: Expected = 'number'): number | null {
  const start = startOfNext(cursor);
  const text = matchAt(NUMBER, cursor.folded, start);
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) return expect(cursor, expected, start);
  cursor.at = start + text.length;
  return value + 0;
}

/** A number of the raw value, or of the target when `%` follows: 60% is 0.6 [S-16]. */
export interface Bound {
  readonly value: number;
  readonly percent: boolean;
}

export function takeBound(cursor: Cursor): Bound | null {
  const start = startOfNext(cursor);
  const value = takeNumber(cursor, 'bound');
  if (value === null) return null;
  const text = cursor.folded.slice(start, cursor.at);
  if (!takeSign(cursor, '%')) return { value, percent: false };
  return { value: parsePercent(text) + 0, percent: true };
}

/** `60` of `60%` as 0.6. Shifts the text, since 7 ÷ 100 and 0.07 may differ as doubles. */
function parsePercent(text: string): number {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

/** A bound written as its fellows are: all with `%`, or none. */
export function takeBoundLike(cursor: Cursor, fellow: Bound | undefined): Bound | null {
  const start = startOfNext(cursor);
  const bound = takeBound(cursor);
  if (bound === null || fellow === undefined || bound.percent === fellow.percent) return bound;
  return expect(cursor, fellow.percent ? 'percentBound' : 'plainBound', start);
}

/** Everything up to the next sign, without the spaces around it, as it was written; '' if a comma comes first. */
export function takeTextUntil(cursor: Cursor, sign: string): string {
  const start = startOfNext(cursor);
  const end = cursor.folded.indexOf(sign, start);
  if (end < 0 || cursor.folded.slice(start, end).includes(',')) return '';
  cursor.at = end;
  return cursor.source.slice(start, end).trim();
}

export function isAtEnd(cursor: Cursor): boolean {
  return startOfNext(cursor) >= cursor.folded.length;
}

/** Between two pairs: spaces, a comma, or both. False when neither stands there. */
export function takeSeparator(cursor: Cursor): boolean {
  const before = cursor.at;
  const spaced = startOfNext(cursor) > before;
  return takeSign(cursor, ',') || spaced;
}

export function startOfNext(cursor: Cursor): number {
  let at = cursor.at;
  while (at < cursor.folded.length && cursor.folded.charAt(at) === ' ') at += 1;
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3001\u2212]|\s/g, (sign) => {
    if (sign === '、') return ',';
    if (sign === '−') return '-';
    return /\s/.test(sign) ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}
