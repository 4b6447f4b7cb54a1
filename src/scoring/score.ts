import type { Finding } from '../findings.ts';
import type { Unit } from '../plan/schema.ts';
import type { Measurement } from './actuals.ts';
import { isAtLeast } from './compare.ts';
import { checkValue, guardOf, type ValueGuard } from './dataErrors.ts';
import { checkLimits, clamp, limitsOf } from './limits.ts';
import { definitionOf, type Rule } from './rules/registry.ts';
import type { PointsRole, RuleDefinition, RuleInput } from './rules/rule.ts';

export interface ScoreInput {
  readonly actual: Measurement;
  readonly target: number | null;
  readonly rule: Rule;
  /** 0 and 120 unless given; an adjustment has no limits unless given. */
  readonly floor?: number | null | undefined;
  readonly cap?: number | null | undefined;
  /** Attainment (1 = 100 %) under which the points are the floor. */
  readonly threshold?: number | null | undefined;
  /** `weighted` unless the rule knows no role but the other. */
  readonly role?: PointsRole | undefined;
  /** With a unit, values it cannot have are data errors. A guard says the same in detail. */
  readonly unit?: Unit | undefined;
  readonly guard?: ValueGuard | undefined;
}

/** Points are finite and never −0; `attainment` is null where the rule has none. */
export type IndicatorOutcome =
  | { readonly kind: 'scored'; readonly points: number; readonly attainment: number | null }
  | { readonly kind: 'missing' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'invalid'; readonly finding: Finding };

/** Validate → points by rule → threshold → clamp, in the order of [S-17]. Never throws. */
export function scoreIndicator(input: ScoreInput): IndicatorOutcome {
  const { actual, rule } = input;
  if (actual.kind === 'faulty') return { kind: 'invalid', finding: actual.finding };
  if (actual.kind !== 'value') return actual.kind === 'missing' ? { kind: 'missing' } : { kind: 'notApplicable' };
  const definition = definitionOf(rule);
  const role = input.role ?? definition.soleRole ?? 'weighted';
  const finding = checkSetting(input, role) ?? checkActual(actual.value, definition.names?.(rule), input);
  if (finding !== null) return { kind: 'invalid', finding };
  return scoreValid(definition, { actual: actual.value, target: input.target ?? NaN, role }, input);
}

/** What stops any actual from being scored: limits, threshold, target [S-18]. */
export function checkSetting(input: Omit<ScoreInput, 'actual'>, role: PointsRole): Finding | null {
  const { rule, target, threshold } = input;
  if (target !== null && !Number.isFinite(target)) return { code: 'target.notFinite', args: { rule: rule.kind } };
  if (threshold !== undefined && threshold !== null && !Number.isFinite(threshold)) {
    return { code: 'threshold.notFinite', args: {} };
  }
  return checkLimits(limitsOf(role, input)) ?? definitionOf(rule).check(rule, { target, role });
}

function checkActual(value: number | string, names: readonly string[] | undefined, input: ScoreInput): Finding | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return { code: 'actual.notFinite', args: {} };
  if (names !== undefined) return null;
  if (typeof value === 'string') return { code: 'actual.notNumber', args: { found: value } };
  const { guard, unit, target } = input;
  if (guard !== undefined) return checkValue(value, guard);
  return unit === undefined ? null : checkValue(value, guardOf({ id: '', unit, target }));
}

function scoreValid(
  definition: RuleDefinition<Rule>,
  given: RuleInput<number | string>,
  input: ScoreInput,
): IndicatorOutcome {
  const { rule, threshold } = input;
  const raw = definition.points(rule, given);
  if (raw === null) return unknownLevel(String(given.actual), definition.names?.(rule) ?? []);
  const limits = limitsOf(given.role, input);
  const attainment = definition.attainment(rule, given);
  if (threshold === undefined || threshold === null) return settle(clamp(raw, limits), attainment);
  if (attainment === null) return invalid({ code: 'threshold.noAttainment', args: { rule: rule.kind } });
  return settle(isAtLeast(attainment, threshold) ? clamp(raw, limits) : limits.floor, attainment);
}

function settle(points: number, attainment: number | null): IndicatorOutcome {
  if (!Number.isFinite(points)) return invalid({ code: 'score.notFinite', args: {} });
  const known = attainment !== null && Number.isFinite(attainment);
  return { kind: 'scored', points: points + 0, attainment: known ? attainment + 0 : null };
}

function unknownLevel(found: string, names: readonly string[]): IndicatorOutcome {
  return invalid({ code: 'actual.unknownLevel', args: { found, levels: names.join(', ') } });
}

function invalid(finding: Finding): IndicatorOutcome {
  return { kind: 'invalid', finding };
}
