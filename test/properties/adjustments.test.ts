import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustPlan, type Adjustment } from '../../src/plan/adjustments.ts';
import { EMPHASIS } from '../../src/plan/emphasis.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { diffPlans, weightsBeside } from '../../src/plan/planDiff.ts';
import { endSeason } from '../../src/plan/season.ts';
import { weightGap } from '../../src/plan/weights.ts';
import { balancedPlans } from '../arbitraries/likelyPlans.ts';

const seasons: fc.Arbitrary<Adjustment> = fc.record({
  kind: fc.constant('season' as const),
  season: fc.constantFrom('peak' as const, 'slack' as const),
  until: fc.constant('2026-12-31'),
  today: fc.constant('2026-11-23'),
});
const emphases: fc.Arbitrary<Adjustment> = fc.oneof(
  seasons,
  fc.record({
    kind: fc.constant('productCycle' as const),
    cycle: fc.constantFrom('launch' as const, 'mature' as const, 'decline' as const),
  }),
  fc.record({ kind: fc.constant('team' as const), stage: fc.constantFrom('new' as const, 'mature' as const) }),
);
const adjustments = fc.oneof(emphases, fc.constantFrom<Adjustment>({ kind: 'highValue' }, { kind: 'skillReached' }));

describe('adjustments', () => {
  it('[S-10] should lead to a valid plan whose weights sum to 100, or say why not', () => {
    fc.assert(
      fc.property(balancedPlans, fc.array(adjustments, { minLength: 1, maxLength: 3 }), (plan, chosen) => {
        let next = plan;
        for (const adjustment of chosen) {
          const outcome = adjustPlan(next, adjustment);
          if (!outcome.ok) {
            expect(outcome.findings).toHaveLength(1);
            continue;
          }
          next = outcome.value;
          expect(parsePlan(next)).toEqual({ ok: true, value: next });
          expect(weightGap(next.indicators)).toBe(0);
        }
      }),
    );
  });

  it('[S-10] should move no more than the emphasis, and take no more than half from anyone', () => {
    fc.assert(
      fc.property(balancedPlans, emphases, (plan, adjustment) => {
        const outcome = adjustPlan(plan, adjustment);
        if (!outcome.ok) return;
        const moves = weightsBeside(plan, outcome.value).map(({ before, after }) => [before ?? 0, after ?? 0] as const);
        const raised = moves.reduce((sum, [before, after]) => sum + Math.max(0, after - before), 0);
        expect(raised).toBeGreaterThan(0);
        expect(raised).toBeLessThanOrEqual(EMPHASIS + 0.05);
        for (const [before, after] of moves) expect(after).toBeGreaterThanOrEqual(before / 2 - 0.010001);
      }),
    );
  });

  it('[S-10] should give back the plan as it was when a season ends', () => {
    fc.assert(
      fc.property(balancedPlans, seasons, (plan, season) => {
        const outcome = adjustPlan(plan, season);
        if (outcome.ok) expect(diffPlans(plan, endSeason(outcome.value))).toEqual([]);
      }),
    );
  });
});
