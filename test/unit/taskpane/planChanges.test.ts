import { describe, expect, it } from 'vitest';
import type { Plan, PlanIndicator } from '../../../src/plan/schema.ts';
import { endSeason, startSeason } from '../../../src/plan/season.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { planChangeWords } from '../../../src/sheets/planChangeWords.ts';

const PLAN = planFromTemplate('balanced_case', 'en');
const changed = (id: string, patch: Partial<PlanIndicator>): Plan => ({
  ...PLAN,
  indicators: PLAN.indicators.map((each) => (each.id === id ? { ...each, ...patch } : each)),
});

describe('what differs between two plans, in words', () => {
  it.each<[string, Plan, string]>([
    ['a weight', changed('sales_amount', { weight: 30 }), 'Sales amount, Weight: 40 % → 30 %'],
    ['a target, in its unit', changed('csat', { target: 0.9 }), 'Customer satisfaction, Target: 95% → 90%'],
    [
      'a baseline that was not there',
      changed('csat', { baseline: 0.8 }),
      'Customer satisfaction, Baseline: nothing → 80%',
    ],
    ['a rule', changed('csat', { rule: 'pass' }), 'Customer satisfaction, Rule: higher → pass'],
    ['a role, by its word', changed('csat', { role: 'gate' }), 'Customer satisfaction, Role: Weighted → Gate'],
    [
      'what a gate does',
      changed('csat', { gate: { effect: 'zero' } }),
      'Customer satisfaction, If the gate fails: nothing → Zeroes the total',
    ],
    ['the period', { ...PLAN, period: '2026-11' }, 'Period: nothing → 2026-11'],
    ['the market', { ...PLAN, market: 'b2b' }, 'Market: B2C → B2B'],
    ['a threshold of the lights', { ...PLAN, lights: { green: 95, yellow: 80 } }, '● Green from: 100 → 95'],
    ['a share', { ...PLAN, minimumCoverage: 0.75 }, 'Minimum coverage: 60 % → 75 %'],
    ['the order', { ...PLAN, indicators: [...PLAN.indicators].reverse() }, 'The indicators stand in another order.'],
    ['what goes', { ...PLAN, indicators: PLAN.indicators.slice(1) }, 'Sales amount goes: 40 %'],
    ['the end of a season', { ...PLAN, seasonEnds: '2026-12-31' }, 'Season ends: nothing → 2026-12-31'],
  ])('[S-10] should say %s', (_, after, sentence) => {
    expect(planChangeWords(PLAN, after, 'en')).toContain(sentence);
  });

  it('[S-10] should say what comes in, and grades as a whole', () => {
    const without = { ...PLAN, indicators: PLAN.indicators.slice(1) };
    expect(planChangeWords(without, PLAN, 'en')).toEqual(['Sales amount comes in: 40 %']);
    const grades = [{ grade: 'A', from: 0, coefficient: 1 }];
    expect(planChangeWords({ ...PLAN, grades }, { ...PLAN, grades: [] }, 'en')).toEqual([
      'Grades: A ≥ 0 (1) → nothing',
    ]);
  });

  it('[S-10] should say each weight that a season moves once, both ways', () => {
    const season = startSeason(PLAN, { season: 'peak', until: '2026-12-31', today: '2026-11-23' });
    if (!season.ok) throw new Error('the season was refused');
    const there = planChangeWords(PLAN, season.value, 'en');
    const back = planChangeWords(season.value, endSeason(season.value), 'en');
    for (const sentences of [there, back]) {
      expect(sentences.filter((each) => each.startsWith('Sales amount'))).toHaveLength(1);
      expect(sentences.join()).not.toContain('after season');
    }
    expect(back).toContain('Season: Peak season → No season');
  });

  it('[S-10] should say in percent what comes back after a season when somebody changed it', () => {
    expect(
      planChangeWords(
        changed('sales_amount', { weightAfterSeason: 30 }),
        changed('sales_amount', { weightAfterSeason: 35 }),
        'en',
      ),
    ).toEqual(['Sales amount, Weight after season: 30 % → 35 %']);
  });

  it('should say it in Chinese too, and nothing of plans that are the same', () => {
    expect(planChangeWords(PLAN, changed('sales_amount', { weight: 30 }), 'zh-CN')).toEqual([
      '销售额，权重：40 % → 30 %',
    ]);
    expect(planChangeWords(PLAN, PLAN, 'en')).toEqual([]);
  });
});
