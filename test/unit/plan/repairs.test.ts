import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/findings.ts';
import { describeRepair } from '../../../src/i18n/describeForPeople.ts';
import { checkBalance } from '../../../src/plan/balance.ts';
import { checkPlan } from '../../../src/plan/check.ts';
import { repairOf } from '../../../src/plan/repairs.ts';
import { LANGUAGES, type Plan } from '../../../src/plan/schema.ts';
import type { Histories } from '../../../src/plan/history.ts';
import { checkSmart } from '../../../src/plan/smart.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { planOf } from './planOf.ts';

function findingOf(plan: Plan, code: Finding['code'], histories?: Histories): Finding {
  const notes = [...checkPlan(plan), ...checkBalance(plan)].map(({ finding }) => finding);
  const smart = checkSmart(plan, histories).flatMap(({ findings }) => findings.map(({ finding }) => finding));
  const found = [...notes, ...smart].find((finding) => finding.code === code);
  if (found === undefined) throw new Error(`No ${code}`);
  return found;
}

function repaired(plan: Plan, code: Finding['code'], histories?: Histories) {
  const repair = repairOf(plan, findingOf(plan, code, histories), histories);
  return repair && { ...repair, weights: weightsOf(repair.plan) };
}

const weightsOf = ({ indicators }: Plan) => Object.fromEntries(indicators.map(({ id, weight }) => [id, weight]));
const indicatorOf = (plan: Plan | undefined, id: string) => plan?.indicators.find((one) => one.id === id);

