import { foldWord, isBlank } from './cell.ts';

export const YES = ['true', '1', 'yes', 'y', '是', '有', '已获取', '✓', '✔', '√'];
export const NO = ['false', '0', 'no', 'n', '否', '无', '没有', '未获取', '✗', '✘', '×'];

/** Blank is no; null means that the entry is neither a yes nor a no, which the caller reports. */
export const readYes = (value: unknown): boolean | null => readWord(value, WORDS);

export const answers = (yes: readonly string[], no: readonly string[]): ReadonlyMap<string, boolean> =>
  new Map([
    ...yes.map((word) => [foldWord(word), true] as const),
    ...no.map((word) => [foldWord(word), false] as const),
  ]);

const WORDS = answers(YES, NO);

export function readWord(value: unknown, words: ReadonlyMap<string, boolean>): boolean | null {
  if (typeof value === 'boolean') return value;
  if (isBlank(value)) return false;
  return typeof value === 'string' || typeof value === 'number' ? (words.get(foldWord(String(value))) ?? null) : null;
}
