/** What a worksheet cell holds. */
export type Cell = string | number | boolean | null;

/** Excel's platforms differ in how they pass an empty cell, and white space alone is no entry. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** A value as text for messages and names; Excel's own objects, such as data types, have none. */
export const textOfCell = (value: unknown): string =>
  typeof value === 'object' && value !== null ? '{…}' : String(value);

/** For comparing words: width and case folded; white space, `_` and `-` removed. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
