import { describe, expect, it } from 'vitest';
import { isCatalogueId } from '../../../src/plan/catalogueIds.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import { parseReviewRules } from '../../../src/review/reviewRules.ts';
import { FIGURE_UNITS } from '../../../src/scoring/figureCounts.ts';

const { rules } = DEFAULT_REVIEW_RULES;
const ruleOf = (id: string) => rules.find((rule) => rule.id === id);

describe('the rules that ship', () => {
  it('[S-38] should be valid rules', () => {
    expect(parseReviewRules(structuredClone(DEFAULT_REVIEW_RULES))).toEqual({ ok: true, value: DEFAULT_REVIEW_RULES });
  });

  it('[S-34] should lower effective calls and raise call quality when calls rise by 10 % and conversion falls by 5 %', () => {
    expect(ruleOf('call_quality_falling')).toMatchObject({
      kind: 'monthly',
      conditions: [
        { measure: 'change', indicator: 'effective_calls', comparison: 'atLeast', bound: 0.1 },
        { measure: 'change', indicator: 'conversion_rate', comparison: 'atMost', bound: -0.05 },
      ],
      proposals: [
        [
          { action: 'lower', indicator: 'effective_calls' },
          { action: 'raise', indicator: 'call_quality_score' },
        ],
      ],
    });
  });

  it('[S-35] should add follow-ups when sales are on target and repurchase falls by 15 %', () => {
    expect(ruleOf('customer_value_spent')).toMatchObject({
      kind: 'quarterly',
      conditions: [
        { measure: 'attainment', indicator: 'sales_amount', bound: 1 },
        { measure: 'change', indicator: 'repurchase_rate', comparison: 'atMost', bound: -0.15 },
      ],
      proposals: [[{ action: 'raise', indicator: 'follow_up_visits' }], expect.anything()],
    });
  });

  it('[S-36] should examine script, leads and plan after three periods off target', () => {
    const causes = rules.filter(({ kind }) => kind === 'diagnosis');
    expect(causes.map(({ id }) => id)).toEqual(['script_problem', 'lead_quality', 'plan_itself']);
    expect(causes.every(({ periods }) => periods === 3)).toBe(true);
  });

  it('should be about indicators of the catalogue and figures that tables carry', () => {
    const named = JSON.stringify(rules).matchAll(/"(?:indicator|other|with)":"(\w+)"/g);
    const unknown = [...named].map(([, id = '']) => id).filter((id) => !isCatalogueId(id) && !(id in FIGURE_UNITS));
    expect(unknown).toEqual([]);
  });
});

describe('parseReviewRules', () => {
  const document = (patch: object) => ({ falseAlarms: 0.05, rules: [{ ...ruleOf('call_quality_falling'), ...patch }] });

  it('[S-34] should take other thresholds and rules that are off', () => {
    const conditions = [{ measure: 'change', indicator: 'own_one', comparison: 'atLeast', bound: 0.2 }];
    const parsed = parseReviewRules(document({ isOn: false, conditions }));
    expect(parsed).toMatchObject({ ok: true, value: { rules: [{ isOn: false, conditions }] } });
  });

  it('should say where a rule is wrong', () => {
    const conditions = [{ measure: 'change', indicator: 'Own One', comparison: 'atLeast', bound: 'much' }];
    expect(parseReviewRules(document({ conditions }))).toMatchObject({
      ok: false,
      findings: [
        { code: 'plan.badId', where: { path: ['rules', 0, 'conditions', 0, 'indicator'] } },
        { code: 'plan.wrongType', where: { path: ['rules', 0, 'conditions', 0, 'bound'] } },
      ],
    });
  });

  it('should refuse the same id twice', () => {
    const twice = { ...document({}), rules: [...document({}).rules, ...document({}).rules] };
    expect(parseReviewRules(twice)).toMatchObject({
      ok: false,
      findings: [{ code: 'review.ruleTwice', where: { path: ['rules', 1, 'id'] } }],
    });
  });

  it('should not let keys reach the prototype', () => {
    expect(parseReviewRules(JSON.parse('{"__proto__": {}}'))).toMatchObject({
      findings: [{ code: 'plan.forbiddenKey' }],
    });
  });
});
