import { describe, expect, it } from 'vitest';
import {
  actionWords,
  causeWords,
  conditionEvidenceWords,
  diagnosisWords,
  optionWords,
  pairWords,
  previewWords,
  reviewConditionWords,
  reviewRuleExamine,
  reviewRuleName,
  ruleResultWords,
} from '../../../src/i18n/reviewWords.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import { diagnose } from '../../../src/review/diagnosis.ts';
import { reviewPeriod } from '../../../src/review/periodReview.ts';
import type { PairRelation } from '../../../src/review/reviewTypes.ts';
import { around, periodOf, planWith, ten } from '../review/reviewFixture.ts';

const PLAN = planWith({ effective_calls: 60, complaint_rate: 40 }, { complaint_rate: 0.05 });
const [EN, ZH] = [{ plan: PLAN, language: 'en' } as const, { plan: PLAN, language: 'zh-CN' } as const];
const { rules } = DEFAULT_REVIEW_RULES;

describe('words of the rules', () => {
  it.each(rules)('[S-34] should name $id and say what to examine, in both languages', (rule) => {
    for (const language of ['en', 'zh-CN'] as const) {
      expect(reviewRuleName(rule, language)).not.toBe(rule.id);
      expect(reviewRuleExamine(rule, language)).not.toBe('');
    }
    expect(reviewRuleName({ id: 'own', name: 'Ours' }, 'en')).toBe('Ours');
    expect(reviewRuleName({ id: 'own' }, 'en')).toBe('own');
  });

  it('[S-34] should say what a rule asks for, with its figures', () => {
    const said = rules.flatMap(({ conditions }) => conditions.map((each) => reviewConditionWords(each, EN)));
    expect(said).toContain('Effective calls: change against the period before at least +10%');
    expect(said).toContain('Conversion rate: change against the period before at most -5%');
    expect(said).toContain('Over-promise rate: rise over the periods before at least 5 points');
    expect(said).toContain('Sales amount: weight in the plan at least 50%');
    expect(said).toContain('Sales amount: at least 100% of its target');
    expect(said).toContain('Sales amount moves against the indicator off its target');
    expect(said.filter((each) => /[_{}*]/.test(each))).toEqual([]);
  });

  it('[S-38] should say what would be done', () => {
    expect(optionWords(rules[0]?.proposals[0] ?? [], EN)).toBe(
      'Lower the weight of Effective calls by 10 points; Raise the weight of Call quality score by 10 points',
    );
    expect(actionWords({ action: 'replace', indicator: 'effective_calls', with: 'effective_talk_time' }, ZH)).toBe(
      '用有效沟通时长代替有效通话数',
    );
  });
});

describe('words of what was found', () => {
  it('[S-34] should give the figures and what chance makes of them', () => {
    const of = (calls: number, conversion: number, turn: number) => ({
      effective_calls: around(calls, 0.001, turn),
      conversion_rate: around(conversion, 0.0001, turn),
      interested_customers: ten(1_000_000),
    });
    const periods = [periodOf(PLAN, '2026-01', of(200, 0.2, 1)), periodOf(PLAN, '2026-02', of(230, 0.18, -1))];
    const result = reviewPeriod(periods, PLAN, DEFAULT_REVIEW_RULES)?.rules.find(
      ({ rule }) => rule.id === 'call_quality_falling',
    );
    if (result === undefined) throw new Error('the rule');
    expect(ruleResultWords(result, EN)).toMatchObject({
      title: 'Quality of calls is falling',
      verdict: 'Quality of calls is falling: all conditions are met, and not by chance.',
      evidence: [
        'Effective calls went from 2,000 to 2,300 (+15%); chance alone does so in less than 0.01% of cases.',
        'Conversion rate went from 20% to 18% (-10%); chance alone does so in less than 0.01% of cases.',
      ],
    });
    expect(ruleResultWords(result, ZH).evidence[0]).toBe(
      '有效通话数从 2,000 变为 2,300（+15%）；仅凭偶然的概率：不到 0.01%。',
    );
  });

  it('[S-36] should tell a diagnosis with its rows', () => {
    const months = [0.04, 0.06, 0.07, 0.08].map((rate, month) =>
      periodOf(PLAN, `2026-0${month + 1}`, {
        complaint_rate: around(rate),
        customers_served: ten(50),
        over_promise_rate: ten(month === 0 ? 0.05 : 0.15),
        recordings_checked: ten(200),
      }),
    );
    const [found] = diagnose(months, PLAN, DEFAULT_REVIEW_RULES);
    const cause = found?.causes[0];
    if (found === undefined || cause === undefined) throw new Error('a diagnosis');
    expect(diagnosisWords(found, EN)).toBe(
      'Complaint rate has been above its target for 3 periods running: 2026-02 6% (target 5%), 2026-03 7% (target 5%), 2026-04 8% (target 5%).',
    );
    const words = causeWords(cause, { ...EN, subject: 'complaint_rate' });
    expect(words.verdict).toBe('supported by the data');
    expect(words.rows[0]).toBe('P1, 2026-02: Over-promise rate 15% of 200');
  });

  it('[S-37] should say how two indicators move, how sure that is, and when it cannot be said', () => {
    const pair: PairRelation = {
      ...{ indicator: 'effective_calls', other: 'csat', across: 'agents', relation: 'conflict', isAsked: true },
      ...{
        pairs: 16,
        independent: 16,
        rho: -0.824,
        interval: { low: -0.93, high: -0.55 },
        p: 0.00012,
        corrected: 0.0017,
      },
    };
    expect(pairWords(pair, EN)).toBe(
      'Effective calls and Customer satisfaction move against each other across agents: rho -0.82, 16 pairs, 95% interval -0.93 to -0.55, p 0.012%, corrected for the pairs looked at 0.17%.',
    );
    const condition = { measure: 'rise', indicator: 'effective_calls', comparison: 'atLeast', bound: 0.1 } as const;
    const cause = {
      condition,
      figure: pair.rho,
      change: null,
      pair: { ...pair, relation: 'unclear' },
      chance: 0,
    } as const;
    expect(conditionEvidenceWords({ ...cause, verdict: 'met' }, EN)).toMatch(
      /^Where Effective calls is higher, Customer satisfaction is worse across agents: rho -0.82, /,
    );
    expect(conditionEvidenceWords({ ...cause, verdict: 'notMet' }, ZH)).toContain('并不更差');
    const few: PairRelation = { ...pair, relation: 'notEnoughData', pairs: 7, rho: null, interval: null, p: null };
    expect(pairWords(few, EN)).toBe(
      'Effective calls and Customer satisfaction across agents: not enough data (7 pairs).',
    );
    expect(pairWords({ ...few, relation: 'byConstruction' }, ZH)).toContain('不作检验');
  });

  it('[S-38] should say who would have had another rank', () => {
    const moves = [
      { person: 'Ann', totals: [90, 80], ranks: [1, 3], places: -2, causes: [] },
      { person: 'Ben', totals: [80, 85], ranks: [2, 1], places: 1, causes: [] },
      { person: 'Cem', totals: [70, 70], ranks: [4, 4], places: 0, causes: [] },
    ] as const;
    expect(previewWords({ period: '2026-03', moves, unmeasured: ['call_quality_score'] }, EN)).toEqual([
      '2026-03: 2 of 3 would have had another rank.',
      'Ann: 1 → 3',
      'Ben: 2 → 1',
      'Nobody has figures of Call quality score yet, so the rest was weighed alone.',
    ]);
  });
});
