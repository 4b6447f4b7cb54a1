import type { Finding } from '../findings.ts';
import type { CompiledPlan } from './compiledPlan.ts';
import type { GateVerdict } from './gates.ts';
import { gateState } from './planGates.ts';
import type { IndicatorOutcome } from './score.ts';
import { type Adjustment, type Finish, type Total, totalOf } from './total.ts';

/** What a person's total depends on beside the outcomes of the indicators. */
export interface TotalSetting {
  readonly compiled: CompiledPlan;
  /** Unrounded points of the team; null when the plan gives it no share. */
  readonly teamTotal: number | null;
  /** What is wrong with this person's row as a whole. */
  readonly findings: readonly Finding[];
}

/** Of every gate, in the plan's order. */
export type PlanVerdicts = readonly (GateVerdict & { readonly indicator: number })[];

export function verdictsOn({ gates }: CompiledPlan, outcomes: readonly IndicatorOutcome[]): PlanVerdicts {
  return gates.map((gate) => ({ ...gate, state: gateState(outcomes[gate.indicator] ?? MISSING_OUTCOME) }));
}

const MISSING_OUTCOME: IndicatorOutcome = { kind: 'missing' };

/** `outcomes` in the order of the plan's indicators. */
export function totalOfOutcomes(
  outcomes: readonly IndicatorOutcome[],
  gates: readonly GateVerdict[],
  setting: TotalSetting,
): Total {
  const { compiled, findings } = setting;
  const wrong = faultsOf(outcomes);
  if (findings.length + wrong.length > 0) return { kind: 'invalid', findings: [...findings, ...wrong] };
  const { plan, weights } = compiled;
  return totalOf(weights, {
    points: outcomes.map(pointsOf),
    notApplicable: outcomes.some(isNotApplicable) ? outcomes.map(isNotApplicable) : undefined,
    missing: plan.missing,
    minimumCoverage: plan.minimumCoverage,
    finish: finishOf(outcomes, gates, setting),
  });
}

/** What follows the weighted sum; reads the outcomes of adjustments alone. */
export function finishOf(
  outcomes: readonly IndicatorOutcome[],
  gates: readonly GateVerdict[],
  { compiled, teamTotal }: Pick<TotalSetting, 'compiled' | 'teamTotal'>,
): Finish {
  const { plan } = compiled;
  return {
    team: teamTotal === null ? undefined : { share: plan.teamShare, total: teamTotal },
    adjustments: adjustmentsOf(compiled, outcomes),
    gates,
    limits: plan,
  };
}

const isNotApplicable = ({ kind }: IndicatorOutcome): boolean => kind === 'notApplicable';

function faultsOf(outcomes: readonly IndicatorOutcome[]): readonly Finding[] {
  const faults: Finding[] = [];
  for (const outcome of outcomes) if (outcome.kind === 'invalid') faults.push(outcome.finding);
  return [...new Set(faults)];
}

const NO_ADJUSTMENTS: readonly Adjustment[] = [];

function adjustmentsOf({ adjustments }: CompiledPlan, outcomes: readonly IndicatorOutcome[]): readonly Adjustment[] {
  if (adjustments.length === 0) return NO_ADJUSTMENTS;
  const due = adjustments.filter((position) => outcomes[position]?.kind !== 'notApplicable');
  return due.map((position) => ({ position, points: pointsOf(outcomes[position] ?? MISSING_OUTCOME) }));
}

export function pointsOf(outcome: IndicatorOutcome): number | null {
  return outcome.kind === 'scored' ? outcome.points : null;
}
