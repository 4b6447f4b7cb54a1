import type { Finding, Where } from '../findings.ts';
import type { GradeStep } from '../plan/schema.ts';
import type { Measurement } from './actuals.ts';
import type { CompiledIndicator, CompiledPlan } from './compiledPlan.ts';
import { barsRewards, gateState, type GateVerdict } from './gates.ts';
import { gradeOf } from './grades.ts';
import { type Light, lightOf } from './lights.ts';
import { prorate, type Attendance } from './proration.ts';
import { publish } from './publish.ts';
import { type IndicatorOutcome, scoreIndicator } from './score.ts';
import { type Adjustment, type Total, totalOf } from './total.ts';

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
  /** Of every gate, in the plan's order. */
  readonly gates: readonly (GateVerdict & { readonly indicator: number })[];
  readonly rewardsBarred: boolean;
}

/** What a period adds to a plan and a person's actuals. */
export interface PersonSetting {
  readonly compiled: CompiledPlan;
  /** Unrounded points of the team; null when the plan gives it no share. */
  readonly teamTotal: number | null;
  /** Share of the working days gone, 0 to 1. */
  readonly elapsed: number;
  readonly attendance: Attendance | null;
  /** What is wrong with this person's row as a whole. */
  readonly findings: readonly Finding[];
  /** Where the actual of an indicator of the plan stands; null if nowhere. */
  readonly placeOf: (indicator: number) => Where | null;
}

export type ScoredPerson = Omit<PersonScore, 'person'>;

/** `actuals` in the order of the plan's indicators. */
export function scorePerson(actuals: readonly Measurement[], setting: PersonSetting): ScoredPerson {
  const { compiled, elapsed } = setting;
  const scores = compiled.indicators.map((each, index) =>
    placed(scoreOne(each, actuals[index] ?? { kind: 'missing' }, setting), setting.placeOf(index)),
  );
  const gates = verdicts(compiled, scores);
  const total = totalOfPerson(scores, gates, setting);
  const published = total.kind === 'scored' ? publish(total.total) : null;
  return {
    indicators: withContributions(scores, total, compiled),
    total,
    published,
    teamContribution: compiled.plan.teamShare * (setting.teamTotal ?? 0),
    coverage: measuredShare(scores, compiled),
    light: published === null ? null : lightOf(published, compiled.plan.lights, expectedShare(compiled, elapsed)),
    grade: published === null ? null : gradeOf(published, compiled.plan.grades),
    gates,
    rewardsBarred: barsRewards(gates),
  };
}

function scoreOne(each: CompiledIndicator, actual: Measurement, setting: PersonSetting): IndicatorScore {
  const { indicator, rule, pointsRole: role, floor, cap, guard } = each;
  const prorated = proratedTarget(each, setting.attendance);
  const target = prorated.kind === 'target' ? prorated.target : indicator.target;
  const outcome =
    prorated.kind === 'target'
      ? scoreIndicator({ actual, target, rule, floor, cap, threshold: indicator.threshold, role, guard })
      : prorated;
  const elapsed = each.additive ? setting.elapsed : 1;
  const light = outcome.kind === 'scored' && role === 'weighted' ? lightOf(outcome.points, each.lights, elapsed) : null;
  return { actual, target, outcome, share: null, contribution: null, light };
}

function placed(score: IndicatorScore, where: Where | null): IndicatorScore {
  const { outcome } = score;
  if (outcome.kind !== 'invalid' || where === null || outcome.finding.where !== undefined) return score;
  return { ...score, outcome: { kind: 'invalid', finding: { ...outcome.finding, where } } };
}

type Prorated =
  { kind: 'target'; target: number | null } | { kind: 'notApplicable' } | { kind: 'invalid'; finding: Finding };

function proratedTarget({ indicator, additive }: CompiledIndicator, attendance: Attendance | null): Prorated {
  if (attendance === null) return { kind: 'target', target: indicator.target };
  const outcome = prorate(indicator.target ?? 0, additive, attendance);
  if (!outcome.ok) return { kind: 'invalid', finding: attendanceFinding(attendance) };
  if (outcome.value.kind === 'notApplicable') return { kind: 'notApplicable' };
  return { kind: 'target', target: indicator.target === null ? null : outcome.value.target };
}

function attendanceFinding({ worked, working }: Attendance): Finding {
  return { code: 'attendance.invalid', args: { worked, working } };
}

function verdicts({ indicators }: CompiledPlan, scores: readonly IndicatorScore[]): PersonScore['gates'] {
  return indicators.flatMap(({ gate }, indicator) => {
    const score = scores[indicator];
    return gate === null || score === undefined ? [] : [{ ...gate, state: gateState(score.outcome), indicator }];
  });
}

function totalOfPerson(
  scores: readonly IndicatorScore[],
  gates: readonly GateVerdict[],
  { compiled, teamTotal, findings }: PersonSetting,
): Total {
  const wrong = scores.flatMap(({ outcome }) => (outcome.kind === 'invalid' ? [outcome.finding] : []));
  if (findings.length + wrong.length > 0) return { kind: 'invalid', findings: [...findings, ...wrong] };
  const { plan, weights } = compiled;
  return totalOf(weights, {
    points: scores.map(pointsOf),
    notApplicable: scores.map(({ outcome }) => outcome.kind === 'notApplicable'),
    missing: plan.missing,
    minimumCoverage: plan.minimumCoverage,
    finish: {
      team: teamTotal === null ? undefined : { share: plan.teamShare, total: teamTotal },
      adjustments: adjustmentsOf(compiled, scores),
      gates,
      limits: plan,
    },
  });
}

function adjustmentsOf({ indicators }: CompiledPlan, scores: readonly IndicatorScore[]): readonly Adjustment[] {
  return scores.flatMap((score, position) => {
    const adjusts = indicators[position]?.pointsRole === 'adjustment' && score.outcome.kind !== 'notApplicable';
    return adjusts ? [{ position, points: pointsOf(score) }] : [];
  });
}

function pointsOf({ outcome }: IndicatorScore): number | null {
  return outcome.kind === 'scored' ? outcome.points : null;
}

/** Weight × points ÷ the weight used, less the team's share; adjustments bring their points. */
function withContributions(
  scores: readonly IndicatorScore[],
  total: Total,
  { indicators, weights, plan }: CompiledPlan,
): readonly IndicatorScore[] {
  if (total.kind !== 'scored') return scores;
  const used = scores.reduce((sum, { outcome }, index) => {
    const counts = outcome.kind === 'scored' || (plan.missing === 'zero' && outcome.kind === 'missing');
    return sum + (counts ? (weights.weights[index] ?? 0) : 0);
  }, 0);
  return scores.map((score, index) => {
    const points = pointsOf(score);
    if (points === null || indicators[index]?.gate !== null) return score;
    const weighted = ((1 - plan.teamShare) * (weights.weights[index] ?? 0)) / used;
    const share = indicators[index].pointsRole === 'adjustment' ? 1 : weighted;
    return { ...score, share, contribution: share * points };
  });
}

function measuredShare(scores: readonly IndicatorScore[], { weights }: CompiledPlan): number {
  const measured = scores.reduce(
    (sum, { outcome }, index) => sum + (outcome.kind === 'scored' ? (weights.weights[index] ?? 0) : 0),
    0,
  );
  return Math.min(1, measured / weights.sum);
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
