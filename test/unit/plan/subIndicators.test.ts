import { describe, expect, it } from 'vitest';
import { checkBalance } from '../../../src/plan/balance.ts';
import { checkPlan } from '../../../src/plan/check.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { smartNotes } from '../../../src/plan/smart.ts';
import { addSubs, isMeasuredByParts, parentOf, subsOf } from '../../../src/plan/subIndicators.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { applyProfile } from '../../../src/plan/profiles.ts';
import { setWeightBalanced } from '../../../src/plan/weights.ts';
import { planSheet } from '../../../src/sheets/planSheet.ts';
import { readPlan } from '../../../src/sheets/readPlan.ts';
import { valuesOf } from '../sheets/specCells.ts';
import { planOf } from './planOf.ts';

const PARENT = 'script_compliance';
const [FIRST = '', SECOND = ''] = subsOf(PARENT).map(({ id }) => id);

function parted(plan: Plan): Plan {
  const outcome = addSubs(plan, PARENT);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

const notesOf = (plan: Plan) => [...checkPlan(plan), ...checkBalance(plan), ...smartNotes(plan)];
const withoutPlaces = (plan: Plan) =>
  notesOf(plan).map(({ severity, finding: { code, args } }) => [severity, code, args]);
const START = planFromTemplate('balanced_case', 'en');

describe('addSubs', () => {
  it('[S-2] should put the parts behind their parent, without weight', () => {
    const plan = parted(START);
    const at = plan.indicators.findIndex(({ id }) => id === PARENT);
    expect(plan.indicators.slice(at, at + 3).map(({ id, weight }) => [id, weight])).toEqual([
      [PARENT, 15],
      [FIRST, 0],
      [SECOND, 0],
    ]);
    expect(parted(plan)).toEqual(plan);
    expect(addSubs(START, 'dials')).toMatchObject({ findings: [{ code: 'plan.noSuchIndicator' }] });
  });

  it.each(['balanced_case', 'new_team', 'transition_team'] as const)(
    '[S-6] [S-11] [S-12] should leave a plan as sound as it was: %s',
    (template) => {
      const plan = planFromTemplate(template, 'en');
      expect(withoutPlaces(parted(plan))).toEqual(withoutPlaces(plan));
    },
  );

  it('[S-5] should come back from the sheet as it was', () => {
    const plan = parted(START);
    expect(parsePlan(plan)).toMatchObject({ ok: true });
    expect(readPlan(valuesOf(planSheet(plan, 'en')))).toEqual({ ok: true, value: plan });
  });

  it('[S-7] [S-8] should stay without weight when weights are balanced and profiles applied', () => {
    const weightsOf = ({ indicators }: Plan) =>
      indicators.filter(({ id }) => id === FIRST || id === SECOND).map(({ weight }) => weight);
    const balanced = setWeightBalanced(parted(START), 'csat', 35);
    expect(balanced.ok && weightsOf(balanced.value)).toEqual([0, 0]);
    const profiled = applyProfile(parted(planFromTemplate('new_team', 'en')), 'new_team');
    expect(profiled.ok && weightsOf(profiled.value)).toEqual([0, 0]);
  });
});

describe('parentOf', () => {
  it('[S-2] should know a part by its parent and all its siblings', () => {
    const plan = planOf({ csat: 60, [PARENT]: 40, product_intro_accuracy: 0, objection_handling_compliance: 0 });
    const of = (from: Plan, id: string): string | undefined => {
      const indicator = from.indicators.find((each) => each.id === id);
      return indicator && parentOf(from, indicator)?.id;
    };
    expect([of(plan, FIRST), of(plan, PARENT), of(plan, 'csat')]).toEqual([PARENT, undefined, undefined]);
    expect(isMeasuredByParts(plan, PARENT)).toBe(true);
    const half = planOf({ csat: 60, [PARENT]: 40, product_intro_accuracy: 0 });
    expect([of(half, FIRST), isMeasuredByParts(half, PARENT)]).toEqual([undefined, false]);
    const own = planOf({ csat: 60, [PARENT]: 30, product_intro_accuracy: 10, objection_handling_compliance: 0 });
    expect([of(own, FIRST), of(own, SECOND)]).toEqual([undefined, PARENT]);
    expect(isMeasuredByParts(plan, 'csat')).toBe(false);
  });
});
