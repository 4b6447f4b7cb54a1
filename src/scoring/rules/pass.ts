import { isAtLeast } from '../compare.ts';
import { takeKeyword } from '../cursor.ts';
import { HIGHER, LOWER } from '../keywords.ts';
import type { RuleDefinition, RuleInput } from './rule.ts';
import { missingTarget, shareOfTarget } from './targets.ts';

export interface PassRule {
  readonly kind: 'pass';
  readonly direction: 'higher' | 'lower';
}

/** 非此即彼法: 100 if the target is met, which itself meets it, else 0. */
export const pass: RuleDefinition<PassRule> = {
  id: 'pass',
  i18n: 'rule.pass',
  keyword: { en: 'pass', 'zh-CN': '达标' },
  parse: (cursor) => {
    if (takeKeyword(cursor, LOWER)) return { kind: 'pass', direction: 'lower' };
    takeKeyword(cursor, HIGHER);
    return { kind: 'pass', direction: 'higher' };
  },
  check: (_, { target }) => missingTarget('pass', target),
  points: ({ direction }, { actual, target }: RuleInput) => {
    const met = direction === 'lower' ? isAtLeast(target, actual) : isAtLeast(actual, target);
    return met ? 100 : 0;
  },
  attainment: ({ direction }, { actual, target }: RuleInput) => {
    const share = shareOfTarget(actual, target);
    return share !== null && direction === 'lower' ? 2 - share : share;
  },
};
