import type { CallColumn } from './columns.ts';
import { answers, NO, readWord, YES } from './yes.ts';

const SALE = ['已成交', '成交', '已购买', 'won', 'closed won', 'sold', 'sale', 'subscribed', 'purchased'];
const NO_SALE = ['未成交', '未购买', 'lost', 'closed lost', 'not sold', 'no sale', 'not subscribed'];

const WORDS = answers([...YES, ...SALE], [...NO, ...NO_SALE]);

/** Like `readYes`, with the words that CRMs use for deals won and lost. */
export const readSale = (value: unknown): boolean | null => readWord(value, WORDS);

/** With yes and no in place of what CRMs write; what is neither stays. */
export const salesColumn = (column: CallColumn): CallColumn => ({
  ...column,
  values: column.values.map((value) => readSale(value) ?? value),
});
