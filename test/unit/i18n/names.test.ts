import { describe, expect, it } from 'vitest';
import {
  dimensionName,
  indicatorDefinition,
  indicatorName,
  indicatorOfHeading,
  planName,
  sourceName,
} from '../../../src/i18n/names.ts';
import { createTranslator } from '../../../src/i18n/translate.ts';

describe('names', () => {
  it("[S-1] should use the field's own terms", () => {
    expect(dimensionName('growth', 'zh-CN')).toBe('能力成长');
    expect(indicatorName({ id: 'effective_call_rate' }, 'zh-CN')).toBe('有效率');
    expect(indicatorName({ id: 'customer_questions' }, 'zh-CN')).toBe('客户主动提问次数');
    expect(createTranslator('zh-CN')('rule.pass')).toBe('非此即彼法');
  });

  it('[S-3] should prefer the own words of a plan and fall back to the id', () => {
    expect(indicatorName({ id: 'csat', name: 'Smiles' }, 'en')).toBe('Smiles');
    expect(indicatorName({ id: 'own_one' }, 'en')).toBe('own_one');
    expect(indicatorDefinition({ id: 'own_one' }, 'en')).toBe('');
  });

  it('[S-5] should word what templates hold as ids and leave what people wrote', () => {
    expect(planName({ name: 'new_team' }, 'zh-CN')).toBe('新人团队');
    expect(planName({ name: 'Team North' }, 'zh-CN')).toBe('Team North');
    expect(sourceName('call_log', 'en')).toBe('Call log');
    expect(sourceName('our CRM', 'en')).toBe('our CRM');
  });

  it.each(['effective_calls', 'Effective calls', ' EFFECTIVE CALLS ', '有效通话数'])(
    '[S-27] should know the indicator that the heading %j means',
    (heading) => {
      expect(indicatorOfHeading(heading)).toBe('effective_calls');
    },
  );

  it('[S-27] should not take other headings for indicators', () => {
    expect(['Agent', '', 'calls', 'constructor'].map(indicatorOfHeading)).toEqual([null, null, null, null]);
  });
});
