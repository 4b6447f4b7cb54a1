import type { Role } from '../plan/schema.ts';
import type { Measurement } from '../scoring/actuals.ts';
import { isSame } from '../scoring/compare.ts';
import type { CompiledIndicator, CompiledPlan } from '../scoring/compiledPlan.ts';
import type { Light } from '../scoring/lights.ts';
import type { IndicatorScore, PersonScore } from '../scoring/personScore.ts';
import { GATE_PASS } from '../scoring/planGates.ts';

/** How one indicator of one person stands; points, light and lead are null without a figure that scores. */
export interface Standing {
  readonly id: string;
  readonly role: Role;
  readonly actual: Measurement;
  /** Of the whole period, after proration. */
  readonly target: number | null;
  /** What of the target is due by now: all of it but for sums, which grow with the days. */
  readonly due: number | null;
  /** Share of the whole target, as the rule has it. */
  readonly attainment: number | null;
  readonly points: number | null;
  readonly light: Light | null;
  /** Share of all weight, 0 to 1; 0 for gates and adjustments. */
  readonly weight: number;
  /**
   * Points above green, or of a gate above its pass, at the period's end if it goes on like this; below 0 when
   * behind. Null for adjustments too.
   */
  readonly lead: number | null;
}

export type MeasuredStanding = Standing & {
  readonly points: number;
  readonly light: Light;
  readonly lead: number;
};

/** In the plan's order; `elapsed` as given to `scoreTeam`, above 0 and up to 1. */
export function standingsOf(compiled: CompiledPlan, score: PersonScore, elapsed = 1): readonly Standing[] {
  return compiled.indicators.flatMap((each, index) => {
    const found = score.indicators[index];
    const weight = (compiled.weights.weights[index] ?? 0) / compiled.weights.sum;
    return found === undefined ? [] : [standingOf(each, found, { weight, gone: each.additive ? elapsed : 1 })];
  });
}

function standingOf(
  { indicator, lights, gate }: CompiledIndicator,
  { actual, target, outcome, light }: IndicatorScore,
  { weight, gone }: { readonly weight: number; readonly gone: number },
): Standing {
  const points = outcome.kind === 'scored' ? outcome.points : null;
  const wanted = gate === null ? lights.green : GATE_PASS;
  return {
    ...{ id: indicator.id, role: indicator.role, actual, target, points, light, weight },
    due: target === null ? null : target * gone,
    attainment: outcome.kind === 'scored' ? outcome.attainment : null,
    lead: points === null || light === null ? null : leadOf(points / gone, wanted),
  };
}

const leadOf = (points: number, wanted: number): number => (isSame(points, wanted) ? 0 : points - wanted);

export const isMeasured = (standing: Standing): standing is MeasuredStanding => standing.lead !== null;

/** Has a weight and a figure: what a person's strengths and weaknesses are chosen from. */
export const isWeighed = (standing: Standing): standing is MeasuredStanding =>
  isMeasured(standing) && standing.role === 'weighted' && standing.weight > 0;

/** A gate that is failed, or will be if it goes on like this. */
export const isGateBehind = (standing: Standing): standing is MeasuredStanding =>
  isMeasured(standing) && standing.role === 'gate' && standing.lead < 0;
