import type { Unit } from '../plan/schema.ts';
import { isAtLeast } from '../scoring/compare.ts';
import type { CompiledIndicator } from '../scoring/compiledPlan.ts';
import { facesOf } from '../scoring/faces/registry.ts';
import type { IndicatorScore } from '../scoring/personScore.ts';
import { GATE_PASS } from '../scoring/planGates.ts';
import { scaleOf } from './attendanceScale.ts';

/** What an indicator is to be by the next time. */
export interface Goal {
  /** The figure now; a level by its name. */
  readonly from: number | string;
  readonly to: number | string;
  /** (to − from) ÷ |from|; null for levels and from 0. */
  readonly change: number | null;
  /** `from` is what full attendance would have made of the figure. */
  readonly scaled: boolean;
}

/** The example of [S-31]: complaint rate −20 %. */
export const GOAL_STEP = 0.2;

/**
 * One step from the figure towards green, or towards the pass of a gate: the share `step` of the figure, or of
 * half the figure that green takes where that is more, so that who starts from nothing moves too. It never goes
 * beyond green, and is rounded to what people would write, the better way. Levels go straight to the level that
 * is green. Sums of a person who was not there all the time are first scaled up to full attendance, since the
 * target is the whole one next time. Null where nothing is to be improved, or no figure would do it.
 */
export function goalOf(each: CompiledIndicator, score: IndicatorScore, step = GOAL_STEP): Goal | null {
  const { actual, outcome } = score;
  const wanted = wantedOf(each);
  if (actual.kind !== 'value' || outcome.kind !== 'scored' || isAtLeast(outcome.points, wanted)) return null;
  const scale = scaleOf(each, score);
  const from = typeof actual.value === 'number' ? actual.value * scale : actual.value;
  const end = endOf(each, from, wanted);
  if (end === null || end === from) return null;
  const scaled = scale !== 1;
  if (typeof from === 'string' || typeof end === 'string') return { from, to: end, change: null, scaled };
  const to = towards(from, end, step, each.indicator.unit);
  return { from, to, change: from === 0 ? null : (to - from) / Math.abs(from), scaled };
}

/** Points of green, or as near to them as the cap allows. */
function wantedOf({ gate, lights, cap }: CompiledIndicator): number {
  return Math.min(gate === null ? lights.green : GATE_PASS, cap ?? Infinity);
}

/** The nearest figure that earns the points. */
function endOf(each: CompiledIndicator, actual: number | string, points: number): number | string | null {
  const input = { actual, target: each.indicator.target ?? NaN, role: each.pointsRole };
  const end = facesOf(each.rule).invert(each.rule, points, input);
  return typeof end === 'number' && !Number.isFinite(end) ? null : end;
}

function towards(from: number, end: number, step: number, unit: Unit): number {
  const up = end > from;
  const size = step * Math.max(Math.abs(from), Math.abs(end) / 2);
  const arrives = Math.abs(end - from) <= size;
  if (arrives) return unit === 'count' ? rounded(end, up, unit) : end;
  const part = rounded(up ? from + size : from - size, up, unit);
  if (unit === 'count') return part;
  return up ? Math.min(part, end) : Math.max(part, end);
}

/** Steps to one unit that people write a figure in: a tenth of a percent, a tenth of a score. */
const PARTS: Readonly<Record<Unit, number>> = { ratio: 1000, score: 10, currency: 1, count: 1, duration: 1, level: 1 };
const NOISE = 1e-9;

function rounded(value: number, up: boolean, unit: Unit): number {
  const parts = value * PARTS[unit];
  const nearest = Math.round(parts);
  const isWhole = Math.abs(parts - nearest) <= NOISE * Math.max(1, Math.abs(parts));
  return (isWhole ? nearest : up ? Math.ceil(parts) : Math.floor(parts)) / PARTS[unit] + 0;
}
