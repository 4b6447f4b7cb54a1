import { describe, expect, it } from 'vitest';
import { TEMPLATE_IDS, planFromTemplate } from '../../../src/plan/templates.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import { reviewFaults } from '../../../src/review/reviewFaults.ts';
import type { ReviewRule } from '../../../src/review/reviewRules.ts';

const PLAN = planFromTemplate('balanced_case', 'en');
const RULE: ReviewRule = {
  id: 'own',
  name: 'Own rule',
  isOn: true,
  kind: 'monthly',
  periods: 1,
  conditions: [{ measure: 'change', indicator: 'dials', comparison: 'atLeast', bound: 0.1 }],
  evidence: [],
  proposals: [],
};
const faultsOf = (patch: Partial<ReviewRule>) =>
  reviewFaults({ falseAlarms: 0.05, rules: [{ ...RULE, ...patch }] }, PLAN);

describe('what keeps rules from ever being raised', () => {
  it.each(TEMPLATE_IDS)('[S-34] should be nothing of those that ship, with the plan %s', (template) => {
    expect(reviewFaults(DEFAULT_REVIEW_RULES, planFromTemplate(template, 'en'))).toEqual([]);
  });

  it.each([
    [
      { conditions: [{ measure: 'change', indicator: 'handovers', comparison: 'atLeast', bound: 0.1 }] },
      'conditions.0.indicator',
    ],
    [{ conditions: [{ measure: 'against', indicator: 'dials', other: 'handovers' }] }, 'conditions.0.other'],
    [{ evidence: ['csat', 'handovers'] }, 'evidence.1'],
    [{ proposals: [[{ action: 'retire', indicator: 'handovers' }]] }, 'proposals.0.0.indicator'],
    [{ proposals: [[{ action: 'replace', indicator: 'dials', with: 'handovers' }]] }, 'proposals.0.0.with'],
  ] satisfies [Partial<ReviewRule>, string][])('[S-34] should name a figure that nobody knows: %j', (patch, path) => {
    expect(faultsOf(patch)).toEqual([
      {
        code: 'review.unknownFigure',
        where: {
          kind: 'path',
          path: ['rules', 0, ...path.split('.').map((key) => (/^\d$/.test(key) ? Number(key) : key))],
        },
        args: { figure: 'handovers', reviewRule: 'Own rule' },
      },
    ]);
    expect(faultsOf({ ...patch, isOn: false })).toEqual([]);
  });

  it('[S-34] should know the indicators of the plan, and the figures beside them', () => {
    const [first] = PLAN.indicators;
    const plan = { indicators: [{ ...first, id: 'handovers' }] } as Pick<typeof PLAN, 'indicators'>;
    const rules = [{ ...RULE, evidence: ['handovers', 'invalid_number_rate', 'referral_rate'] }];
    expect(reviewFaults({ falseAlarms: 0.05, rules }, plan)).toEqual([]);
  });

  it('[S-36] should be * anywhere but in a diagnosis', () => {
    const conditions = [{ measure: 'offTarget', indicator: '*' }] as const;
    expect(faultsOf({ conditions })).toMatchObject([
      { code: 'review.noSubject', where: { path: ['rules', 0, 'conditions', 0, 'indicator'] } },
    ]);
    expect(faultsOf({ conditions, kind: 'diagnosis' })).toEqual([]);
  });

  it('[S-37] should be anything but pairs in a rule about conflicts', () => {
    expect(faultsOf({ kind: 'conflict' })).toMatchObject([
      { code: 'review.notConflict', where: { path: ['rules', 0, 'conditions', 0, 'measure'] } },
    ]);
  });

  it.each([
    ['change', 'dials', 5, null],
    ['change', 'dials', -5.1, 'actual.percentAsRatio'],
    ['attainment', 'dials', 80, 'actual.percentAsRatio'],
    ['value', 'dials', 80, null],
    ['value', 'csat', 1, null],
    ['value', 'csat', 90, 'actual.percentAsRatio'],
    ['rise', 'complaint_rate', 5, 'actual.percentAsRatio'],
    ['weight', 'dials', 100, null],
    ['weight', 'dials', 100.1, 'plan.tooLarge'],
  ] as const)('[S-34] should be a bound beyond all measure: %s of %s at %d', (measure, indicator, bound, code) => {
    const faults = faultsOf({ conditions: [{ measure, indicator, comparison: 'atLeast', bound }] });
    expect(faults.map((fault) => fault.code)).toEqual(code === null ? [] : [code]);
  });
});
