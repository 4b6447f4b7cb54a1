import type { Plan, PlanIndicator } from '../../src/plan/schema.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import type { CompiledPlan } from '../../src/scoring/compiledPlan.ts';
import { DEFAULT_GRADES } from '../../src/scoring/grades.ts';
import { DEFAULT_LIGHTS } from '../../src/scoring/lights.ts';
import { scoreBy } from '../../src/scoring/score.ts';
import { compilePlan, type Scorecard, scoreTeam } from '../../src/scoring/scorecard.ts';
import { totalOf } from '../../src/scoring/total.ts';
import { INDICATORS } from './indicators.ts';
import type { Figures } from './team.ts';

const PLAN: Plan = {
  schemaVersion: 1,
  ...{ name: 'Benchmark', version: 1, language: 'en', period: '', profile: 'custom' },
  ...{ stage: 'custom', market: 'both', productCycle: 'none', season: 'none' },
  indicators: INDICATORS.map(({ id, unit, direction, rule, weight, target }): PlanIndicator => {
    const fields = { dimension: 'results', role: 'weighted', baseline: null, source: '', cycle: 'monthly' } as const;
    return { ...fields, id, unit, direction, rule, weight, target };
  }),
  ...{ missing: 'incomplete', minimumCoverage: 0, floor: 0, cap: 120, teamShare: 0 },
  ...{ lights: DEFAULT_LIGHTS, grades: DEFAULT_GRADES },
  effectiveCall: { minMinutes: 3, needRequired: true, excludedOutcomes: [] },
};

/** Totals alone: rules read, figures checked, points, weighted sum. */
export function totalsByEngine(figures: Figures): number[] {
  const { indicators, weights, plan } = compiledPlan();
  return figures.map((row) => {
    const points = indicators.map(({ setting }, index) => {
      const outcome = scoreBy(setting, { kind: 'value', value: row[index] ?? NaN });
      return outcome.kind === 'scored' ? outcome.points : null;
    });
    const total = totalOf(weights, { points, missing: plan.missing, finish: { limits: plan } });
    return total.kind === 'scored' ? total.total : NaN;
  });
}

/** The whole scorecard: with contributions, lights, grades and ranks. */
export const scorecardByEngine = (figures: Figures): Scorecard => scoreTeam(compiledPlan(), actualsOf(figures));

export function compiledPlan(): CompiledPlan {
  const outcome = compilePlan(PLAN);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

export function actualsOf(figures: Figures): Actuals {
  return {
    people: figures.map((_, person) => `Agent ${person}`),
    indicators: INDICATORS.map(({ id }) => id),
    rows: figures.map((row) => row.map((value) => ({ kind: 'value', value }))),
  };
}
