import type { Finding } from '../findings.ts';
import { catalogueEntry } from '../plan/catalogue.ts';
import type { Role } from '../plan/schema.ts';
import type { Measurement } from './actuals.ts';
import type { CompiledIndicator, CompiledPlan } from './compiledPlan.ts';
import { facesOf } from './faces/registry.ts';
import type { Rule } from './rules/registry.ts';
import { type Light, type LightThresholds, nextLight } from './lights.ts';
import { expectedShare, type IndicatorScore, type PersonScore } from './personScore.ts';
import { isOpenRatio } from './valueGuard.ts';

/** Where a total came from, and what would lift it [S-25]. */
export interface Explanation {
  readonly lines: readonly ExplanationLine[];
  readonly coverage: number;
  /** Weighted sum, team share and adjustments, before gates and limits; null unless the total is scored. */
  readonly beforeGates: number | null;
  /** What gates and limits made of it: points of the total gained or, below 0, lost. */
  readonly gateEffect: number | null;
  /** The team's part of the total; 0 in a plan without a team share. */
  readonly teamContribution: number | null;
  readonly gates: PersonScore['gates'];
  /** What the total's next better light takes; null at green and without a total. */
  readonly next: NextForTotal | null;
}

export interface ExplanationLine {
  readonly id: string;
  readonly role: Role;
  readonly actual: Measurement;
  readonly target: number | null;
  readonly rule: Rule;
  readonly points: number | null;
  readonly attainment: number | null;
  /** As the plan writes it. */
  readonly weight: number;
  readonly contribution: number | null;
  readonly light: Light | null;
  readonly excluded: Exclusion | null;
  readonly next: NextLight | null;
}

/** Why a line brings no points. */
export type Exclusion =
  | { readonly reason: 'missing' | 'notApplicable' | 'gate' | 'weightZero' }
  | { readonly reason: 'invalid'; readonly finding: Finding };

export interface NextLight {
  readonly light: 'green' | 'yellow';
  /** More points than now. */
  readonly points: number;
  /** The actual that earns them; null where none does within the limits. */
  readonly actual: number | string | null;
}

export interface NextForTotal {
  readonly light: 'green' | 'yellow';
  readonly points: number;
  /** Each way to get there by one indicator alone; none while a failed gate holds the total down. */
  readonly ways: readonly { readonly id: string; readonly points: number; readonly actual: number | string | null }[];
}

/** `elapsed` as given to `scoreTeam`, so that the same thresholds apply. */
export function explainPerson(compiled: CompiledPlan, score: PersonScore, elapsed = 1): Explanation {
  const lines = compiled.indicators.flatMap((each, index) => {
    const found = score.indicators[index];
    return found === undefined ? [] : [explainLine(each, found, elapsed)];
  });
  const scored = score.total.kind === 'scored' ? score.total : null;
  const before = lines.reduce((sum, { contribution }) => sum + (contribution ?? 0), score.teamContribution);
  return {
    lines,
    coverage: score.coverage,
    beforeGates: scored && before,
    gateEffect: scored && scored.total - before + 0,
    teamContribution: scored && score.teamContribution,
    gates: score.gates,
    next: nextForTotal(compiled, score, elapsed),
  };
}

function explainLine(each: CompiledIndicator, score: IndicatorScore, elapsed: number): ExplanationLine {
  const { outcome } = score;
  const { id, role, weight } = each.indicator;
  return {
    id,
    role,
    actual: score.actual,
    target: score.target,
    rule: each.rule,
    points: outcome.kind === 'scored' ? outcome.points : null,
    attainment: outcome.kind === 'scored' ? outcome.attainment : null,
    weight,
    contribution: score.contribution,
    light: score.light,
    excluded: exclusionOf(each, score),
    next: nextOfLine(each, score, each.additive ? elapsed : 1),
  };
}

function exclusionOf({ indicator }: CompiledIndicator, { outcome }: IndicatorScore): Exclusion | null {
  if (outcome.kind === 'invalid') return { reason: 'invalid', finding: outcome.finding };
  if (outcome.kind !== 'scored') return { reason: outcome.kind };
  if (indicator.role === 'gate') return { reason: 'gate' };
  return indicator.role === 'weighted' && indicator.weight === 0 ? { reason: 'weightZero' } : null;
}

function nextOfLine(each: CompiledIndicator, score: IndicatorScore, elapsed: number): NextLight | null {
  const light = score.light === null ? null : nextLight(score.light);
  if (light === null || score.outcome.kind !== 'scored') return null;
  const needed = thresholdOf(each.lights, light) * elapsed;
  return { light, points: needed - score.outcome.points, actual: actualFor(each, score, needed) };
}

/** Inverts the rule within its limits, for the target and the actual of this person. */
function actualFor(each: CompiledIndicator, score: IndicatorScore, points: number): number | string | null {
  const { actual, target } = score;
  if (actual.kind !== 'value' || points > (each.cap ?? Infinity)) return null;
  const input = { actual: actual.value, target: target ?? NaN, role: each.pointsRole };
  const found = facesOf(each.rule).invert(each.rule, points, input);
  return typeof found === 'number' && !isPossible(each, found) ? null : found;
}

/** Nobody answers more than all calls, or pleases more than all customers; indicators of people's own may be anything. */
function isPossible({ indicator: { id, unit } }: CompiledIndicator, value: number): boolean {
  const isShare = unit === 'ratio' && catalogueEntry(id) !== undefined && !isOpenRatio(id);
  return Number.isFinite(value) && !(isShare && value > 1);
}

function nextForTotal(compiled: CompiledPlan, score: PersonScore, elapsed: number): NextForTotal | null {
  const light = score.light === null ? null : nextLight(score.light);
  if (light === null || score.published === null) return null;
  const gap = thresholdOf(compiled.plan.lights, light) * expectedShare(compiled, elapsed) - score.published;
  const held = score.gates.some(({ state, effect }) => state === 'failed' && effect !== 'barRewards');
  return { light, points: gap, ways: held ? [] : waysToGain(gap, compiled, score) };
}

function waysToGain(gap: number, compiled: CompiledPlan, score: PersonScore): NextForTotal['ways'] {
  return compiled.indicators.flatMap((each, index) => {
    const found = score.indicators[index];
    if (found?.outcome.kind !== 'scored' || found.share === null || found.share === 0) return [];
    const points = found.outcome.points + gap / found.share;
    if (points > (each.cap ?? Infinity)) return [];
    return [{ id: each.indicator.id, points, actual: actualFor(each, found, points) }];
  });
}

function thresholdOf(lights: LightThresholds, light: 'green' | 'yellow'): number {
  return light === 'green' ? lights.green : lights.yellow;
}
