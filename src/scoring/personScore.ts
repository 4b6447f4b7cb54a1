import type { Where } from '../findings.ts';
import type { GradeStep } from '../plan/schema.ts';
import type { Measurement } from './actuals.ts';
import type { Days } from './attendance.ts';
import type { CompiledIndicator, CompiledPlan } from './compiledPlan.ts';
import { gradeOf } from './grades.ts';
import { type Light, lightOf } from './lights.ts';
import { outcomesOf, type Target, targetsOf } from './outcomes.ts';
import { type PlanVerdicts, pointsOf, totalOfOutcomes, type TotalSetting, verdictsOn } from './personTotal.ts';
import { barsRewards } from './planGates.ts';
import { publish } from './publish.ts';
import type { IndicatorOutcome } from './score.ts';
import type { Total } from './total.ts';

export interface IndicatorScore {
  readonly actual: Measurement;
  /** After proration. */
  readonly target: number | null;
  readonly outcome: IndicatorOutcome;
  /** Points of the total that one of its points brings; null when unscored, or a gate. */
  readonly share: number | null;
  /** Points of the total that it brings, before gates and clamping. */
  readonly contribution: number | null;
  readonly light: Light | null;
}

export interface PersonScore {
  readonly person: string;
  /** In the order of the plan's indicators. */
  readonly indicators: readonly IndicatorScore[];
  /** At full precision; `missing` counts in the plan's indicators. */
  readonly total: Total;
  /** The total at 2 decimals; null unless it is scored. Light, grade and rank go by it [S-17]. */
  readonly published: number | null;
  /** Points of the total that the team brings [S-21]. */
  readonly teamContribution: number;
  /** Share of weight measured, 0 to 1. */
  readonly coverage: number;
  readonly light: Light | null;
  readonly grade: GradeStep | null;
  readonly gates: PlanVerdicts;
  readonly rewardsBarred: boolean;
}

/** What a period adds to a plan and a person's actuals. */
export interface PersonSetting extends TotalSetting {
  /** Share of the working days gone, 0 to 1. */
  readonly elapsed: number;
  readonly days: Days;
  /** Where the actual of an indicator of the plan stands; null if nowhere. */
  readonly placeOf: (indicator: number) => Where | null;
}

export type ScoredPerson = Omit<PersonScore, 'person'>;

/** `actuals` in the order of the plan's indicators. */
export function scorePerson(actuals: readonly Measurement[], setting: PersonSetting): ScoredPerson {
  const { compiled, elapsed } = setting;
  const { plan } = compiled;
  const targets = targetsOf(compiled, setting.days);
  const outcomes = outcomesOf(actuals, targets, setting);
  const gates = verdictsOn(compiled, outcomes);
  const total = totalOfOutcomes(outcomes, gates, setting);
  const published = total.kind === 'scored' ? publish(total.total) : null;
  return {
    indicators: scoresOf({ actuals, targets, outcomes }, total, setting),
    total,
    published,
    teamContribution: plan.teamShare * (setting.teamTotal ?? 0),
    coverage: total.kind === 'invalid' ? measuredWeight(outcomes, compiled) / compiled.weights.sum : total.coverage,
    light: published === null ? null : lightOf(published, plan.lights, expectedShare(compiled, elapsed)),
    grade: published === null ? null : gradeOf(published, plan.grades),
    gates,
    rewardsBarred: barsRewards(gates),
  };
}

interface Scored {
  readonly actuals: readonly Measurement[];
  readonly targets: readonly Target[];
  readonly outcomes: readonly IndicatorOutcome[];
}

function scoresOf(
  { actuals, targets, outcomes }: Scored,
  total: Total,
  { compiled, elapsed }: PersonSetting,
): readonly IndicatorScore[] {
  const used = total.kind === 'scored' ? usedWeight(outcomes, compiled) : null;
  return outcomes.map((outcome, index): IndicatorScore => {
    const each = compiled.indicators[index];
    const target = targets[index] ?? null;
    const points = pointsOf(outcome);
    const share = each === undefined || points === null || used === null ? null : shareOf(each, used, compiled);
    return {
      actual: actuals[index] ?? { kind: 'missing' },
      target: typeof target === 'number' ? target : (each?.indicator.target ?? null),
      outcome,
      share,
      contribution: share === null || points === null ? null : share * points,
      light: each === undefined || points === null ? null : lightOfIndicator(each, points, elapsed),
    };
  });
}

/** Weight ÷ the weight used, less the team's share; 1 for adjustments, null for gates. */
function shareOf(
  { gate, pointsRole, indicator }: CompiledIndicator,
  used: number,
  { plan }: CompiledPlan,
): number | null {
  if (gate !== null) return null;
  return pointsRole === 'adjustment' ? 1 : ((1 - plan.teamShare) * indicator.weight) / used;
}

function lightOfIndicator(
  { pointsRole, lights, additive }: CompiledIndicator,
  points: number,
  elapsed: number,
): Light | null {
  return pointsRole === 'adjustment' ? null : lightOf(points, lights, additive ? elapsed : 1);
}

/** The weight that the total was divided by. */
function usedWeight(outcomes: readonly IndicatorOutcome[], compiled: CompiledPlan): number {
  const zeroed = compiled.plan.missing === 'zero' ? sumOfWeights('missing', outcomes, compiled) : 0;
  return measuredWeight(outcomes, compiled) + zeroed;
}

function measuredWeight(outcomes: readonly IndicatorOutcome[], compiled: CompiledPlan): number {
  return sumOfWeights('scored', outcomes, compiled);
}

function sumOfWeights(
  kind: IndicatorOutcome['kind'],
  outcomes: readonly IndicatorOutcome[],
  { weights: { weights } }: CompiledPlan,
): number {
  let sum = 0;
  for (let index = 0; index < outcomes.length; index += 1) {
    if (outcomes[index]?.kind === kind) sum += weights[index] ?? 0;
  }
  return sum;
}

/** The share of the plan's points that can be there by now: only sums grow with the days. */
export function expectedShare({ indicators, weights }: CompiledPlan, elapsed: number): number {
  if (elapsed === 1) return 1;
  const expected = indicators.reduce(
    (sum, { additive }, index) => sum + (weights.weights[index] ?? 0) * (additive ? elapsed : 1),
    0,
  );
  return expected / weights.sum;
}
