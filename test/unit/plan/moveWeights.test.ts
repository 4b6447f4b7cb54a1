import { describe, expect, it } from 'vitest';
import { balanceAll, giveWeights } from '../../../src/plan/moveWeights.ts';
import { MOST_INDICATORS, type Plan } from '../../../src/plan/schema.ts';
import { planOf } from './planOf.ts';

const weightsOf = (plan: Plan | null) => plan && plan.indicators.map(({ id, weight }) => [id, weight]);

describe('giveWeights', () => {
  it('[S-7] should let the others share the rest in proportion', () => {
    const plan = planOf({ sales_amount: 60, csat: 30, dials: 10 });
    expect(weightsOf(giveWeights(plan, [['dials', 55]]))).toEqual([
      ['sales_amount', 30],
      ['csat', 15],
      ['dials', 55],
    ]);
  });

  it('[S-7] should give everything where no other weighs anything', () => {
    const plan = planOf({ sales_amount: 0, csat: 0 });
    expect(weightsOf(giveWeights(plan, [['csat', 10]]))).toEqual([
      ['sales_amount', 0],
      ['csat', 100],
    ]);
  });

  it('[S-7] should refuse more than 100, what nobody knows, gates, and too many indicators', () => {
    const plan = planOf({ sales_amount: 60, csat: 40, dials: 0 }, { dials: { role: 'gate' } });
    expect(
      giveWeights(plan, [
        ['csat', 60],
        ['sales_amount', 41],
      ]),
    ).toBeNull();
    expect(giveWeights(plan, [['own_one', 10]])).toBeNull();
    expect(giveWeights(plan, [['dials', 10]])).toBeNull();
    const [first] = plan.indicators;
    const many = Array.from({ length: MOST_INDICATORS }, (_, index) => ({ ...first, id: `own_${index}` }));
    expect(giveWeights({ ...plan, indicators: many } as Plan, [['csat', 10]])).toBeNull();
  });
});

describe('balanceAll', () => {
  it('[S-7] should leave gates alone, and have nothing to do without weighted indicators', () => {
    const gate = { csat: { role: 'gate' } } as const;
    expect(weightsOf(balanceAll(planOf({ sales_amount: 20, csat: 0, dials: 20 }, gate)))).toEqual([
      ['sales_amount', 50],
      ['csat', 0],
      ['dials', 50],
    ]);
    expect(balanceAll(planOf({ csat: 0 }, gate))).toBeNull();
  });
});
