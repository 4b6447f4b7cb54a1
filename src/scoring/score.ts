import type { Finding } from '../findings.ts';
import type { Measurement } from './actuals.ts';
import { isAtLeast } from './compare.ts';
import { checkLimits, clamp, type Limits, limitsOf } from './limits.ts';
import { definitionOf, type Rule } from './rules/registry.ts';
import type { PointsRole, RuleDefinition } from './rules/rule.ts';

/** What is wrong with a value; null when nothing is. */
export type ValueCheck = (value: number) => Finding | null;

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
  /** Values that are data errors; none but text and infinities unless given. */
  readonly check?: ValueCheck | undefined;
}

/** Points are finite and never −0; `attainment` is null where the rule has none. */
export type IndicatorOutcome =
  | { readonly kind: 'scored'; readonly points: number; readonly attainment: number | null }
  | { readonly kind: 'missing' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'invalid'; readonly finding: Finding };

/** What actuals are scored by, with nothing left to default: worked out once for any number of them. */
export interface ScoreSetting {
  readonly rule: Rule;
  readonly definition: RuleDefinition<Rule>;
  /** NaN where there is none. */
  readonly target: number;
  readonly role: PointsRole;
  readonly limits: Limits;
  readonly threshold: number | null;
  readonly check: ValueCheck | null;
}

/** Validate → points by rule → threshold → clamp, in the order of [S-17]. Never throws. */
export function scoreIndicator(input: ScoreInput): IndicatorOutcome {
  const setting = settingOf(input);
  const finding = input.actual.kind === 'value' ? checkSetting(setting) : null;
  return finding === null ? scoreBy(setting, input.actual) : invalid(finding);
}

export function settingOf(input: Omit<ScoreInput, 'actual'>): ScoreSetting {
  const { rule, target } = input;
  const definition = definitionOf(rule);
  const role = input.role ?? definition.soleRole ?? 'weighted';
  return {
    rule,
    definition,
    target: target ?? NaN,
    role,
    limits: limitsOf(role, input),
    threshold: input.threshold ?? null,
    check: input.check ?? null,
  };
}

/** What stops any actual from being scored: limits, threshold, target [S-18]. */
export function checkSetting({ rule, definition, target, role, limits, threshold }: ScoreSetting): Finding | null {
  if (Math.abs(target) === Infinity) return { code: 'target.notFinite', args: { rule: rule.kind } };
  if (threshold !== null && !Number.isFinite(threshold)) return { code: 'threshold.notFinite', args: {} };
  return checkLimits(limits) ?? definition.check(rule, { target: Number.isNaN(target) ? null : target, role });
}

/** Scores by a setting in which `checkSetting` has found nothing. */
export function scoreBy(setting: ScoreSetting, actual: Measurement): IndicatorOutcome {
  if (actual.kind === 'missing') return MISSING;
  if (actual.kind === 'notApplicable') return NOT_APPLICABLE;
  if (actual.kind === 'faulty') return invalid(actual.finding);
  const finding = checkActual(actual.value, setting);
  return finding === null ? scoreValid(setting, actual.value) : invalid(finding);
}

const MISSING: IndicatorOutcome = { kind: 'missing' };
const NOT_APPLICABLE: IndicatorOutcome = { kind: 'notApplicable' };

function checkActual(value: number | string, { definition, check }: ScoreSetting): Finding | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return { code: 'actual.notFinite', args: {} };
  if (definition.names !== undefined) return null;
  if (typeof value === 'string') return { code: 'actual.notNumber', args: { found: value } };
  return check?.(value) ?? null;
}

function scoreValid(setting: ScoreSetting, actual: number | string): IndicatorOutcome {
  const { rule, definition, target, role, limits, threshold } = setting;
  const given = { actual, target, role };
  const raw = definition.points(rule, given);
  if (raw === null) return unknownLevel(String(actual), definition.names?.(rule) ?? []);
  const attainment = definition.attainment(rule, given);
  if (threshold === null) return settle(clamp(raw, limits), attainment);
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
