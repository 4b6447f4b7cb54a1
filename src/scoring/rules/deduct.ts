import { takeNumber, expect, startOfNext } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import type { RuleDefinition, RuleInput } from './rule.ts';

export interface DeductRule {
  readonly kind: 'deduct';
  /** Points for each unit of the actual; above 0. */
  readonly per: number;
}

/** 减分法: 100 − per × actual as a weighted indicator, −per × actual as an adjustment. */
export const deduct: RuleDefinition<DeductRule> = {
  id: 'deduct',
  i18n: 'rule.deduct',
  keyword: { en: 'deduct', 'zh-CN': '扣分' },
  parse: (cursor) => {
    const per = takePer(cursor);
    return per === null ? null : { kind: 'deduct', per };
  },
  check: () => null,
  points: ({ per }, { actual, role }: RuleInput) => (role === 'weighted' ? 100 : 0) - per * actual,
  attainment: () => null,
};

/** Points a unit: a number above 0. */
export function takePer(cursor: Cursor): number | null {
  const start = startOfNext(cursor);
  const per = takeNumber(cursor, 'positiveNumber');
  return per !== null && per <= 0 ? expect(cursor, 'positiveNumber', start) : per;
}
