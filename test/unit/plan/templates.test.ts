import { describe, expect, it } from 'vitest';
import { planFromTemplate, TEMPLATE_IDS } from '../../../src/plan/templates.ts';
import { weightSum } from '../../../src/plan/weights.ts';

const WEIGHTS = {
  new_team: { effective_calls: 20, effective_call_rate: 20, csat: 15, script_compliance: 15, training_pass_rate: 30 },
  mature_team: { sales_amount: 25, repurchase_rate: 25, effective_call_rate: 20, csat: 15, complaint_rate: 15 },
  transition_team: {
    conversion_rate: 15,
    repurchase_rate: 15,
    csat: 20,
    script_compliance: 20,
    need_discovery_depth: 30,
  },
  balanced_case: { sales_amount: 40, effective_calls: 20, csat: 20, script_compliance: 15, training_pass_rate: 5 },
};

describe('planFromTemplate', () => {
  it.each(TEMPLATE_IDS)('[S-8] should weigh the indicators of %s as agreed', (id) => {
    const { indicators, profile } = planFromTemplate(id, 'en');
    expect(Object.fromEntries(indicators.map((one) => [one.id, one.weight]))).toEqual(WEIGHTS[id]);
    expect(weightSum(indicators)).toBe(100);
    expect(profile).toBe(id);
  });

  it('[S-26] should begin with three minutes, the need required and the published grades', () => {
    const plan = planFromTemplate('new_team', 'zh-CN');
    expect(plan.effectiveCall).toEqual({ minMinutes: 3, needRequired: true, excludedOutcomes: [] });
    expect(plan.grades.map(({ grade, from, coefficient }) => [grade, from, coefficient])).toEqual([
      ['S', 95, 1.5],
      ['A', 85, 1.2],
      ['B', 70, 1],
      ['C', 60, 0.7],
      ['D', 0, 0],
    ]);
    expect(plan.language).toBe('zh-CN');
  });
});
