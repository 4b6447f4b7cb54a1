import { describe, expect, test } from 'vitest';
import { bonusOf } from '../../../src/feedback/bonus.ts';
import {
  checkRewardRules,
  exampleRule,
  readRewardRules,
  type RewardCondition,
  type RewardRule,
} from '../../../src/feedback/rewardRules.ts';
import { rewardsOf, type PersonReward } from '../../../src/feedback/rewards.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { indicatorOf, planOf } from '../scoring/planFixture.ts';
import { type Rows, scored } from './periodFixture.ts';

const INDICATORS = [
  indicatorOf({ id: 'sales_amount', unit: 'currency', weight: 60, target: 1000 }),
  indicatorOf({ id: 'csat', unit: 'ratio', weight: 40, target: 0.9 }),
];
const PLAN = planOf(INDICATORS, { missing: 'exclude' });
const TEXTS = { name: 'Certification', effect: 'first in line for senior certification, raise, better leads' };

function example(plan: Plan = PLAN): RewardRule {
  const rule = exampleRule(plan, TEXTS);
  if (rule === null) throw new Error('the plan has both indicators');
  return rule;
}

const ruleOf = (condition: RewardCondition, periods = 1): RewardRule => ({
  ...TEXTS,
  periods,
  conditions: [condition],
});

function rewardOf(rule: RewardRule, months: readonly Rows[], plan: Plan = PLAN): PersonReward {
  const periods = months.map((rows, index) => scored(plan, `2026-0${index + 1}`, rows));
  const results = rewardsOf(periods, [rule]);
  const person = results.ok ? results.value[0]?.people[0] : undefined;
  if (person === undefined) throw new Error('one person was scored');
  return person;
}

describe('the reward of the field: satisfied customers and sales on target two months running', () => {
  test('[S-33] should be earned by who has both in both months, with the figures that say so', () => {
    const { verdict, evidence } = rewardOf(example(), [{ Ann: [1000, 0.95] }, { Ann: [1200, 0.97] }]);
    expect(verdict).toBe('earned');
    expect(evidence.map(({ period, figure, verdict: each }) => [period, figure, each])).toEqual([
      ['2026-01', 0.95, 'met'],
      ['2026-01', 1, 'met'],
      ['2026-02', 0.97, 'met'],
      ['2026-02', 1.2, 'met'],
    ]);
  });

  test('[S-33] should look at the last two months only', () => {
    const months = [{ Ann: [0, 0] }, { Ann: [1000, 0.95] }, { Ann: [1000, 0.95] }];
    expect(rewardOf(example(), months).verdict).toBe('earned');
  });

  test.each([
    ['sales a little below target in one month', [{ Ann: [999, 0.96] }, { Ann: [1200, 0.96] }], 'notEarned'],
    ['one month only', [{ Ann: [1200, 0.96] }], 'noData'],
    ['a month without a figure', [{ Ann: [1200, null] }, { Ann: [1200, 0.96] }], 'noData'],
    ['a figure missing and another not reached', [{ Ann: [900, null] }, { Ann: [1200, 0.96] }], 'notEarned'],
  ] as const)('[S-33] should not be earned with %s', (_, months, verdict) => {
    expect(rewardOf(example(), months).verdict).toBe(verdict);
  });

  test('[S-33] should not take a month that nobody scored for one of two running', () => {
    const periods = [scored(PLAN, '2026-01', { Ann: [1200, 0.96] }), scored(PLAN, '2026-03', { Ann: [1200, 0.96] })];
    const results = rewardsOf(periods, [example()]);
    expect(results.ok && results.value[0]?.people[0]).toMatchObject({
      verdict: 'noData',
      evidence: [{ period: '2026-02', figure: null }, { period: '2026-02' }, { period: '2026-03' }, {}],
    });
  });

  test('[S-20] should be barred by a gate that bars rewards, though everything is met', () => {
    const gate = indicatorOf({ id: 'complaint_rate', unit: 'ratio', direction: 'lower', role: 'gate', target: 0.05 });
    const plan = planOf([...INDICATORS, { ...gate, rule: 'pass lower', gate: { effect: 'barRewards' } }]);
    const months = (complaints: number): Rows[] => [{ Ann: [1200, 0.96, 0.01] }, { Ann: [1200, 0.96, complaints] }];
    expect(rewardOf(example(plan), months(0.06), plan).verdict).toBe('barred');
    expect(rewardOf(example(plan), months(0.05), plan).verdict).toBe('earned');
  });
});

