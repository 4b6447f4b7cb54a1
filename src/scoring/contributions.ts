import { fail, type Outcome, succeed } from '../findings.ts';
import type { Measurement } from './actuals.ts';
import type { Exclusion } from './explain.ts';
import { type Light, lightOf } from './lights.ts';
import type { Rule } from './rules/registry.ts';
import { checkSetting, type IndicatorOutcome, scoreBy, type ScoreSetting, settingOf } from './score.ts';
import { type Total, totalOf } from './total.ts';
import { type PreparedWeights, prepareWeights } from './weights.ts';

/** One indicator of one person, as KPI_EXPLAIN takes it: without a plan. */
export interface WeightedFigure {
  readonly actual: Measurement;
  readonly target: number | null;
  readonly rule: Rule;
  /** As a share of 1 or of 100; null or 0 is off, or an adjustment for a rule that is nothing else. */
  readonly weight: number | null;
}

export interface Contribution {
  readonly points: number | null;
  /** Share of all weight, measured or not, 0 to 1; null for an adjustment. */
  readonly share: number | null;
  /** Points of the total: share × points, or the points of an adjustment. */
  readonly contribution: number | null;
  readonly light: Light | null;
  /** Why it brings no points; null where it does. */
  readonly excluded: Exclusion | null;
}

export interface Contributions {
  readonly lines: readonly Contribution[];
  /** Before gates and limits; incomplete as soon as a weighted figure is missing [S-18]. */
  readonly total: Total;
  /** Share of the weight that was measured, 0 to 1. */
  readonly coverage: number;
  readonly light: Light | null;
}

/** Where a total comes from [S-25]. Fails on weights that give no total. */
export function contributionsOf(figures: readonly WeightedFigure[]): Outcome<Contributions> {
  const prepared = prepareWeights(figures.map(({ weight }) => weight));
  if (!prepared.ok) return fail(...prepared.findings);
  const { weights, sum } = prepared.value;
  const lines = figures.map((figure, index) => lineOf(figure, (weights[index] ?? 0) / sum));
  const total = totalOfLines(lines, prepared.value);
  const coverage = lines.reduce((covered, { share, points }) => covered + (points === null ? 0 : (share ?? 0)), 0);
  return succeed({ lines, total, coverage, light: total.kind === 'scored' ? lightOf(total.total) : null });
}

function totalOfLines(lines: readonly Contribution[], weights: PreparedWeights): Total {
  const findings = lines.flatMap(({ excluded }) => (excluded?.reason === 'invalid' ? [excluded.finding] : []));
  if (findings.length > 0) return { kind: 'invalid', findings };
  const points = lines.map((line) => line.points);
  const adjustments = lines.flatMap(({ share }, position) =>
    share === null ? [{ position, points: points[position] ?? null }] : [],
  );
  return totalOf(weights, { points, missing: 'incomplete', finish: { adjustments } });
}

function lineOf({ actual, target, rule }: WeightedFigure, share: number): Contribution {
  const setting = settingOf({ rule, target, role: share > 0 ? 'weighted' : undefined });
  const outcome = outcomeOf(setting, actual);
  const points = outcome.kind === 'scored' ? outcome.points : null;
  const adjusts = setting.role === 'adjustment';
  return {
    points,
    share: adjusts ? null : share,
    contribution: points === null ? null : (adjusts ? points : share * points) + 0,
    light: points === null || adjusts ? null : lightOf(points),
    excluded: exclusionOf(outcome, !adjusts && share === 0),
  };
}

function outcomeOf(setting: ScoreSetting, actual: Measurement): IndicatorOutcome {
  const finding = actual.kind === 'value' ? checkSetting(setting) : null;
  return finding === null ? scoreBy(setting, actual) : { kind: 'invalid', finding };
}

function exclusionOf(outcome: IndicatorOutcome, off: boolean): Exclusion | null {
  if (outcome.kind === 'invalid') return { reason: 'invalid', finding: outcome.finding };
  if (outcome.kind !== 'scored') return { reason: outcome.kind };
  return off ? { reason: 'weightZero' } : null;
}
