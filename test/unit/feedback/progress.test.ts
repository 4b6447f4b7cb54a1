import { describe, expect, test } from 'vitest';
import { type PersonProgress, progressOf, type WorkingDays } from '../../../src/feedback/progress.ts';
import { daysWords, progressWords } from '../../../src/i18n/progressWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { actualsOf, compiledOf, indicatorOf, planOf } from '../scoring/planFixture.ts';

const SALES = indicatorOf({ id: 'sales_amount', unit: 'currency', weight: 40, target: 100_000 });
const CSAT = indicatorOf({ id: 'csat', dimension: 'quality', unit: 'ratio', weight: 40, target: 0.9 });
const COMPLAINTS = indicatorOf({
  ...{ id: 'complaint_rate', dimension: 'quality', unit: 'ratio', direction: 'lower' },
  ...{ rule: 'lower', weight: 20, target: 0.05 },
});
const PLAN = planOf([SALES, CSAT, COMPLAINTS]);
const HALF: WorkingDays = { gone: 10, working: 20 };

type Row = readonly (number | string | null)[];

function progress(row: Row, plan: Plan = PLAN, days: WorkingDays = HALF): PersonProgress {
  const found = progressOf(compiledOf(plan), actualsOf(plan, { Ann: row }), days);
  const person = found.ok ? found.value.people[0] : undefined;
  if (person === undefined) throw new Error(JSON.stringify(found));
  return person;
}

const chosen = ({ strength, weakness }: PersonProgress) => [
  strength && [strength.code, strength.standing.id],
  weakness && [weakness.code, weakness.standing.id],
];

describe('progress inside a period', () => {
  test('[S-30] should hold sums against the days gone, and rates against the whole target', () => {
    const { indicators } = progress([60_000, 0.72, 0.06]);
    expect(indicators).toMatchObject([
      { id: 'sales_amount', due: 50_000, target: 100_000, attainment: 0.6, points: 60, light: 'green' },
      { id: 'csat', due: 0.9, target: 0.9, light: 'yellow' },
      { id: 'complaint_rate', due: 0.05, target: 0.05, light: 'yellow' },
    ]);
    expect(indicators.map(({ lead }) => Math.round(lead ?? NaN))).toEqual([20, -20, -20]);
  });

  test('[S-30] should take the heavier of two that are equally far behind, then the first of the plan', () => {
    expect(chosen(progress([60_000, 0.72, 0.06]))).toEqual([
      ['ahead', 'sales_amount'],
      ['behind', 'csat'],
    ]);
    const alike = planOf(['csat', 'referral_rate', 'script_compliance'].map((id) => ({ ...CSAT, id, weight: 10 })));
    const even = compiledOf({ ...alike, indicators: alike.indicators.map((each) => ({ ...each, weight: 100 / 3 })) });
    expect(chosen(progress([0.5, 0.5, 0.5], even.plan))).toEqual([
      ['nearest', 'csat'],
      ['behind', 'referral_rate'],
    ]);
  });

  test('[S-30] should say that all is well where it is, and that nothing is where nothing is', () => {
    expect(chosen(progress([60_000, 0.95, 0.05]))).toEqual([
      ['ahead', 'sales_amount'],
      ['leastAhead', 'complaint_rate'],
    ]);
    expect(chosen(progress([10_000, 0.5, 0.055]))).toEqual([
      ['nearest', 'complaint_rate'],
      ['behind', 'sales_amount'],
    ]);
  });

  test('[S-30] should not call an only figure both, and choose nothing from nothing', () => {
    expect(chosen(progress([60_000, null, 'n/a']))).toEqual([['ahead', 'sales_amount'], null]);
    expect(chosen(progress([10_000, null, null]))).toEqual([null, ['behind', 'sales_amount']]);
    expect(chosen(progress([null, null, 92]))).toEqual([null, null]);
  });

  test('[S-20] should put a gate that would be failed before any other weakness', () => {
    const calls = indicatorOf({ id: 'effective_calls', unit: 'count', role: 'gate', rule: 'higher', target: 200 });
    const gated = planOf([...PLAN.indicators, { ...calls, gate: { effect: 'cap' } }]);
    expect(chosen(progress([60_000, 0.5, 0.05, 99], gated))[1]).toEqual(['gate', 'effective_calls']);
    expect(chosen(progress([60_000, 0.5, 0.05, 100], gated))[1]).toEqual(['behind', 'csat']);
  });

  test('[S-30] should refuse days that leave no share to compare with', () => {
    const judge = (gone: number, working: number) =>
      progressOf(compiledOf(PLAN), actualsOf(PLAN, {}), { gone, working });
    expect(judge(0, 20)).toMatchObject({ ok: false, findings: [{ code: 'argument.notShare' }] });
    expect(judge(21, 20)).toMatchObject({ ok: false, findings: [{ code: 'argument.notShare' }] });
    for (const [gone, working] of [
      [-1, 20],
      [1, 0],
      [NaN, 20],
    ] as const) {
      expect(judge(gone, working)).toMatchObject({ ok: false, findings: [{ code: 'attendance.invalid' }] });
    }
  });
});

describe('progress in words', () => {
  test('[S-30] should give strength and weakness with their numbers, in English', () => {
    const { strength, weakness, lines } = progressWords(progress([60_000, 0.72, 0.05]), PLAN, 'en');
    expect(strength).toBe('Strength: Sales amount (60000 of 100000 (60%), 50000 due by now).');
    expect(weakness).toBe('Weakness: Customer satisfaction (72%, target 90%).');
    expect(lines.map(({ light }) => light)).toEqual(['● Green', '▲ Yellow', '● Green']);
    expect(daysWords(HALF, 'en')).toBe('10 of 20 working days are gone (50%).');
  });

  test('[S-30] should give them in Chinese', () => {
    const { strength, weakness } = progressWords(progress([60_000, 0.72, 0.05]), PLAN, 'zh-CN');
    expect(strength).toBe('强项：销售额（60000，目标 100000，达成 60%，目前应达到 50000）。');
    expect(weakness).toBe('弱项：客户满意度（72%，目标 90%）。');
    expect(daysWords(HALF, 'zh-CN')).toBe('已过 10 个工作日，共 20 个（50%）。');
  });

  test('[S-30] should say so where nothing can be named', () => {
    const { strength, weakness, lines } = progressWords(progress([null, null, null]), PLAN, 'en');
    expect([strength, weakness]).toEqual(['No strength can be named yet.', 'No weakness shows in the figures so far.']);
    expect(lines[0]).toEqual({ name: 'Sales amount', figures: '', light: '' });
  });
});
