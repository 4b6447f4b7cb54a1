import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings.ts';
import { checkBalance } from '../../src/plan/balance.ts';
import { checkPlan } from '../../src/plan/check.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { repairOf } from '../../src/plan/repairs.ts';
import type { Plan } from '../../src/plan/schema.ts';
import type { Histories } from '../../src/plan/history.ts';
import { checkSmart, smartNotes } from '../../src/plan/smart.ts';
import { weightGap } from '../../src/plan/weights.ts';
import { historiesOf, plans } from '../arbitraries/likelyPlans.ts';

/** All that can be said about a plan, what is met and unknown too. */
const findingsOf = (plan: Plan, histories: Histories): readonly Finding[] => [
  ...checkPlan(plan).map(({ finding }) => finding),
  ...checkBalance(plan).map(({ finding }) => finding),
  ...checkSmart(plan, histories).flatMap(({ findings }) => findings.map(({ finding }) => finding)),
];

/** A finding is the same when it is about the same indicator or dimension, whatever figures it quotes. */
const keyOf = ({ code, args }: Finding): string => {
  const { indicator = '', dimension = '' } = args as { indicator?: string; dimension?: string };
  return [code, code === 'balance.salesNotSplit' ? '' : indicator, dimension].join(' ');
};

const weightsOf = (plan: Plan) => plan.indicators.map(({ id, weight }) => [id, weight]);

const casesOfPlans = plans.chain((plan) => historiesOf(plan).map((histories) => ({ plan, histories })));

describe('repairs', { timeout: 60_000 }, () => {
  it('[S-11] [S-12] should leave a valid plan without the finding, and weights of 100 where they move', () => {
    fc.assert(
      fc.property(casesOfPlans, ({ plan, histories }) => {
        for (const finding of findingsOf(plan, histories)) {
          const repair = repairOf(plan, finding, histories);
          if (repair === null) continue;
          expect(parsePlan(repair.plan)).toEqual({ ok: true, value: repair.plan });
          const isMoved = JSON.stringify(weightsOf(repair.plan)) !== JSON.stringify(weightsOf(plan));
          if (isMoved) expect(weightGap(repair.plan.indicators)).toBe(0);
          expect(findingsOf(repair.plan, histories).map(keyOf)).not.toContain(keyOf(finding));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[S-12] should come to an end, whichever finding is repaired first', () => {
    fc.assert(
      fc.property(plans, fc.infiniteStream(fc.nat()), (plan, dice) => {
        let next = plan;
        for (let step = 0; step < 40; step += 1) {
          const notes = [...checkPlan(next), ...checkBalance(next), ...smartNotes(next)];
          const repairs = notes.flatMap(({ finding }) => repairOf(next, finding) ?? []);
          const chosen = repairs[(dice.next().value ?? 0) % Math.max(1, repairs.length)];
          if (chosen === undefined) return;
          next = chosen.plan;
        }
        expect.fail('The repairs go round in circles');
      }),
    );
  });

  it('[S-11] should never set a target farther than it was', () => {
    fc.assert(
      fc.property(casesOfPlans, ({ plan, histories }) => {
        for (const finding of findingsOf(plan, histories)) {
          const repair = repairOf(plan, finding, histories);
          if (repair?.label.id !== 'setTarget' || finding.code === 'smart.worse') continue;
          const { indicator } = repair.label.args;
          const [before, after] = [plan, repair.plan].map((one) => one.indicators.find(({ id }) => id === indicator));
          const sign = before?.direction === 'lower' ? -1 : 1;
          expect(((after?.target ?? 0) - (before?.target ?? 0)) * sign).toBeLessThan(0);
        }
      }),
    );
  });
});
