import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/schema.ts';
import { endSeason, startSeason } from '../../../src/plan/season.ts';
import { applyActions } from '../../../src/review/applyActions.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import { diagnose } from '../../../src/review/diagnosis.ts';
import { previewOf, proposalsOf } from '../../../src/review/proposals.ts';
import { reviewAll } from '../../../src/review/review.ts';
import type { ReviewAction } from '../../../src/review/reviewRules.ts';
import { around, periodOf, planWith, ten } from './reviewFixture.ts';

const PLAN = planWith({
  sales_amount: 40,
  effective_calls: 20,
  csat: 20,
  script_compliance: 15,
  training_pass_rate: 5,
});

const weightsOf = (plan: Plan) => Object.fromEntries(plan.indicators.map(({ id, weight }) => [id, weight]));

function changed(actions: readonly ReviewAction[], plan: Plan = PLAN, subject: string | null = null): Plan {
  const outcome = applyActions(plan, actions, subject);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

const refused = (actions: readonly ReviewAction[], plan: Plan = PLAN) => {
  const outcome = applyActions(plan, actions, null);
  return outcome.ok ? null : outcome.findings.map(({ code }) => code);
};

describe('applyActions', () => {
  it('[S-38] should give what is lowered to what is raised, and leave the others alone', () => {
    const plan = changed([
      { action: 'lower', indicator: 'effective_calls', by: 10 },
      { action: 'raise', indicator: 'call_quality_score', by: 10 },
    ]);
    expect(weightsOf(plan)).toEqual({ ...weightsOf(PLAN), effective_calls: 10, call_quality_score: 10 });
  });

  it('[S-38] should raise by no more than could be lowered', () => {
    const plan = changed([
      { action: 'raise', indicator: 'csat', by: 10 },
      { action: 'lower', indicator: 'training_pass_rate', by: 10 },
    ]);
    expect(weightsOf(plan)).toEqual({ ...weightsOf(PLAN), csat: 25, training_pass_rate: 0 });
  });

  it('[S-38] should take what is only raised from all others in proportion, and share out what is only lowered', () => {
    const raised = changed([{ action: 'raise', indicator: 'follow_up_visits', by: 10 }]);
    expect(weightsOf(raised)).toMatchObject({ follow_up_visits: 10, sales_amount: 36, csat: 18 });
    const lowered = changed([{ action: 'lower', indicator: 'sales_amount', by: 20 }]);
    expect(weightsOf(lowered)).toMatchObject({ sales_amount: 20, effective_calls: 26.67, script_compliance: 20 });
  });

  it('[S-38] should put one indicator in the place of another, keep a gate, and retire', () => {
    const replaced = changed([{ action: 'replace', indicator: 'effective_calls', with: 'effective_talk_time' }]);
    expect(weightsOf(replaced)).toMatchObject({ effective_talk_time: 20, sales_amount: 40 });
    expect(weightsOf(replaced)).not.toHaveProperty('effective_calls');
    const gated = changed([{ action: 'gate', indicator: 'script_compliance' }]);
    expect(gated.indicators.find(({ id }) => id === 'script_compliance')).toMatchObject({ role: 'gate', weight: 0 });
    const retired = changed([{ action: 'retire', indicator: 'training_pass_rate' }]);
    expect(weightsOf(retired)).not.toHaveProperty('training_pass_rate');
    for (const { indicators } of [replaced, gated, retired]) {
      expect(indicators.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 9);
    }
  });

  it('[S-10] should turn a reached skill into a gate with what comes after it', () => {
    const plan = changed([{ action: 'skillReached', indicator: 'script_compliance' }]);
    expect(weightsOf(plan)).toMatchObject({ script_compliance: 0, need_discovery_depth: 7.5, solution_tailoring: 7.5 });
  });

  it('[S-38] should put what is off its target in the place of the star', () => {
    const plan = changed([{ action: 'raise', indicator: '*', by: 10 }], PLAN, 'csat');
    expect(weightsOf(plan)).toMatchObject({ csat: 30 });
  });

  it('[S-12] should lower both parts of sales where a plan has split them', () => {
    const split = planWith({ new_customer_sales: 45, repeat_sales: 15, csat: 40 });
    const plan = changed(
      [
        { action: 'lower', indicator: 'sales_amount', by: 20 },
        { action: 'raise', indicator: 'csat', by: 20 },
      ],
      split,
    );
    expect(weightsOf(plan)).toEqual({ new_customer_sales: 30, repeat_sales: 10, csat: 60 });
  });

  it('[S-38] should put the only indicator in another one’s place too', () => {
    const plan = changed(
      [{ action: 'replace', indicator: 'dials', with: 'effective_calls' }],
      planWith({ dials: 100 }),
    );
    expect(weightsOf(plan)).toEqual({ effective_calls: 100 });
  });

  it('[S-10] should change a plan in season behind the season', () => {
    const season = startSeason(PLAN, { season: 'peak', until: '2026-12-31', today: '2026-11-01' });
    if (!season.ok) throw new Error('season');
    const actions: readonly ReviewAction[] = [
      { action: 'replace', indicator: 'effective_calls', with: 'effective_talk_time' },
    ];
    expect(weightsOf(endSeason(changed(actions, season.value)))).toEqual(weightsOf(changed(actions)));
  });

  it('[S-38] should refuse what finds nothing to move, nobody to give way, or weights that are off', () => {
    expect(refused([{ action: 'lower', indicator: 'dials', by: 10 }])).toEqual(['adjust.nothingToMove']);
    expect(refused([{ action: 'retire', indicator: 'dials' }])).toEqual(['adjust.nothingToMove']);
    expect(refused([{ action: 'raise', indicator: 'csat', by: 60 }])).toEqual(['adjust.nothingGivesWay']);
    expect(refused([{ action: 'gate', indicator: 'csat' }], planWith({ csat: 100 }))).toEqual([
      'adjust.nothingGivesWay',
    ]);
    expect(refused([{ action: 'retire', indicator: 'csat' }], planWith({ csat: 100 }))).toEqual(['plan.lastIndicator']);
    expect(refused([{ action: 'raise', indicator: 'nobody_knows', by: 10 }])).toEqual(['plan.notInCatalogue']);
    expect(refused([{ action: 'raise', indicator: 'csat', by: 10 }], planWith({ csat: 40, dials: 40 }))).toEqual([
      'plan.weightSum',
    ]);
  });
});

describe('proposals', () => {
  const of = (effective: number, conversion: number, turn: number) => ({
    sales_amount: ten(100_000),
    effective_calls: around(effective, 0.001, turn),
    conversion_rate: around(conversion, 0.0001, turn),
    interested_customers: ten(1_000_000),
    csat: ten(0.9),
    script_compliance: ten(0.85),
    training_pass_rate: ten(0.9),
  });
  const periods = [periodOf(PLAN, '2026-01', of(200, 0.2, 1)), periodOf(PLAN, '2026-02', of(260, 0.15, -1))];
  const review = reviewAll(periods, PLAN, DEFAULT_REVIEW_RULES);
  const proposals = review.ok ? review.value.proposals : [];

  it('[S-38] should be a change of the plan with what it stands on', () => {
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({
      id: 'call_quality_falling',
      reasons: [{ kind: 'rule', period: '2026-02', before: '2026-01', result: { verdict: 'raised' } }],
      refused: [],
    });
    expect(proposals[0]?.options.map(({ changes }) => changes)).toMatchObject([
      [
        { kind: 'indicator', indicator: 'effective_calls', path: ['weight'], before: 20, after: 10 },
        { kind: 'added', indicator: { id: 'call_quality_score', weight: 10 } },
      ],
    ]);
  });

  it('[S-38] should show what the changed plan would have made of the last ranks, without what nobody measured yet', () => {
    const [last] = periods.slice(-1);
    const option = proposals[0]?.options[0];
    if (last === undefined || option === undefined) throw new Error('a proposal');
    const preview = previewOf(last, option.plan);
    expect(preview).toMatchObject({ period: '2026-02', unmeasured: ['call_quality_score'] });
    expect(preview?.moves).toHaveLength(10);
    expect(preview?.moves.every(({ ranks }) => ranks[1] !== null)).toBe(true);
  });

  it('[S-38] should be one where causes of two indicators ask for the same, and name both', () => {
    const plan = planWith({ complaint_rate: 50, csat: 50 }, { complaint_rate: 0.05, csat: 0.95 });
    const rising = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => 0.06 + place / 100);
    const columns = {
      customers_served: ten(50),
      complaint_rate: rising,
      over_promise_rate: rising,
      csat: rising.map((rate) => 0.9 - rate),
    };
    const months = ['2026-01', '2026-02', '2026-03'].map((period) => periodOf(plan, period, columns));
    const diagnoses = diagnose(months, plan, DEFAULT_REVIEW_RULES);
    const found = proposalsOf(plan, { reviews: [], diagnoses, conflicts: [] }, DEFAULT_REVIEW_RULES);
    const scripts = found.filter(({ rule }) => rule.id === 'script_problem');
    expect(scripts).toHaveLength(1);
    const proposals = [[{ action: 'replace', indicator: 'dials', with: '*' } as const]];
    const rules = DEFAULT_REVIEW_RULES.rules.map((rule) => ({ ...rule, proposals }));
    const replaced = diagnose(months, plan, { ...DEFAULT_REVIEW_RULES, rules });
    const each = proposalsOf(plan, { reviews: [], diagnoses: replaced, conflicts: [] }, DEFAULT_REVIEW_RULES);
    expect(each.filter(({ rule }) => rule.id === 'script_problem')).toHaveLength(2);
    expect(scripts[0]?.reasons).toMatchObject([
      { kind: 'cause', diagnosis: { indicator: 'complaint_rate' } },
      { kind: 'cause', diagnosis: { indicator: 'csat' } },
    ]);
  });

  it('[S-38] should say why a rule’s way cannot be gone', () => {
    const [rule] = DEFAULT_REVIEW_RULES.rules;
    if (rule === undefined) throw new Error('a rule');
    const rules = {
      ...DEFAULT_REVIEW_RULES,
      rules: [{ ...rule, proposals: [[{ action: 'lower', indicator: 'dials', by: 5 } as const]] }],
    };
    const found = reviewAll(periods, PLAN, rules);
    expect(found).toMatchObject({
      value: { proposals: [{ options: [], refused: [{ code: 'adjust.nothingToMove' }] }] },
    });
  });
});
