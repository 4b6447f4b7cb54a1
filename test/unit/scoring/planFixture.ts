import type { Plan, PlanIndicator } from '../../../src/plan/schema.ts';
import type { Actuals, Measurement } from '../../../src/scoring/actuals.ts';
import { DAY_FIGURES } from '../../../src/scoring/attendance.ts';
import { type CompiledPlan, compilePlan } from '../../../src/scoring/compiledPlan.ts';
import { DEFAULT_GRADES } from '../../../src/scoring/grades.ts';

export function indicatorOf(fields: Partial<PlanIndicator> & { readonly id: string }): PlanIndicator {
  return {
    dimension: 'results',
    unit: 'score',
    direction: 'higher',
    role: 'weighted',
    weight: 0,
    target: 100,
    baseline: null,
    rule: 'higher',
    source: '',
    cycle: 'monthly',
    ...fields,
  };
}

export function planOf(indicators: readonly PlanIndicator[], fields: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: 1,
    name: 'Plan',
    version: 1,
    language: 'en',
    stage: 'custom',
    market: 'both',
    productCycle: 'none',
    season: 'none',
    period: '',
    profile: 'custom',
    indicators,
    missing: 'incomplete',
    minimumCoverage: 0,
    floor: 0,
    cap: 120,
    lights: { green: 100, yellow: 80 },
    grades: DEFAULT_GRADES,
    effectiveCall: { minMinutes: 3, needRequired: true, excludedOutcomes: [] },
    teamShare: 0,
    ...fields,
  };
}

/** Sales 60 % and calls 40 %, each scored against 100. */
export const TWO_INDICATORS: readonly PlanIndicator[] = [
  indicatorOf({ id: 'sales_amount', unit: 'currency', weight: 60 }),
  indicatorOf({ id: 'dials', unit: 'count', weight: 40 }),
];

export function compiledOf(plan: Plan): CompiledPlan {
  const outcome = compilePlan(plan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

/** Null is missing, `n/a` not applicable. */
export function measurementOf(value: number | string | null): Measurement {
  if (value === null) return { kind: 'missing' };
  return value === 'n/a' ? { kind: 'notApplicable' } : { kind: 'value', value };
}

/** Rows of `actualsOf(plan, { Ann: [100, 50] })` follow the plan's indicators. */
export function actualsOf(plan: Plan, rows: Readonly<Record<string, readonly (number | string | null)[]>>): Actuals {
  return {
    people: Object.keys(rows),
    indicators: plan.indicators.map(({ id }) => id),
    rows: Object.values(rows).map((row) => row.map(measurementOf)),
  };
}

/** Days worked and working days behind the figures, person by person; null is blank. */
export function withDays(
  actuals: Actuals,
  days: readonly (readonly [worked: number | null, working: number | null])[],
): Actuals {
  const indicators = [...actuals.indicators, ...DAY_FIGURES];
  const rows = actuals.rows.map((row, person) => [...row, ...(days[person] ?? [null, null]).map(measurementOf)]);
  return { ...actuals, indicators, rows };
}
