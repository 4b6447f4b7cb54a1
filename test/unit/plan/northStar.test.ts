import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BusinessGoal, planNorthStar } from '../../../src/plan/northStar.ts';

const codes = (goal: BusinessGoal): readonly string[] => {
  const planned = planNorthStar(goal);
  return planned.ok ? [] : planned.findings.map(({ code }) => code);
};

describe('planNorthStar', () => {
  it('[S-13] should work back from customers to leads, effective calls and dials', () => {
    expect(planNorthStar({ customers: 1000, conversionRate: 0.1, effectiveRate: 0.25, agents: 20 })).toEqual({
      ok: true,
      value: {
        total: { leads: 10_000, effectiveCalls: 10_000, dials: 40_000 },
        perAgent: { leads: 500, effectiveCalls: 500, dials: 2000 },
      },
    });
  });

  it('[S-13] should round up at each step, but not for the noise of a division', () => {
    const planned = planNorthStar({ customers: 21, conversionRate: 0.7, effectiveRate: 0.09, agents: 3 });
    expect(planned).toMatchObject({
      value: { total: { leads: 30, dials: 334 }, perAgent: { leads: 10, dials: 112 } },
    });
  });

  it('[S-13] should give nothing a head without agents, and count part-time ones as parts', () => {
    const goal = { customers: 10, conversionRate: 0.5, effectiveRate: 0.5 };
    expect(planNorthStar(goal)).toMatchObject({ value: { perAgent: null } });
    expect(planNorthStar({ ...goal, agents: 2.5 })).toMatchObject({ value: { perAgent: { leads: 8, dials: 16 } } });
  });

  it('[S-18] should refuse rates given in percent, nobody to do the work, and goals below 0', () => {
    expect(codes({ customers: -1, conversionRate: 10, effectiveRate: 0, agents: 0 })).toEqual([
      'argument.tooSmall',
      'argument.notShare',
      'argument.notShare',
      'argument.tooSmall',
    ]);
    expect(codes({ customers: 1e300, conversionRate: 1e-300, effectiveRate: 1 })).toEqual(['argument.tooLarge']);
  });

  it('[S-13] should always plan enough to reach the goal, and not one call more', () => {
    const rate = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.nat(10_000), rate, rate, (customers, conversionRate, effectiveRate) => {
        const planned = planNorthStar({ customers, conversionRate, effectiveRate });
        if (!planned.ok) throw new Error('refused');
        const { leads, effectiveCalls, dials } = planned.value.total;
        expect(leads * conversionRate).toBeGreaterThan(customers - 1e-6);
        expect((leads - 1) * conversionRate).toBeLessThan(customers);
        expect(dials * effectiveRate).toBeGreaterThan(effectiveCalls - 1e-6);
        expect((dials - 1) * effectiveRate).toBeLessThan(effectiveCalls);
      }),
    );
  });
});