describe('repairOf', () => {
  it('[S-4] should put a missing partner beside the others, who give up weight in proportion', () => {
    expect(repaired(planFromTemplate('new_team', 'en'), 'plan.partnerMissing')).toMatchObject({
      label: { id: 'addIndicators', args: { indicators: 'post_training_uplift' } },
      weights: {
        effective_calls: 18,
        effective_call_rate: 18,
        csat: 13.5,
        script_compliance: 13.5,
        training_pass_rate: 27,
        post_training_uplift: 10,
      },
    });
  });

  it('[S-4] should raise a partner that weighs 0 instead of adding it twice', () => {
    const plan = planOf({ dials: 60, effective_call_rate: 20, csat: 20, lead_utilisation: 0 });
    expect(repaired(plan, 'plan.partnerMissing')?.weights).toEqual({
      dials: 54,
      effective_call_rate: 18,
      csat: 18,
      lead_utilisation: 10,
    });
  });

  it('[S-12] should bring in satisfaction as heavy as effective calls ask for', () => {
    const plan = planOf({ effective_calls: 30, sales_amount: 70 });
    expect(repaired(plan, 'plan.partnerMissing')?.weights).toEqual({
      effective_calls: 24,
      sales_amount: 56,
      csat: 20,
    });
  });

  it('[S-7] should bring weights to 100 in proportion, and equally where all are 0', () => {
    expect(repaired(planOf({ sales_amount: 20, csat: 30 }), 'plan.weightSum')).toMatchObject({
      label: { id: 'balanceWeights' },
      weights: { sales_amount: 40, csat: 60 },
    });
    expect(repaired(planOf({ sales_amount: 0, csat: 0 }), 'plan.weightSum')?.weights).toEqual({
      sales_amount: 50,
      csat: 50,
    });
  });

  it('[S-7] should have no way to balance a plan of gates', () => {
    expect(repaired(planOf({ csat: 0 }, { csat: { role: 'gate' } }), 'plan.weightSum')).toBeNull();
  });

  it('[S-6] should add what is missing most up to three core indicators', () => {
    expect(repaired(planOf({ sales_amount: 100 }), 'plan.fewIndicators')).toMatchObject({
      label: { args: { indicators: 'effective_call_rate, csat' } },
      weights: { sales_amount: 60, effective_call_rate: 20, csat: 20 },
    });
  });

  it('[S-6] should take out the lightest that leave no gap, down to five', () => {
    const plan = planOf({
      sales_amount: 30,
      repurchase_rate: 5,
      conversion_rate: 10,
      effective_calls: 15,
      csat: 15,
      complaint_rate: 10,
      certification_level: 15,
    });
    expect(repaired(plan, 'plan.manyIndicators')).toMatchObject({
      label: { id: 'removeIndicators', args: { indicators: 'conversion_rate, complaint_rate' } },
      weights: { sales_amount: 37.5, repurchase_rate: 6.25, effective_calls: 18.75, csat: 18.75 },
    });
  });

  it('[S-6] should leave it to people where each of them would be missed', () => {
    const plan = planOf({
      new_customer_sales: 15,
      repeat_sales: 15,
      repurchase_rate: 15,
      effective_calls: 20,
      csat: 20,
      certification_level: 15,
    });
    expect(repaired(plan, 'plan.manyIndicators')).toBeNull();
  });

  it('[S-6] should not take out what weighs most', () => {
    const plan = planOf({
      sales_amount: 40,
      repurchase_rate: 12,
      effective_calls: 12,
      csat: 12,
      training_pass_rate: 12,
      post_training_uplift: 12,
    });
    expect(repaired(plan, 'plan.manyIndicators')).toBeNull();
  });

  it('[S-12] should raise satisfaction to 20 beside effective calls at 30', () => {
    const plan = planOf({ effective_calls: 30, csat: 10, sales_amount: 40, certification_level: 20 });
    expect(repaired(plan, 'balance.csatLow')).toMatchObject({
      label: { id: 'raiseWeight', args: { indicator: 'csat', weight: 20 } },
      weights: { effective_calls: 30, csat: 20, sales_amount: 33.33, certification_level: 16.67 },
    });
  });

  it('[S-12] should let effective calls give way where the others would lose more than half', () => {
    expect(repaired(planOf({ effective_calls: 70, csat: 10, sales_amount: 20 }), 'balance.csatLow')?.weights).toEqual({
      effective_calls: 48,
      csat: 32,
      sales_amount: 20,
    });
  });

  it('[S-12] should round what satisfaction needs up', () => {
    const plan = planOf({ effective_calls: 20, csat: 5, sales_amount: 75 });
    expect(repaired(plan, 'balance.csatLow')?.weights).toEqual({ effective_calls: 20, csat: 14, sales_amount: 66 });
    expect(repaired(planOf({ effective_calls: 50, csat: 10, sales_amount: 40 }), 'balance.csatLow')?.weights).toEqual({
      effective_calls: 36,
      csat: 24,
      sales_amount: 40,
    });
  });

  it('[S-12] should raise all of quality in proportion', () => {
    const plan = planOf({ dials: 30, complaint_rate: 6, script_compliance: 4, sales_amount: 60 });
    expect(repaired(plan, 'balance.quantityOverQuality')).toMatchObject({
      label: { id: 'raiseQuality', args: { weight: 20 } },
      weights: { dials: 30, complaint_rate: 12, script_compliance: 8, sales_amount: 50 },
    });
  });

  it('[S-12] should add what lasts, the team’s goal, and a beginning for a missing dimension', () => {
    const plan = planOf({ sales_amount: 60, effective_call_rate: 40 });
    const added = ['balance.noLongTerm', 'balance.noTeam', 'balance.dimensionMissing'] as const;
    expect(added.map((code) => repaired(plan, code)?.label.args)).toEqual([
      { indicators: 'repurchase_rate' },
      { indicators: 'team_goal_attainment' },
      { indicators: 'csat' },
    ]);
  });

  it('[S-12] should choose another beginning where the first stands in another dimension', () => {
    const plan = planOf({ sales_amount: 60, csat: 40 }, { csat: { dimension: 'results' } });
    const quality: Finding = { code: 'balance.dimensionMissing', args: { dimension: 'quality' } };
    expect(repairOf(plan, quality)?.label.args).toEqual({ indicators: 'script_compliance' });
    const off = planOf({ sales_amount: 100, csat: 0 }, { csat: { dimension: 'results' } });
    expect(repairOf(off, quality)?.label.args).toEqual({ indicators: 'script_compliance' });
  });

  it('[S-12] should split sales with weight and target in the same parts', () => {
    const plan = planOf(
      { sales_amount: 50, follow_up_visits: 50 },
      { sales_amount: { target: 200_000, baseline: 9, rule: 'bands 60%:0 100%:100', source: 'Our CRM' } },
    );
    const split = repaired(plan, 'balance.salesNotSplit');
    expect(split?.weights).toEqual({ new_customer_sales: 30, repeat_sales: 20, follow_up_visits: 50 });
    expect(indicatorOf(split?.plan, 'new_customer_sales')).toMatchObject({
      target: 120_000,
      baseline: null,
      rule: 'bands 60%:0 100%:100',
      source: 'Our CRM',
    });
    const raw = planOf({ sales_amount: 50, follow_up_visits: 50 }, { sales_amount: { rule: 'higher from 5000' } });
    expect(indicatorOf(repaired(raw, 'balance.salesNotSplit')?.plan, 'repeat_sales')?.rule).toBe('higher');
  });

  it('[S-12] should not split sales that are a gate', () => {
    const plan = planOf({ sales_amount: 0, follow_up_visits: 100 }, { sales_amount: { role: 'gate' } });
    expect(repaired(plan, 'balance.salesNotSplit')).toBeNull();
  });

  it('[S-21] should give half back to individuals where the team had all', () => {
    const plan = planOf({ sales_amount: 60, csat: 40 });
    expect(repaired({ ...plan, teamShare: 1 }, 'balance.onlyTeam')?.plan.teamShare).toBe(0.5);
    expect(repaired(planOf({ team_goal_attainment: 100 }), 'balance.onlyTeam')).toBeNull();
  });

  it.each([
    { id: 'conversion_rate', direction: 'higher', baseline: 0.1, target: 0.3, edge: 0.15 },
    { id: 'conversion_rate', direction: 'higher', baseline: 0.3, target: 0.5, edge: 0.45 },
    { id: 'dials', direction: 'higher', baseline: 333, target: 900, edge: 499 },
    { id: 'complaint_rate', direction: 'lower', baseline: 0.15, target: 0.05, edge: 0.075 },
    { id: 'closed_customers', direction: 'higher', baseline: 0.5, target: 3, edge: 0.75 },
  ] as const)(
    '[S-11] should set the target of $id from $target to the edge of a stretch, $edge',
    ({ edge, ...given }) => {
      const plan = planOf({ [given.id]: 100 }, { [given.id]: given });
      const [check] = checkSmart(plan);
      const { finding } = check?.findings.find(({ criterion }) => criterion === 'attainable') ?? {};
      const repair = finding && repairOf(plan, finding);
      expect(indicatorOf(repair?.plan, given.id)?.target).toBe(edge);
      expect(repair?.label).toMatchObject({ id: 'setTarget', args: { indicator: given.id } });
    },
  );

  it('[S-11] should keep to what past periods reach', () => {
    const history = new Map([['dials', [100, 101, 99, 100, 101, 99]]]);
    const plan = planOf({ dials: 100 }, { dials: { baseline: 100, target: 140 } });
    expect(indicatorOf(repaired(plan, 'smart.beyondHistory', history)?.plan, 'dials')?.target).toBe(115);
  });

  it('[S-11] should hold the baseline, and take the mean of past periods for one', () => {
    const behind = planOf({ csat: 100 }, { csat: { baseline: 0.9, target: 0.8 } });
    expect(indicatorOf(repaired(behind, 'smart.worse')?.plan, 'csat')?.target).toBe(0.9);
    const fresh = planOf({ csat: 100 });
    expect(repaired(fresh, 'smart.noBaseline')).toBeNull();
    const past = repaired(fresh, 'smart.noBaseline', new Map([['csat', [0.81, 0.82, 0.82]]]));
    expect(past).toMatchObject({ label: { args: { baseline: '81.67%' } } });
    expect(indicatorOf(past?.plan, 'csat')?.baseline).toBe(0.8167);
  });

  it('[S-11] should fill in the usual source, the goal of the dimension, and the rule of effective calls', () => {
    const plan = planOf({ effective_calls: 100 }, { effective_calls: { source: '' } });
    expect(indicatorOf(repaired(plan, 'smart.noSource')?.plan, 'effective_calls')?.source).toBe('call_log');
    const every = { ...plan, effectiveCall: { minMinutes: 0, needRequired: false, excludedOutcomes: ['voicemail'] } };
    expect(repaired(every, 'smart.everyCall')?.plan.effectiveCall).toEqual({
      minMinutes: 3,
      needRequired: true,
      excludedOutcomes: ['voicemail'],
    });
    const own = { ...plan, indicators: plan.indicators.map((one) => ({ ...one, id: 'own_one' })) };
    expect(indicatorOf(repaired(own, 'smart.goalAssumed')?.plan, 'own_one')?.goal).toBe('productiveCalls');
    expect(repaired(own, 'smart.notDefined')).toBeNull();
  });

  it('[S-11] should put lead quality beside dials', () => {
    const plan = planOf({ dials: 50, effective_call_rate: 50 });
    expect(repaired(plan, 'smart.needsBeside')?.weights).toMatchObject({ lead_utilisation: 10 });
  });

  it('should call the weights one’s own once they were moved', () => {
    expect(repaired(planFromTemplate('new_team', 'en'), 'plan.partnerMissing')?.plan.profile).toBe('custom');
  });

  it('should say in both languages what the button does', () => {
    const plan = planOf({ effective_calls: 30, csat: 10, sales_amount: 60 });
    const labels = [repaired(plan, 'balance.csatLow'), repaired(plan, 'balance.noLongTerm')];
    const said = LANGUAGES.map((language) => labels.map((each) => each && describeRepair(each.label, language)));
    expect(said).toEqual([
      ['将客户满意度的权重设为 20%', '添加复购率'],
      ['Set the weight of Customer satisfaction to 20 %', 'Add Repurchase rate'],
    ]);
  });
});
