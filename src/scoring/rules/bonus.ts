import { takePer } from './deduct.ts';
import type { RuleDefinition, RuleInput } from './rule.ts';

export interface BonusRule {
  readonly kind: 'bonus';
  /** Points for each unit of the actual; above 0. */
  readonly per: number;
}

/** 加分法: per × actual, an adjustment only. */
export const bonus: RuleDefinition<BonusRule> = {
  id: 'bonus',
  i18n: 'rule.bonus',
  keyword: { en: 'bonus', 'zh-CN': '加分' },
  soleRole: 'adjustment',
  parse: (cursor) => {
    const per = takePer(cursor);
    return per === null ? null : { kind: 'bonus', per };
  },
  check: (_, { role }) => (role === 'adjustment' ? null : { code: 'rule.adjustmentOnly', args: { rule: 'bonus' } }),
  points: ({ per }, { actual }: RuleInput) => per * actual,
  attainment: () => null,
};
