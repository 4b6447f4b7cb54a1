import type { Finding } from '../findings.ts';
import type { Measurement } from './actuals.ts';
import type { CompiledPlan } from './compiledPlan.ts';
import { scorePerson } from './personScore.ts';
import { inPlanOrder } from './planOrder.ts';

export interface TeamTotal {
  /** Unrounded points; null when the plan gives the team no share, or there is no total. */
  readonly total: number | null;
  /** Why there is none; everybody's business. */
  readonly findings: readonly Finding[];
}

/** The team is scored by the same plan, without its own share, gates or adjustments; `columns` as `columnsOf` gives them. */
export function scoreTheTeam(
  compiled: CompiledPlan,
  columns: readonly number[],
  { team }: { readonly team?: readonly Measurement[] | undefined },
): TeamTotal {
  const share = compiled.plan.teamShare;
  if (share === 0) return { total: null, findings: [] };
  if (team === undefined) return { total: null, findings: [{ code: 'actuals.noTeam', args: { share } }] };
  const plan = { ...compiled.plan, teamShare: 0 };
  const weighted = inPlanOrder(columns, team).map((actual, index): Measurement =>
    compiled.indicators[index]?.indicator.role === 'weighted' ? actual : { kind: 'notApplicable' },
  );
  const nowhere = (): null => null;
  const setting = { teamTotal: null, elapsed: 1, days: null, findings: [], placeOf: nowhere };
  const { total } = scorePerson(weighted, { ...setting, compiled: { ...compiled, plan } });
  if (total.kind === 'scored') return { total: total.total, findings: [] };
  return {
    total: null,
    findings: total.kind === 'invalid' ? total.findings : [{ code: 'actuals.noTeam', args: { share } }],
  };
}
