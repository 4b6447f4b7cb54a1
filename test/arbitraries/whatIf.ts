import fc from 'fast-check';
import { setTarget } from '../../src/plan/edit.ts';
import { MISSING_POLICIES, type Plan, type PlanIndicator } from '../../src/plan/schema.ts';
import { setWeight, setWeightBalanced } from '../../src/plan/weights.ts';
import type { Actuals, Measurement } from '../../src/scoring/actuals.ts';
import { type CompiledPlan, compilePlan } from '../../src/scoring/compiledPlan.ts';
import { DAY_FIGURES } from '../../src/scoring/attendance.ts';
import { TEAM_FIGURE } from '../../src/scoring/teamName.ts';
import type { ScoreOptions } from '../../src/scoring/scorecard.ts';
import { balancedPlans } from './likelyPlans.ts';

/** A team to score, and a change of the plan after the other. */
export interface WhatIfCase {
  readonly actuals: Actuals;
  readonly options: ScoreOptions;
  /** Each can score. */
  readonly plans: readonly [CompiledPlan, ...CompiledPlan[]];
}

const GATE_EFFECTS = ['cap', 'multiply', 'zero', 'barRewards'] as const;

const extras = fc.record(
  {
    floor: fc.constantFrom(-20, 0, 30),
    cap: fc.constantFrom(100, 150),
    threshold: fc.constantFrom(0.5, 0.9),
    effect: fc.constantFrom(...GATE_EFFECTS),
    bonus: fc.constantFrom('bonus 2', 'deduct 3'),
  },
  { requiredKeys: ['effect', 'bonus'] },
);

function dressed(
  indicator: PlanIndicator,
  more: { effect: (typeof GATE_EFFECTS)[number]; bonus: string },
): PlanIndicator {
  const { effect, bonus, ...limits } = more;
  if (indicator.role === 'gate') return { ...indicator, gate: { effect, amount: effect === 'cap' ? 70 : 0.8 } };
  return indicator.role === 'adjustment' ? { ...indicator, rule: bonus } : { ...indicator, ...limits };
}

/** Plans with gates, adjustments, limits and every policy for what is missing; only those that can score. */
const scorablePlans: fc.Arbitrary<CompiledPlan> = fc
  .record({
    plan: balancedPlans,
    extras: fc.array(extras, { minLength: 12, maxLength: 12 }),
    missing: fc.constantFrom(...MISSING_POLICIES),
    minimumCoverage: fc.constantFrom(0, 0.5, 0.8),
    limits: fc.constantFrom({ floor: 0, cap: 120 }, { floor: -10, cap: 100 }),
    teamShare: fc.constantFrom(0, 0, 0, 0.3, 1),
  })
  .map(({ plan, extras: more, limits, ...fields }): Plan => {
    const indicators = plan.indicators.map((each, index) =>
      dressed(each, more[index] ?? { effect: 'cap', bonus: 'bonus 2' }),
    );
    return { ...plan, ...fields, ...limits, indicators };
  })
  .map((plan) => compilePlan(plan))
  .filter((outcome) => outcome.ok)
  .map((outcome) => outcome.value);

/** Mostly figures round the target; now and then blank, not applicable, or wrong. */
const figuresFor = ({ target, unit }: PlanIndicator): fc.Arbitrary<Measurement> => {
  const shares = fc.integer({ min: 0, max: 1600 }).map((thousandths) => thousandths / 1000);
  const most = unit === 'ratio' ? 1.4 : Infinity;
  return fc.oneof(
    { weight: 40, arbitrary: shares.map((share) => value(Math.min(most, (target ?? 20) * share))) },
    { weight: 2, arbitrary: fc.constantFrom<Measurement>({ kind: 'missing' }, { kind: 'notApplicable' }) },
    { weight: 1, arbitrary: fc.constantFrom<Measurement>(value(-1), value(NaN), value('?'), FAULTY) },
  );
};

