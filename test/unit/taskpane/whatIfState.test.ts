import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/pieces.ts';
import { addSubs } from '../../../src/plan/subIndicators.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { withWeights } from '../../../src/plan/weights.ts';
import { scoreTeam } from '../../../src/scoring/scorecard.ts';
import { rollUpSubIndicators } from '../../../src/scoring/subIndicators.ts';
import { startWhatIf } from '../../../src/scoring/whatIf.ts';
import { totalAt } from '../../../src/scoring/whatIfChanges.ts';
import { changeDraft } from '../../../taskpane/state/planDraft.ts';
import { followPlan, isMoved, movables, movedPlan, openDraft } from '../../../taskpane/state/whatIf.ts';
import { compiledOf, measurementOf } from '../scoring/planFixture.ts';

const PLAN = planFromTemplate('balanced_case', 'en');

describe('a moved plan', () => {
  it('[S-38] should be the next version, and the same as before once it is moved back', () => {
    const opened = openDraft(PLAN);
    expect(isMoved(PLAN, opened)).toBe(false);
    const moved = changeDraft(opened, { type: 'weight', indicator: 'csat', weight: 50 });
    expect(isMoved(PLAN, moved)).toBe(true);
    expect(movedPlan(PLAN, moved)).toMatchObject({ version: PLAN.version + 1, profile: 'custom' });
    const back = changeDraft(moved, { type: 'weight', indicator: 'csat', weight: 20 });
    expect(isMoved(PLAN, back)).toBe(false);
    expect(movedPlan(PLAN, back)).toEqual({ ...PLAN, version: PLAN.version + 1 });
  });

  it('[S-7] should bring the others back when one slider goes to the end and back', () => {
    const end = changeDraft(openDraft(PLAN), { type: 'weight', indicator: 'csat', weight: 100 });
    expect(end.plan.indicators.map(({ weight }) => weight)).toEqual([0, 0, 100, 0, 0]);
    const back = changeDraft(end, { type: 'weight', indicator: 'csat', weight: 20 });
    expect(back.plan.indicators).toEqual(PLAN.indicators);
  });
});

describe('what a slider goes through', () => {
  const scaleOf = (fields: Partial<Plan['indicators'][number]>, target = fields.target ?? null) => {
    const [first] = PLAN.indicators;
    if (first === undefined) throw new Error('no indicator');
    const standing = { ...PLAN, indicators: [{ ...first, ...fields }] };
    return movables(standing, { ...standing, indicators: [{ ...first, ...fields, target }] })[0]?.scale;
  };

  it.each([
    ['an amount', { unit: 'currency', target: 40_000 }, { min: 200, max: 80_000, step: 200 }],
    ['a count', { unit: 'count', target: 12 }, { min: 1, max: 24, step: 1 }],
    ['a rate that cannot pass 100 %', { unit: 'ratio', target: 0.9 }, { min: 0.005, max: 1, step: 0.005 }],
    ['a small rate', { unit: 'ratio', target: 0.02 }, { min: 0.001, max: 0.04, step: 0.001 }],
    ['a growth', { unit: 'ratio', target: 1.2 }, { min: 0.01, max: 2.4, step: 0.01 }],
    ['a duration', { unit: 'duration', target: 240 }, { min: 6, max: 480, step: 6 }],
    ['a target below 0', { unit: 'currency', target: -500 }, { min: -1000, max: -5, step: 5 }],
  ] as const)('should fit %s', (_, fields, scale) => {
    expect(scaleOf(fields)).toEqual(scale);
  });

  it('should reach as far as somebody types', () => {
    expect(scaleOf({ unit: 'count', target: 12 }, 90)).toMatchObject({ max: 90 });
  });

  it('should not be there without a target to go by', () => {
    expect(scaleOf({ target: null })).toBeNull();
    expect(scaleOf({ target: 0 })).toBeNull();
  });

  it('[S-2] should move no weight of gates, adjustments, and parts that count by their whole', () => {
    const parts = addSubs(PLAN, 'script_compliance');
    if (!parts.ok) throw new Error('no parts');
    const indicators = parts.value.indicators.map((each) =>
      each.id === 'sales_amount' ? { ...each, role: 'gate' as const, weight: 0 } : each,
    );
    const weighed = movables(PLAN, { ...PLAN, indicators }).filter(({ hasWeight }) => hasWeight);
    expect(weighed.map(({ indicator }) => indicator.id)).toEqual([
      ...['effective_calls', 'csat', 'script_compliance', 'training_pass_rate'],
    ]);
  });
});

describe('following a moved plan', () => {
  it('[S-2] should make other figures of a whole whose parts weigh otherwise', () => {
    const parts = addSubs(PLAN, 'script_compliance');
    if (!parts.ok) throw new Error('no parts');
    const weighing = (introduction: number, objections: number): Plan =>
      withWeights(
        parts.value,
        new Map([
          ...[['sales_amount', 40 - introduction - objections] as const],
          ...[
            ['product_intro_accuracy', introduction] as const,
            ['objection_handling_compliance', objections] as const,
          ],
        ]),
      );
    const figures = parts.value.indicators.map(({ id, target }) => {
      const share = { product_intro_accuracy: 0.4, objection_handling_compliance: 0.9 }[id] ?? target ?? 0;
      return measurementOf(share);
    });
    const ids = parts.value.indicators.map(({ id }) => id);
    const [before, after] = [compiledOf(weighing(10, 10)), compiledOf(weighing(18, 2))];
    const given = { people: ['Ann'], indicators: ids, rows: [figures] };
    const start = atOnce(startWhatIf(before, rollUpSubIndicators(given, before.plan)));
    const anew = scoreTeam(after, rollUpSubIndicators(given, after.plan)).people[0]?.published;
    expect(totalAt(atOnce(followPlan(start, after)), 0)).toBe(anew);
    expect(totalAt(start, 0)).not.toBe(anew);
  });
});
