import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/schema.ts';
import { weightSum, withWeights } from '../../../src/plan/weights.ts';
import {
  changeDraft,
  ownName,
  startDraft,
  type DraftAction,
  type PlanDraft,
} from '../../../taskpane/state/planDraft.ts';

const START = startDraft('balanced_case', 'en');
const after = (actions: readonly DraftAction[], draft: PlanDraft = START): PlanDraft =>
  actions.reduce(changeDraft, draft);
const weightsIn = ({ plan }: PlanDraft): Record<string, number> =>
  Object.fromEntries(plan.indicators.map(({ id, weight }) => [id, weight]));

describe('the plan being made', () => {
  it('[S-7] should balance the others when one weight changes, in proportion', () => {
    const draft = after([{ type: 'weight', indicator: 'sales_amount', weight: 70 }]);
    expect(weightsIn(draft)).toEqual({
      sales_amount: 70,
      effective_calls: 10,
      csat: 10,
      script_compliance: 7.5,
      training_pass_rate: 2.5,
    });
    expect(weightSum(draft.plan.indicators)).toBe(100);
  });

  it('[S-7] should keep the weight of a locked indicator', () => {
    const draft = after([
      { type: 'lock', indicator: 'csat' },
      { type: 'weight', indicator: 'sales_amount', weight: 60 },
    ]);
    expect(weightsIn(draft)['csat']).toBe(20);
    expect(weightSum(draft.plan.indicators)).toBe(100);
  });

  it('[S-7] should leave the others alone while balancing is off', () => {
    const draft = after([
      { type: 'balance', balanced: false },
      { type: 'weight', indicator: 'sales_amount', weight: 50 },
    ]);
    expect(weightSum(draft.plan.indicators)).toBe(110);
    expect(weightsIn(draft)['csat']).toBe(20);
  });

  it('[S-8] should call weights one’s own, unless they come from a profile or go with a season', () => {
    const weighed = (plan: Plan): Plan =>
      withWeights(
        plan,
        new Map([
          ['csat', 30],
          ['sales_amount', 30],
        ]),
      );
    const adopt = (plan: Plan): string => after([{ type: 'adopt', plan }]).plan.profile;
    expect(adopt(weighed(START.plan))).toBe('custom');
    expect(adopt({ ...weighed(START.plan), profile: 'Spring' })).toBe('Spring');
    expect(adopt({ ...weighed(START.plan), season: 'peak', seasonEnds: '2026-12-31' })).toBe('balanced_case');
    expect(adopt({ ...START.plan, period: '2026-11' })).toBe('balanced_case');
  });

  it('should say why a weight was refused and keep the plan', () => {
    const draft = after([{ type: 'weight', indicator: 'csat', weight: 120 }]);
    expect(draft.refused).toEqual({
      indicator: 'csat',
      finding: { code: 'weight.outOfRange', args: { indicator: 'csat', weight: 120 } },
    });
    expect(draft.plan).toEqual(START.plan);
    expect(after([{ type: 'weight', indicator: 'csat', weight: 20 }], draft).refused).toBeNull();
  });

  it('should call weights one’s own once they differ from the profile', () => {
    const draft = after([{ type: 'target', indicator: 'csat', target: 0.9 }]);
    expect(draft.plan.profile).toBe('balanced_case');
    expect(after([{ type: 'weight', indicator: 'csat', weight: 30 }], draft).plan.profile).toBe('custom');
  });

  it('should add from the catalogue without weight, and remove', () => {
    const added = after([{ type: 'add', indicator: 'complaint_rate' }]);
    expect(weightsIn(added)['complaint_rate']).toBe(0);
    expect(weightSum(added.plan.indicators)).toBe(100);
    const removed = after([{ type: 'remove', indicator: 'complaint_rate' }], added);
    expect(removed.plan.indicators).toEqual(START.plan.indicators);
  });

  it('should keep name, period and people when another template is chosen', () => {
    const named = after([
      { type: 'detail', detail: 'name', text: 'Autumn' },
      { type: 'detail', detail: 'period', text: '2026-11' },
      { type: 'detail', detail: 'people', text: 'Ann' },
      { type: 'template', template: 'mature_team', language: 'en' },
    ]);
    expect(named).toMatchObject({ people: 'Ann', plan: { name: 'Autumn', period: '2026-11', stage: 'mature' } });
    const unnamed = after([{ type: 'detail', detail: 'name', text: ' ' }], named);
    expect([ownName(named), ownName(unnamed), unnamed.plan.name]).toEqual(['Autumn', '', 'mature_team']);
  });

  it('[S-7] should balance by the whole number, not by its first digit', () => {
    const typed = after([
      { type: 'weight', indicator: 'csat', weight: 1 },
      { type: 'weight', indicator: 'csat', weight: 10 },
      { type: 'weight', indicator: 'csat', weight: 100 },
      { type: 'weight', indicator: 'csat', weight: 20 },
    ]);
    expect(weightsIn(typed)).toEqual(weightsIn(START));
  });

  it('should start from the workbook’s own plan, as its next version', () => {
    const plan = { ...START.plan, name: 'Autumn', version: 3 };
    const opened = after([{ type: 'open', plan }]);
    expect(opened).toMatchObject({ template: null, plan: { ...plan, version: 4 } });
    expect(ownName(opened)).toBe('');
    expect(after([{ type: 'detail', detail: 'name', text: 'Winter' }], opened).plan.name).toBe('Winter');
    expect(after([{ type: 'detail', detail: 'name', text: '' }], opened).plan.name).toBe('Autumn');
  });

  it('should start afresh from another template but keep the balancing switch', () => {
    const draft = after([
      { type: 'balance', balanced: false },
      { type: 'lock', indicator: 'csat' },
      { type: 'template', template: 'new_team', language: 'zh-CN' },
    ]);
    expect(draft).toMatchObject({ template: 'new_team', balanced: false, refused: null });
    expect(draft.locked.size).toBe(0);
    expect(draft.plan).toEqual(startDraft('new_team', 'zh-CN').plan);
  });
});