describe('conditions', () => {
  test.each([
    [{ measure: 'points', indicator: 'csat', comparison: 'atLeast', bound: 100 }, 'earned', 'notEarned'],
    [{ measure: 'points', indicator: 'csat', comparison: 'atMost', bound: 99 }, 'notEarned', 'earned'],
    [{ measure: 'value', indicator: 'csat', comparison: 'atLeast', bound: 0.9 }, 'earned', 'notEarned'],
    [{ measure: 'light', indicator: 'csat', comparison: 'atLeast', bound: 'yellow' }, 'earned', 'notEarned'],
    [{ measure: 'light', indicator: 'csat', comparison: 'atMost', bound: 'red' }, 'notEarned', 'earned'],
    [{ measure: 'total', comparison: 'atLeast', bound: 100 }, 'earned', 'notEarned'],
    [{ measure: 'grade', comparison: 'atLeast', bound: 'A' }, 'earned', 'notEarned'],
    [{ measure: 'grade', comparison: 'atMost', bound: 'B' }, 'notEarned', 'earned'],
  ] as const)('[S-33] should compare %o', (condition, good, bad) => {
    expect(rewardOf(ruleOf(condition), [{ Ann: [1000, 0.9] }]).verdict).toBe(good);
    expect(rewardOf(ruleOf(condition), [{ Ann: [1000, 0.45] }]).verdict).toBe(bad);
  });

  test('[S-33] should be refused by name where the plan lacks what they ask for', () => {
    const dials = ruleOf({ measure: 'value', indicator: 'dials', comparison: 'atLeast', bound: 1 });
    const grade = ruleOf({ measure: 'grade', comparison: 'atLeast', bound: 'Z' });
    expect(checkRewardRules([dials, grade, example()], PLAN)).toMatchObject({
      findings: [
        { code: 'reward.unknownIndicator', args: { reward: 'Certification', indicator: 'dials' } },
        { code: 'reward.unknownGrade', args: { grade: 'Z', known: 'S, A, B, C, D' } },
      ],
    });
    expect(checkRewardRules([example()], PLAN).ok).toBe(true);
  });

  test('[S-33] should come back from the workbook as they were, and nothing else should', () => {
    expect(readRewardRules(JSON.parse(JSON.stringify([example()])))).toEqual([example()]);
    expect(readRewardRules([{ ...example(), conditions: [] }])).toBeNull();
    expect(readRewardRules([{ ...example(), periods: 0 }])).toBeNull();
    expect(readRewardRules('rules')).toBeNull();
  });
});

describe('the bonus', () => {
  const personOf = (rows: Rows, plan: Plan = PLAN) => {
    const person = scored(plan, '2026-01', rows).scorecard.people[0];
    if (person === undefined) throw new Error('one person was scored');
    return person;
  };

  test('[S-33] should be the base times the coefficient of the grade', () => {
    expect(bonusOf(personOf({ Ann: [1000, 0.9] }), 2000)).toEqual({ coefficient: 1.5, amount: 3000, isBarred: false });
    expect(bonusOf(personOf({ Ann: [0, 0] }), 2000)).toMatchObject({ coefficient: 0, amount: 0 });
  });

  test('[S-33] should be none without a grade, rather than 0', () => {
    expect(bonusOf(personOf({ Ann: [1000, null] }, planOf(INDICATORS)), 2000)).toMatchObject({ amount: null });
  });
});
