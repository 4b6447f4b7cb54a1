import type { ScoredPeriod } from '../../../src/feedback/periods.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { scoreTeam } from '../../../src/scoring/scorecard.ts';
import { actualsOf, compiledOf } from '../scoring/planFixture.ts';

export type Rows = Readonly<Record<string, readonly (number | string | null)[]>>;

/** `scored(PLAN, '2026-11', { Ann: [100, 50] })`; figures follow the plan's indicators. */
export function scored(plan: Plan, period: string, rows: Rows): ScoredPeriod {
  const compiled = compiledOf(plan);
  return { period, compiled, scorecard: scoreTeam(compiled, actualsOf(plan, rows)) };
}
