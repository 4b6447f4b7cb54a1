import type { Finding } from '../findings.ts';
import { catalogueEntry } from './catalogue.ts';
import { takingPart, weighing } from './presence.ts';
import type { Plan, PlanIndicator } from './schema.ts';
import { weightGap, weightSum } from './weights.ts';

/** An error keeps a plan from being built, a warning gives a reason to think again, an advice may be passed by. */
export interface PlanNote {
  readonly severity: 'error' | 'warning' | 'advice';
  readonly finding: Finding;
}

/** Share of 100 by which the weights may be off [S-19]. */
const TOLERANCE = 0.005;
/** Core indicators of a plan, both ends included [S-6]. */
export const CORE = { from: 3, to: 5 };

/** What is to be said about a plan that is well-formed [S-4], [S-6], [S-7]. */
export function checkPlan(plan: Plan): readonly PlanNote[] {
  const weighted = weighing(plan);
  return [...checkWeights(plan.indicators), ...checkCount(weighted.length), ...checkPartners(plan, weighted)];
}

function checkWeights(indicators: readonly PlanIndicator[]): readonly PlanNote[] {
  const off = weightGap(indicators);
  if (Math.abs(off) <= TOLERANCE) return [];
  return [{ severity: 'error', finding: { code: 'plan.weightSum', args: { sum: weightSum(indicators), off } } }];
}

function checkCount(count: number): readonly PlanNote[] {
  if (count >= CORE.from && count <= CORE.to) return [];
  const code = count < CORE.from ? 'plan.fewIndicators' : 'plan.manyIndicators';
  return [{ severity: 'warning', finding: { code, args: { count } } }];
}

/** A partner may take part in any role: a gate keeps an indicator honest as well. */
function checkPartners(plan: Plan, weighted: readonly PlanIndicator[]): readonly PlanNote[] {
  const present = new Set(takingPart(plan).map(({ id }) => id));
  return weighted.flatMap(({ id }): readonly PlanNote[] => {
    const missing = (catalogueEntry(id)?.partners ?? []).filter((partner) => !present.has(partner));
    if (missing.length === 0) return [];
    const args = { indicator: id, missing: missing.join(', '), why: id };
    return [{ severity: 'warning', finding: { code: 'plan.partnerMissing', args } }];
  });
}
