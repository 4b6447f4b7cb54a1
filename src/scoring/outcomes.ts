import type { Finding, Where } from '../findings.ts';
import type { Measurement } from './actuals.ts';
import type { CompiledIndicator, CompiledPlan } from './compiledPlan.ts';
import { type Days, isFault } from './attendance.ts';
import { prorate, type Attendance } from './proration.ts';
import { checkSetting, type IndicatorOutcome, scoreBy } from './score.ts';

/** Null where there is none, `notApplicable` without a day worked, or why the attendance is no use. */
export type Target = number | null | 'notApplicable' | Finding;

/** A person's targets in the order of the plan's indicators [S-22]. */
export function targetsOf(compiled: CompiledPlan, days: Days): readonly Target[] {
  if (days === null) return compiled.targets;
  return compiled.indicators.map((each) => targetOf(each, days));
}

export function targetOf({ indicator: { target }, additive }: CompiledIndicator, days: Attendance | Finding): Target {
  if (isFault(days)) return days;
  const prorated = prorate(target ?? 0, additive, days);
  if (!prorated.ok) return prorated.findings[0] ?? null;
  if (prorated.value.kind === 'notApplicable') return 'notApplicable';
  return target === null ? null : prorated.value.target;
}

interface Place {
  readonly compiled: CompiledPlan;
  readonly placeOf: (indicator: number) => Where | null;
}

export function outcomesOf(
  actuals: readonly Measurement[],
  targets: readonly Target[],
  { compiled, placeOf }: Place,
): readonly IndicatorOutcome[] {
  return compiled.indicators.map((each, index) => {
    const outcome = outcomeOf(each, targets[index] ?? null, actuals[index] ?? { kind: 'missing' });
    return outcome.kind === 'invalid' ? placed(outcome.finding, placeOf(index)) : outcome;
  });
}

export function outcomeOf(
  { indicator, setting }: CompiledIndicator,
  target: Target,
  actual: Measurement,
): IndicatorOutcome {
  if (target === 'notApplicable') return { kind: 'notApplicable' };
  if (typeof target === 'object' && target !== null) return { kind: 'invalid', finding: target };
  if (target === indicator.target) return scoreBy(setting, actual);
  const scaled = { ...setting, target: target ?? NaN };
  const finding = checkSetting(scaled);
  return finding === null ? scoreBy(scaled, actual) : { kind: 'invalid', finding };
}

function placed(finding: Finding, where: Where | null): IndicatorOutcome {
  const known = where === null || finding.where !== undefined;
  return { kind: 'invalid', finding: known ? finding : { ...finding, where } };
}
