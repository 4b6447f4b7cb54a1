import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/plan/check.ts';
import { fingerprint } from '../../../src/plan/fingerprint.ts';
import { setRule, setTarget } from '../../../src/plan/edit.ts';
import { planFromTemplate, TEMPLATE_IDS } from '../../../src/plan/templates.ts';
import { setWeight, setWeightBalanced } from '../../../src/plan/weights.ts';

const plan = planFromTemplate('balanced_case', 'en');
const codes = (notes: ReturnType<typeof checkPlan>) => notes.map(({ severity, finding }) => [severity, finding.code]);

describe('checkPlan', () => {
  it.each(TEMPLATE_IDS)('[S-7] should find no error in the template %s', (id) => {
    expect(checkPlan(planFromTemplate(id, 'en')).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('[S-7] should say by how much the weights are off', () => {
    const off = setWeight(plan, 'sales_amount', 37.5);
    expect(off.ok && checkPlan(off.value)).toContainEqual({
      severity: 'error',
      finding: { code: 'plan.weightSum', args: { sum: 97.5, off: -2.5 } },
    });
  });

  it('[S-19] should let the weights be off by 0.005 and no more', () => {
    const by = (off: number) => setWeight(plan, 'sales_amount', 40 + off);
    const hasError = (off: number) => {
      const changed = by(off);
      return changed.ok && checkPlan(changed.value).some(({ severity }) => severity === 'error');
    };
    expect([0.005, -0.005, 0.006, -0.006].map(hasError)).toEqual([false, false, true, true]);
  });

  it('[S-6] should warn outside three to five core indicators; one that weighs 0 is not core', () => {
    const two = { ...plan, indicators: plan.indicators.map((one, index) => (index < 2 ? one : { ...one, weight: 0 })) };
    expect(codes(checkPlan(two))).toContainEqual(['warning', 'plan.fewIndicators']);
    expect(codes(checkPlan(plan))).not.toContainEqual(['warning', 'plan.fewIndicators']);
    const extra = plan.indicators.slice(0, 1).map((one) => ({ ...one, id: 'own_one' }));
    const six = { ...plan, indicators: [...plan.indicators, ...extra] };
    expect(checkPlan(six)).toContainEqual({
      severity: 'warning',
      finding: { code: 'plan.manyIndicators', args: { count: 6 } },
    });
  });

  it('[S-4] should warn about an indicator whose partner is missing, and why', () => {
    expect(checkPlan(plan)).toEqual([
      {
        severity: 'warning',
        finding: {
          code: 'plan.partnerMissing',
          args: { indicator: 'training_pass_rate', missing: 'post_training_uplift', why: 'training_pass_rate' },
        },
      },
    ]);
  });

  it('[S-4] should take a partner that weighs 0 for missing and one that is a gate for present', () => {
    const change = (patch: object) => ({
      ...plan,
      indicators: plan.indicators.map((one) => (one.id === 'csat' ? { ...one, weight: 0, ...patch } : one)),
    });
    const missesCsat = (notes: ReturnType<typeof checkPlan>) =>
      notes.some(({ finding }) => finding.code === 'plan.partnerMissing' && finding.args.missing === 'csat');
    expect(missesCsat(checkPlan(change({})))).toBe(true);
    expect(missesCsat(checkPlan(change({ role: 'gate' })))).toBe(false);
  });
});

describe('fingerprint', () => {
  it('[S-43] should stay the same whatever the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(plan).reverse()) as typeof plan;
    expect(fingerprint(turned)).toBe(fingerprint(plan));
    expect(fingerprint(plan)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('[S-43] should change with a weight, a target, a rule and the order of indicators', () => {
    const changed = [
      setWeightBalanced(plan, 'csat', 21),
      setTarget(plan, 'csat', 0.9),
      setRule(plan, 'csat', 'pass'),
      { ok: true as const, value: { ...plan, indicators: [...plan.indicators].reverse() } },
    ];
    const prints = changed.map((outcome) => (outcome.ok ? fingerprint(outcome.value) : ''));
    expect(new Set([...prints, fingerprint(plan)]).size).toBe(5);
  });
});
