import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/findings.ts';
import { addIndicator, removeIndicator } from '../../../src/plan/edit.ts';
import { applyProfile, applyWeights } from '../../../src/plan/profiles.ts';
import { PROFILE_IDS, PROFILES } from '../../../src/plan/profileTable.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate, TEMPLATE_IDS } from '../../../src/plan/templates.ts';
import { weightSum } from '../../../src/plan/weights.ts';

const weightsOf = (outcome: Outcome<Plan>) =>
  outcome.ok ? Object.fromEntries(outcome.value.indicators.map(({ id, weight }) => [id, weight])) : outcome.findings;

function having(plan: Plan, ...ids: readonly string[]): Plan {
  return ids.reduce((before, id) => {
    const added = addIndicator(before, id);
    if (!added.ok) throw new Error(`cannot add ${id}`);
    return added.value;
  }, plan);
}

describe('PROFILES', () => {
  it.each(PROFILE_IDS)('[S-8] should make %s sum to 100', (id) => {
    expect(Object.values(PROFILES[id].weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });
});

describe('applyProfile', () => {
  it.each(TEMPLATE_IDS)('[S-8] should leave the template %s as it is when its own profile is applied', (id) => {
    const plan = planFromTemplate(id, 'zh-CN');
    expect(applyProfile(plan, id)).toEqual({ ok: true, value: plan });
  });

  it("[S-8] should spread a dimension's weight in proportion to the indicators' own weights", () => {
    const plan = planFromTemplate('balanced_case', 'en');
    expect(weightsOf(applyProfile(plan, 'new_team'))).toEqual({
      sales_amount: 0,
      effective_calls: 40,
      csat: 17.14,
      script_compliance: 12.86,
      training_pass_rate: 30,
    });
  });

  it('[S-8] should spread equally where the indicators have no weight', () => {
    const plan = having(planFromTemplate('new_team', 'en'), 'sales_amount', 'repurchase_rate');
    expect(weightsOf(applyProfile(plan, 'mature_team'))).toMatchObject({
      sales_amount: 25,
      repurchase_rate: 25,
      effective_calls: 10,
      effective_call_rate: 10,
      training_pass_rate: 0,
    });
  });

  it('[S-8] should name the dimension in which the plan has no weighted indicator', () => {
    const plan = planFromTemplate('mature_team', 'en');
    expect(weightsOf(applyProfile(plan, 'transition_team'))).toEqual([
      { code: 'profile.emptyDimension', args: { profile: 'transition_team', dimension: 'growth', weight: 30 } },
    ]);
  });

  it('[S-20] should not take a gate for an indicator that can carry weight', () => {
    const plan = planFromTemplate('new_team', 'en');
    const gated = plan.indicators.map((one) =>
      one.id === 'training_pass_rate' ? { ...one, role: 'gate' as const, weight: 0 } : one,
    );
    expect(weightsOf(applyProfile({ ...plan, indicators: gated }, 'new_team'))).toMatchObject([
      { code: 'profile.emptyDimension', args: { dimension: 'growth' } },
    ]);
  });

  it('[S-9] should name each indicator the plan lacks', () => {
    const plan = planFromTemplate('new_team', 'en');
    expect(weightsOf(applyProfile(plan, 'balanced_case'))).toMatchObject([
      { code: 'profile.missingIndicator', args: { indicator: 'sales_amount', weight: 40 } },
    ]);
    expect(weightsOf(applyProfile(plan, 'sales_only'))).toMatchObject([
      { args: { indicator: 'sales_amount' } },
      { args: { indicator: 'dials' } },
    ]);
  });

  it('[S-9] should switch the others off and say which profile the weights came from', () => {
    const plan = having(planFromTemplate('balanced_case', 'en'), 'dials');
    const applied = applyProfile(plan, 'sales_only');
    expect(weightsOf(applied)).toEqual({
      sales_amount: 70,
      effective_calls: 0,
      csat: 0,
      script_compliance: 0,
      training_pass_rate: 0,
      dials: 30,
    });
    expect(applied).toMatchObject({ value: { profile: 'sales_only' } });
  });

  it('[S-8] should list the profiles when it is asked for another', () => {
    expect(weightsOf(applyProfile(planFromTemplate('new_team', 'en'), 'constructor'))).toMatchObject([
      { code: 'profile.unknown', args: { profile: 'constructor' } },
    ]);
  });
});

describe('applyWeights', () => {
  it("[S-8] should take people's own profiles", () => {
    const plan = planFromTemplate('new_team', 'en');
    const own = { id: 'ours', level: 'indicator', weights: { csat: 60, effective_calls: 40 } } as const;
    const applied = applyWeights(plan, own);
    expect(weightsOf(applied)).toMatchObject({ csat: 60, effective_calls: 40, training_pass_rate: 0 });
    expect(applied.ok && weightSum(applied.value.indicators)).toBe(100);
  });
});

describe('removeIndicator', () => {
  it('[S-5] should never leave a plan without indicators', () => {
    const plan = planFromTemplate('new_team', 'en');
    const single = { ...plan, indicators: plan.indicators.slice(0, 1) };
    expect(removeIndicator(single, 'effective_calls')).toMatchObject({ findings: [{ code: 'plan.lastIndicator' }] });
    expect(removeIndicator(plan, 'dials')).toMatchObject({ findings: [{ code: 'plan.noSuchIndicator' }] });
    expect(removeIndicator(plan, 'csat')).toMatchObject({ value: { indicators: { length: 4 } } });
  });
});
