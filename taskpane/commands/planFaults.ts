import type { Finding } from '../../src/findings.ts';
import { checkPlan } from '../../src/plan/check.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { compilePlan } from '../../src/scoring/compiledPlan.ts';

export interface PlanFaults {
  /** What keeps a plan from being scored by. */
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** All that is to be said of a plan that is well-formed. */
export function faultsOf(plan: Plan): PlanFaults {
  const notes = checkPlan(plan);
  const of = (severity: 'error' | 'warning'): readonly Finding[] =>
    notes.flatMap((note) => (note.severity === severity ? [note.finding] : []));
  const compiled = compilePlan(plan);
  // The weights' sum is among the notes, in words for plans.
  const uncompiled = compiled.ok ? [] : compiled.findings.filter(({ code }) => code !== 'weights.sum');
  return { errors: [...uncompiled, ...of('error')], warnings: of('warning') };
}
