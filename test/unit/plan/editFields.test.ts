import { describe, expect, it } from 'vitest';
import { setField, type FieldChange } from '../../../src/plan/editFields.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { planSheet } from '../../../src/sheets/planSheet.ts';
import { readPlan } from '../../../src/sheets/readPlan.ts';
import { valuesOf } from '../sheets/specCells.ts';
import { planOf } from './planOf.ts';

const START = planOf({ sales_amount: 60, csat: 40 });

function after(...changes: FieldChange[]): Plan {
  return changes.reduce((plan, change) => {
    const outcome = setField(plan, 'csat', change);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
    return outcome.value;
  }, START);
}

const csat = ({ indicators }: Plan) => indicators.find(({ id }) => id === 'csat');

describe('setField', () => {
  it('[S-11] should hold definition, source, goal, cycle and baseline, and bring them back from the sheet', () => {
    const plan = after(
      { field: 'definition', value: ' =1+1 of\nsurveys\u0000 ' },
      { field: 'source', value: '+CRM\texport ' },
      { field: 'goal', value: '@keep them' },
      { field: 'cycle', value: 'weekly' },
      { field: 'baseline', value: 0.8 },
    );
    expect(csat(plan)).toMatchObject({
      ...{ definition: '=1+1 of\nsurveys', source: '+CRM export', goal: '@keep them', cycle: 'weekly', baseline: 0.8 },
    });
    expect(readPlan(valuesOf(planSheet(plan, 'zh-CN')))).toEqual({ ok: true, value: plan });
  });

  it('should leave out what is blank', () => {
    const filled = after({ field: 'definition', value: 'x' }, { field: 'goal', value: 'loyalty' });
    expect(csat(filled)).toMatchObject({ definition: 'x', goal: 'loyalty' });
    const blank = after(
      { field: 'definition', value: 'x' },
      { field: 'definition', value: ' ' },
      { field: 'goal', value: 'loyalty' },
      { field: 'goal', value: '' },
    );
    expect(blank).toEqual(START);
  });

  it('[S-15] [S-20] should take the weight from a gate, give it an effect, and keep both apart from other roles', () => {
    const gate = after({ field: 'role', value: 'gate' });
    expect(csat(gate)).toMatchObject({ role: 'gate', weight: 0, gate: { effect: 'cap' } });
    const multiplies = after(
      { field: 'role', value: 'gate' },
      { field: 'gateEffect', value: 'multiply' },
      { field: 'gateAmount', value: 0.8 },
    );
    expect(csat(multiplies)?.gate).toEqual({ effect: 'multiply', amount: 0.8 });
    expect(parsePlan(multiplies)).toMatchObject({ ok: true });
    const back = setField(multiplies, 'csat', { field: 'role', value: 'weighted' });
    expect(back.ok && csat(back.value)).not.toHaveProperty('gate');
    const adjusts = after({ field: 'role', value: 'adjustment' });
    expect(csat(adjusts)).toMatchObject({ role: 'adjustment', weight: 0 });
  });

  it('[S-20] should forget a cap that another effect has no use for', () => {
    const plan = after(
      { field: 'role', value: 'gate' },
      { field: 'gateAmount', value: 50 },
      { field: 'gateEffect', value: 'zero' },
    );
    expect(csat(plan)?.gate).toEqual({ effect: 'zero' });
  });

  it('[S-10] should leave no weight behind that a season would give back to a gate', () => {
    const indicators = START.indicators.map((each) => ({ ...each, weightAfterSeason: 50 }));
    const outcome = setField({ ...START, indicators }, 'csat', { field: 'role', value: 'gate' });
    expect(outcome.ok && csat(outcome.value)).not.toHaveProperty('weightAfterSeason');
  });

  it('should refuse an indicator that the plan lacks', () => {
    const outcome = setField(START, 'dials', { field: 'baseline', value: 1 });
    expect(outcome).toMatchObject({ findings: [{ code: 'plan.noSuchIndicator' }] });
  });
});
