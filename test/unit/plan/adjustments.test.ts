import { describe, expect, it } from 'vitest';
import { adjustPlan, type Adjustment } from '../../../src/plan/adjustments.ts';
import { diffPlans } from '../../../src/plan/planDiff.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { endSeason, isSeasonOver, revertSeason } from '../../../src/plan/season.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { planOf } from './planOf.ts';

const base = planOf({ sales_amount: 40, csat: 40, effective_calls: 20 });

function adjusted(plan: Plan, adjustment: Adjustment): Plan {
  const outcome = adjustPlan(plan, adjustment);
  if (!outcome.ok) throw new Error(outcome.findings.map(({ code }) => code).join());
  return outcome.value;
}

const weightsOf = ({ indicators }: Plan) => Object.fromEntries(indicators.map(({ id, weight }) => [id, weight]));
const peak = { kind: 'season', season: 'peak', until: '2026-12-31', today: '2026-11-23' } as const;

describe('adjustPlan', () => {
  it.each([
    ['launch', { lead_count: 10, closed_customers: 5 }],
    ['mature', { average_order_value: 10, repurchase_rate: 5 }],
    ['decline', { referral_rate: 15 }],
  ] as const)('[S-10] should stress what a product in its %s cycle needs, the first more', (cycle, stressed) => {
    const plan = adjusted(base, { kind: 'productCycle', cycle });
    expect(weightsOf(plan)).toEqual({ sales_amount: 34, csat: 34, effective_calls: 17, ...stressed });
    expect(plan).toMatchObject({ productCycle: cycle, profile: 'custom' });
  });

  it.each([
    ['new', { effective_calls: 25, script_compliance: 5, training_pass_rate: 5 }],
    ['mature', { average_order_value: 7.5, innovation_proposals: 7.5 }],
  ] as const)('[S-10] should stress what a %s team needs, in equal parts', (stage, stressed) => {
    const plan = adjusted(base, { kind: 'team', stage });
    expect(weightsOf(plan)).toMatchObject(stressed);
    expect(plan.stage).toBe(stage);
  });

  it('[S-10] should take from every other indicator in proportion, and never more than half', () => {
    const narrow = planOf({ sales_amount: 90, csat: 10 });
    expect(weightsOf(adjusted(narrow, peak))).toEqual({ sales_amount: 95, csat: 5 });
  });

  it('[S-10] should move 20 from the number of customers to what each is worth', () => {
    const plan = planOf({ average_order_value: 20, closed_customers: 30, csat: 50 });
    expect(weightsOf(adjusted(plan, { kind: 'highValue' }))).toEqual({
      average_order_value: 40,
      closed_customers: 10,
      csat: 50,
    });
    const light = planOf({ closed_customers: 15, csat: 85 });
    expect(weightsOf(adjusted(light, { kind: 'highValue' }))).toEqual({
      closed_customers: 0,
      csat: 85,
      average_order_value: 15,
    });
  });

  it('[S-10] should turn a skill that is reached into a gate, and let what follows share its weight', () => {
    const plan = adjusted(planFromTemplate('balanced_case', 'en'), { kind: 'skillReached' });
    expect(weightsOf(plan)).toMatchObject({
      sales_amount: 40,
      script_compliance: 0,
      need_discovery_depth: 7.5,
      solution_tailoring: 7.5,
    });
    expect(plan.indicators.find(({ id }) => id === 'script_compliance')).toMatchObject({
      role: 'gate',
      gate: { effect: 'cap' },
    });
  });

  it.each([
    [planOf({ sales_amount: 50, csat: 40 }), { kind: 'team', stage: 'new' }, 'plan.weightSum'],
    [planOf({ sales_amount: 100 }), peak, 'adjust.nothingGivesWay'],
    [planOf({ csat: 100 }), { kind: 'highValue' }, 'adjust.nothingToMove'],
    [planOf({ csat: 100 }), { kind: 'skillReached' }, 'adjust.nothingToMove'],
    [
      planOf({ csat: 100, referral_rate: 0 }, { referral_rate: { role: 'gate' } }),
      { kind: 'productCycle', cycle: 'decline' },
      'plan.notWeighted',
    ],
    [base, { ...peak, until: '2026-11-22' }, 'adjust.seasonPast'],
    [base, { ...peak, until: '2026-02-30' }, 'plan.badDate'],
    [base, { ...peak, until: 'soon' }, 'plan.badDate'],
  ] as const)('[S-10] should say why it cannot be done (%#)', (plan, adjustment, code) => {
    expect(adjustPlan(plan, adjustment)).toMatchObject({ ok: false, findings: [{ code }] });
  });
});

describe('a season', () => {
  it('[S-10] should raise sales until its end date, remembering what everything weighed', () => {
    const plan = adjusted(base, peak);
    expect(weightsOf(plan)).toEqual({ sales_amount: 55, csat: 30, effective_calls: 15 });
    expect(plan).toMatchObject({ season: 'peak', seasonEnds: '2026-12-31', profile: base.profile });
    expect(plan.indicators.map(({ weightAfterSeason }) => weightAfterSeason)).toEqual([40, 40, 20]);
  });

  it('[S-10] should revert on the day after its end, not before', () => {
    const plan = adjusted(base, peak);
    expect(isSeasonOver(plan, '2026-12-31')).toBe(false);
    expect(revertSeason(plan, '2026-12-31')).toBe(plan);
    expect(diffPlans(base, revertSeason(plan, '2027-01-01'))).toEqual([]);
  });

  it('[S-10] should last for a single day', () => {
    const plan = adjusted(base, { ...peak, until: peak.today });
    expect(isSeasonOver(plan, peak.today)).toBe(false);
  });

  it('[S-10] should take out what came in for it', () => {
    const plan = adjusted(base, { ...peak, season: 'slack' });
    expect(weightsOf(plan)).toMatchObject({ lead_reserve: 7.5, customer_care_quality: 7.5 });
    expect(diffPlans(base, endSeason(plan))).toEqual([]);
  });

  it('[S-10] should raise both parts of sales that are split', () => {
    const split = planOf({ new_customer_sales: 30, repeat_sales: 20, csat: 50 });
    expect(weightsOf(adjusted(split, peak))).toEqual({ new_customer_sales: 37.5, repeat_sales: 27.5, csat: 35 });
  });

  it('[S-10] should end before another begins', () => {
    const slack = adjusted(adjusted(base, peak), { ...peak, season: 'slack' });
    expect(slack).toEqual(adjusted(base, { ...peak, season: 'slack' }));
  });

  it('[S-10] should keep other adjustments when it ends', () => {
    const launch = { kind: 'productCycle', cycle: 'launch' } as const;
    const plan = adjusted(adjusted(base, peak), launch);
    expect(plan).toMatchObject({ season: 'peak', seasonEnds: '2026-12-31' });
    expect(endSeason(plan)).toEqual(adjusted(base, launch));
  });

  it('[S-10] should make room for what people added or took out meanwhile', () => {
    const plan = adjusted(base, peak);
    const without = { ...plan, indicators: plan.indicators.filter(({ id }) => id !== 'csat') };
    expect(weightsOf(endSeason(without))).toEqual({ sales_amount: 66.67, effective_calls: 33.33 });
  });
});
