import type { Finding } from '../../src/findings.ts';
import type { Plan, PlanIndicator } from '../../src/plan/schema.ts';

/** The indicator of a plan that a finding is about by its path; null when it is about something else. */
export function findingSubject({ where }: Finding, indicators: Plan['indicators']): PlanIndicator | null {
  if (where?.kind !== 'path') return null;
  const [list, index] = where.path;
  return list === 'indicators' && typeof index === 'number' ? (indicators[index] ?? null) : null;
}
