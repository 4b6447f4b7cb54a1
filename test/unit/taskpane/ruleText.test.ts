import { describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { planIn, ruleIn } from '../../../src/sheets/ruleText.ts';

describe('rules in the words of a language', () => {
  it('[S-16] should turn keywords and leave figures', () => {
    expect(ruleIn('lower from 0.15', 'zh-CN')).toBe('越低越好 从 0.15');
    expect(ruleIn('越高越好', 'en')).toBe('higher');
  });

  it('should leave what it cannot read as it was typed', () => {
    expect(ruleIn('hihger ', 'zh-CN')).toBe('hihger ');
  });

  it('should come back to the same plan', () => {
    const plan = planFromTemplate('mature_team', 'en');
    expect(planIn(planIn(plan, 'zh-CN'), 'en')).toEqual(plan);
  });
});
