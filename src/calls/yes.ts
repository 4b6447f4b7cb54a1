import { foldWord, isBlank } from './cell.ts';

const YES = ['true', '1', 'yes', 'y', '是', '有', '已获取', '✓', '✔', '√'];
const NO = ['false', '0', 'no', 'n', '否', '无', '没有', '未获取', '✗', '✘', '×'];
const SALE = ['已成交', '成交', '已购买', 'won', 'closed won', 'sold', 'sale', 'subscribed', 'purchased'];
const NO_SALE = ['未成交', '未购买', 'lost', 'closed lost', 'not sold', 'no sale', 'not subscribed'];

/** Blank is no; null means that the entry is neither a yes nor a no, which the caller reports. */
export const readYes = (value: unknown): boolean | null => readWord(value, PLAIN);

/** Like `readYes`, with the words that CRMs use for deals won and lost. */
export const readSale = (value: unknown): boolean | null => readWord(value, WITH_SALES);

const answers = (yes: readonly string[], no: readonly string[]): ReadonlyMap<string, boolean> =>
  new Map([
    ...yes.map((word) => [foldWord(word), true] as const),
    ...no.map((word) => [foldWord(word), false] as const),
  ]);

const PLAIN = answers(YES, NO);
const WITH_SALES = answers([...YES, ...SALE], [...NO, ...NO_SALE]);

function readWord(value: unknown, words: ReadonlyMap<string, boolean>): boolean | null {
  if (typeof value === 'boolean') return value;
  if (isBlank(value)) return false;
  return typeof value === 'string' || typeof value === 'number' ? (words.get(foldWord(String(value))) ?? null) : null;
}
