import { describe, expect, it } from 'vitest';
import { setRule, setTarget } from '../../../src/plan/edit.ts';
import { diffPlans, weightsBeside } from '../../../src/plan/planDiff.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { planOf } from './planOf.ts';

const plan = planOf({ sales_amount: 60, csat: 40 });

function changed(outcome: ReturnType<typeof setTarget>): Plan {
  if (!outcome.ok) throw new Error('The plan has changed');
  return outcome.value;
}

describe('diffPlans', () => {
  it('[S-10] should find nothing between a plan and itself, whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(plan).reverse()) as Plan;
    expect(diffPlans(plan, turned)).toEqual([]);
  });

  it('[S-10] should give weights, targets and rules by indicator, with what they were', () => {
    const after = changed(setRule(changed(setTarget(plan, 'csat', 0.9)), 'csat', 'pass'));
    expect(diffPlans(plan, after)).toEqual([
      { kind: 'indicator', indicator: 'csat', path: ['target'], before: 0.95, after: 0.9 },
      { kind: 'indicator', indicator: 'csat', path: ['rule'], before: 'higher', after: 'pass' },
    ]);
  });

  it('[S-20] should go into gates, one that comes and one that goes', () => {
    const gated = planOf({ sales_amount: 60, csat: 40 }, { csat: { gate: { effect: 'cap', amount: 55 } } });
    const entries = [
      { path: ['gate', 'effect'], before: undefined, after: 'cap' },
      { path: ['gate', 'amount'], before: undefined, after: 55 },
    ];
    expect(diffPlans(plan, gated)).toEqual(
      entries.map((entry) => ({ kind: 'indicator', indicator: 'csat', ...entry })),
    );
    expect(diffPlans(gated, plan)).toMatchObject([
      { path: ['gate', 'effect'], before: 'cap', after: undefined },
      { path: ['gate', 'amount'], before: 55, after: undefined },
    ]);
  });

  it('[S-10] should tell indicators that come, go and change places', () => {
    const [sales, csat] = plan.indicators;
    const after = planOf({ dials: 20, csat: 40, sales_amount: 40 });
    expect(diffPlans(plan, after)).toEqual([
      { kind: 'added', indicator: after.indicators[0] },
      { kind: 'indicator', indicator: 'sales_amount', path: ['weight'], before: 60, after: 40 },
      { kind: 'reordered', indicators: ['csat', 'sales_amount'] },
    ]);
    expect(diffPlans(after, { ...plan, indicators: csat ? [csat] : [] }).map(({ kind }) => kind)).toEqual([
      'removed',
      'removed',
    ]);
    expect(diffPlans(plan, { ...plan, indicators: csat ? [csat] : [] })).toEqual([
      { kind: 'removed', indicator: sales },
    ]);
  });

  it('[S-5] should give fields of the plan, lists as a whole', () => {
    const [best, ...rest] = plan.grades;
    const grades = best ? [{ ...best, from: 97 }, ...rest] : [];
    const after: Plan = { ...plan, season: 'peak', lights: { ...plan.lights, green: 95 }, grades };
    expect(diffPlans(plan, after)).toEqual([
      { kind: 'field', path: ['season'], before: 'none', after: 'peak' },
      { kind: 'field', path: ['lights', 'green'], before: 100, after: 95 },
      { kind: 'field', path: ['grades'], before: plan.grades, after: grades },
    ]);
  });
});

describe('lists', () => {
  it('[S-24] should differ when one has more than the other', () => {
    const shorter = { ...plan, grades: plan.grades.slice(0, -1) };
    expect(diffPlans(shorter, plan)).toMatchObject([{ kind: 'field', path: ['grades'] }]);
    expect(diffPlans(plan, shorter)).toMatchObject([{ kind: 'field', path: ['grades'] }]);
  });
});

describe('weightsBeside', () => {
  it('[S-10] should set the weights of both plans side by side, those that stay too', () => {
    expect(weightsBeside(plan, planOf({ csat: 40, dials: 60 }))).toEqual([
      { indicator: 'csat', before: 40, after: 40 },
      { indicator: 'dials', before: null, after: 60 },
      { indicator: 'sales_amount', before: 60, after: null },
    ]);
  });
});
