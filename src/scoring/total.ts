import type { Finding } from '../findings.ts';
import type { MissingPolicy } from '../plan/schema.ts';
import { isAtLeast } from './compare.ts';
import { applyGates, type GateVerdict } from './gates.ts';
import { clamp, type Limits } from './limits.ts';
import { prepareWeights, type PreparedWeights } from './weights.ts';

/**
 * `coverage` is the share of weight measured, 0 to 1. `missing` lists positions from 0: what an
 * incomplete total lacks, and what a scored one has left out or counted as 0 by the plan's choice.
 */
export type Total =
  | { readonly kind: 'scored'; readonly total: number; readonly coverage: number; readonly missing: readonly number[] }
  | { readonly kind: 'incomplete'; readonly coverage: number; readonly missing: readonly number[] }
  | { readonly kind: 'invalid'; readonly findings: readonly Finding[] };

export interface TotalInput {
  /** Null is missing. */
  readonly points: readonly (number | null)[];
  /** Positions that do not apply, whatever their points; none unless given. */
  readonly notApplicable?: readonly boolean[] | undefined;
  readonly missing: MissingPolicy;
  /** Least coverage, 0 to 1 and included, at which `exclude` scores; 0 unless given. */
  readonly minimumCoverage?: number | undefined;
  /** What follows the weighted sum; nothing does unless given. */
  readonly finish?: Finish | undefined;
}

/** Sum → team → adjustments → gates → clamp [S-17]. */
export interface Finish {
  readonly team?: { readonly share: number; readonly total: number } | undefined;
  readonly adjustments?: readonly Adjustment[] | undefined;
  readonly gates?: readonly GateVerdict[] | undefined;
  readonly limits?: Limits | undefined;
}

/** Points for the total as they are; null is missing. `position` is where `missing` will list it. */
export interface Adjustment {
  readonly position: number;
  readonly points: number | null;
}

const NOTHING: readonly number[] = [];

/** Σ weight × points ÷ Σ weight over what is measured [S-19]. */
export function weightedTotal(input: TotalInput & { readonly weights: readonly (number | null)[] }): Total {
  const prepared = prepareWeights(input.weights);
  return prepared.ok ? totalOf(prepared.value, input) : { kind: 'invalid', findings: prepared.findings };
}

/** The same with weights checked beforehand: for many people under one plan. */
export function totalOf(prepared: PreparedWeights, input: TotalInput): Total {
  const finding = checkPoints(prepared.weights, input.points);
  if (finding !== null) return { kind: 'invalid', findings: [finding] };
  const measured = measure(prepared.weights, input);
  const coverage = clamp(measured.weight / prepared.sum, { floor: 0, cap: 1 });
  const missing = withAdjustments(measured.missing, input.finish?.adjustments);
  const used = input.missing === 'zero' ? measured.weight + measured.missingWeight : measured.weight;
  if (used === 0 || !mayScore(input, missing, coverage)) return { kind: 'incomplete', coverage, missing };
  const total = finish(measured.sum / used, input.finish ?? {});
  if (!Number.isFinite(total)) return { kind: 'invalid', findings: [{ code: 'total.notFinite', args: {} }] };
  return { kind: 'scored', total, coverage, missing };
}

/** (1 − t) × individual + t × team [S-21]. */
export function blendWithTeam(individual: number, team: { readonly share: number; readonly total: number }): number {
  return (1 - team.share) * individual + team.share * team.total;
}

function checkPoints(weights: readonly number[], points: readonly (number | null)[]): Finding | null {
  if (weights.length !== points.length) {
    return { code: 'weights.count', args: { weights: weights.length, points: points.length } };
  }
  for (let index = 0; index < points.length; index += 1) {
    if (!Number.isFinite(points[index] ?? 0)) return { code: 'points.notFinite', args: { position: index + 1 } };
  }
  return null;
}

interface Measured {
  sum: number;
  weight: number;
  missingWeight: number;
  missing: readonly number[];
}

function measure(weights: readonly number[], { points, notApplicable }: TotalInput): Measured {
  const measured: Measured = { sum: 0, weight: 0, missingWeight: 0, missing: NOTHING };
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    if (weight === 0 || notApplicable?.[index] === true) continue;
    const value = points[index] ?? null;
    if (value === null) {
      measured.missing = [...measured.missing, index];
      measured.missingWeight += weight;
    } else {
      measured.sum += weight * value;
      measured.weight += weight;
    }
  }
  return measured;
}

function withAdjustments(missing: readonly number[], adjustments: readonly Adjustment[] = []): readonly number[] {
  const more = adjustments.filter(({ points }) => points === null);
  return more.length === 0 ? missing : [...missing, ...more.map(({ position }) => position)].sort((a, b) => a - b);
}

function mayScore(input: TotalInput, missing: readonly number[], coverage: number): boolean {
  if (missing.length === 0 || input.missing === 'zero') return true;
  return input.missing === 'exclude' && isAtLeast(coverage, input.minimumCoverage ?? 0);
}

function finish(sum: number, { team, adjustments, gates, limits }: Finish): number {
  const blended = team === undefined ? sum : blendWithTeam(sum, team);
  const adjusted = (adjustments ?? []).reduce((total, { points }) => total + (points ?? 0), blended);
  const gated = applyGates(adjusted, gates ?? []);
  return limits === undefined ? gated + 0 : clamp(gated, limits);
}