const value = (amount: number | string): Measurement => ({ kind: 'value', value: amount });
const FAULTY: Measurement = { kind: 'faulty', finding: { code: 'actual.notFinite', args: {} } };

const people = fc
  .integer({ min: 1, max: 12 })
  .chain((count) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(Array.from({ length: count }, (_, index) => `Agent ${index}`)) },
      { weight: 1, arbitrary: fc.constant(Array.from({ length: count }, (_, index) => `Agent ${index % 5}`)) },
    ),
  );

const someDays = fc.tuple(
  fc.constantFrom<Measurement>(value(0), value(10), value(10), value(22), value(-1), { kind: 'missing' }, FAULTY),
  fc.constantFrom<Measurement>(value(22), value(22), value(22), value(0), { kind: 'missing' }),
);

const teamNames = fc.constantFrom<Measurement>(value('North'), value('South'), { kind: 'missing' });

/** A move of one weight, the others balanced or not, or of one target, by position. */
const moves = fc.record({
  kind: fc.constantFrom('weight', 'weight', 'alone', 'target'),
  at: fc.nat(),
  weight: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  share: fc.constantFrom(0, 0.5, 0.9, 1.1, 2),
});
type PlanMove = typeof moves extends fc.Arbitrary<infer Move> ? Move : never;

function moved(plan: Plan, { kind, at, weight, share }: PlanMove): Plan {
  const each = plan.indicators[at % plan.indicators.length];
  if (each === undefined) return plan;
  const target = each.target === null ? 10 : each.target * share;
  const set = kind === 'weight' ? setWeightBalanced : setWeight;
  const next = kind === 'target' ? setTarget(plan, each.id, target) : set(plan, each.id, weight);
  return next.ok ? next.value : plan;
}

/** Moves that leave a plan which cannot score are passed over. */
function plansAfter(compiled: CompiledPlan, steps: readonly PlanMove[]): WhatIfCase['plans'] {
  const plans: [CompiledPlan, ...CompiledPlan[]] = [compiled];
  for (const step of steps) {
    const next = compilePlan(moved((plans.at(-1) ?? compiled).plan, step));
    if (next.ok) plans.push(next.value);
  }
  return plans;
}

/** Figures for some of the indicators, in an order of their own; one that is not there is missing for all. */
export const whatIfCases: fc.Arbitrary<WhatIfCase> = fc
  .record({ compiled: scorablePlans, steps: fc.array(moves, { minLength: 1, maxLength: 4 }), names: people })
  .chain(({ compiled, steps, names }) => {
    const { indicators } = compiled.plan;
    const row = fc.tuple(...indicators.map(figuresFor));
    return fc
      .record({
        rows: fc.array(row, { minLength: names.length, maxLength: names.length }),
        order: fc.shuffledSubarray([...indicators.keys()], { minLength: Math.max(1, indicators.length - 1) }),
        team: fc.option(row, { nil: undefined, freq: 6 }),
        days: fc.option(fc.array(someDays, { minLength: names.length, maxLength: names.length })),
        names: fc.option(fc.array(teamNames, { minLength: names.length, maxLength: names.length })),
        elapsed: fc.constantFrom(undefined, 0, 0.4, 1),
      })
      .map(({ rows, order, team, days, names: teams, elapsed }): WhatIfCase => {
        const picked = (line: readonly Measurement[]): readonly Measurement[] =>
          order.map((index) => line[index] ?? { kind: 'missing' });
        const ids = order.map((index) => indicators[index]?.id ?? '');
        const figures = rows.map((line, person) => [
          ...picked(line),
          ...(days?.[person] ?? []),
          ...(teams === null ? [] : [teams[person] ?? value('')]),
        ]);
        const more = [...(days === null ? [] : DAY_FIGURES), ...(teams === null ? [] : [TEAM_FIGURE])];
        return {
          actuals: { people: names, indicators: [...ids, ...more], rows: figures },
          options: { team: team && picked(team), elapsed },
          plans: plansAfter(compiled, steps),
        };
      });
  });
