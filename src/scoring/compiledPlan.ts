import { fail, type Finding, type Outcome, succeed } from '../findings.ts';
import type { Plan, PlanIndicator } from '../plan/schema.ts';
import { checkBy, guardOf, type ValueGuard } from './valueGuard.ts';
import type { GateVerdict } from './gates.ts';
import { checkGate, gateAmount } from './planGates.ts';
import { parseRule, type Rule } from './grammar.ts';
import { checkGrades } from './grades.ts';
import { checkLights, type LightThresholds } from './lights.ts';
import { checkLimits } from './limits.ts';
import { isAdditive } from './proration.ts';
import type { PointsRole } from './rules/rule.ts';
import { checkSetting, type ScoreSetting, settingOf } from './score.ts';
import { prepareWeights, type PreparedWeights } from './weights.ts';

/** An indicator with everything its scoring needs, worked out once for any number of people. */
export interface CompiledIndicator {
  readonly indicator: PlanIndicator;
  readonly rule: Rule;
  readonly pointsRole: PointsRole;
  /** Its own, or the plan's; an adjustment has none but its own. */
  readonly floor: number | null;
  readonly cap: number | null;
  readonly lights: LightThresholds;
  readonly guard: ValueGuard;
  /** Its target scales with the days worked [S-22]. */
  readonly additive: boolean;
  readonly setting: ScoreSetting;
  /** Null unless it is a gate. */
  readonly gate: Pick<GateVerdict, 'effect' | 'amount'> | null;
}

/** A plan that can score: nothing in it is left to be found out. */
export interface CompiledPlan {
  readonly plan: Plan;
  readonly indicators: readonly CompiledIndicator[];
  /** Of every indicator in order; 0 for gates and adjustments. */
  readonly weights: PreparedWeights;
  /** As the plan gives them, in the order of the indicators. */
  readonly targets: readonly (number | null)[];
  /** Which indicators are gates, and what they do. */
  readonly gates: readonly (Pick<GateVerdict, 'effect' | 'amount'> & { readonly indicator: number })[];
  /** Which indicators are adjustments. */
  readonly adjustments: readonly number[];
}

/** Reads every rule and checks weights, targets, roles, lights and grades; findings carry the path in the plan. */
export function compilePlan(plan: Plan): Outcome<CompiledPlan> {
  const outcomes = plan.indicators.map((indicator, index) => compileIndicator(plan, indicator, index));
  const weights = prepareWeights(plan.indicators.map(({ weight }) => weight));
  const findings = [
    ...outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.findings)),
    ...checkIds(plan.indicators),
    ...(weights.ok ? [] : weights.findings.map(placeWeight)),
    ...checkScales(plan),
  ];
  if (findings.length > 0 || !weights.ok) return fail(...findings);
  const indicators = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  return succeed({ plan, indicators, weights: weights.value, ...rolesOf(indicators) });
}

function rolesOf(indicators: readonly CompiledIndicator[]): Pick<CompiledPlan, 'targets' | 'gates' | 'adjustments'> {
  return {
    targets: indicators.map(({ indicator }) => indicator.target),
    gates: indicators.flatMap(({ gate }, indicator) => (gate === null ? [] : [{ ...gate, indicator }])),
    adjustments: indicators.flatMap(({ pointsRole }, index) => (pointsRole === 'adjustment' ? [index] : [])),
  };
}

function compileIndicator(plan: Plan, indicator: PlanIndicator, index: number): Outcome<CompiledIndicator> {
  const parsed = parseRule(indicator.rule);
  const roleFinding = checkRole(indicator);
  const problems = roleFinding === null ? [] : [at(roleFinding, 'indicators', index, 'weight')];
  if (!parsed.ok) return fail(...problems, ...parsed.findings.map((each) => at(each, 'indicators', index, 'rule')));
  const compiled = withRule(plan, indicator, parsed.value);
  const finding = checkSetting(compiled.setting);
  if (finding !== null) problems.push(at(finding, 'indicators', index, fieldOf(finding)));
  const gateFinding = compiled.gate === null ? null : checkGate(indicator.gate ?? { effect: 'cap' });
  if (gateFinding !== null) problems.push(at(gateFinding, 'indicators', index, 'gate'));
  const lightsFinding = checkLights(compiled.lights);
  if (indicator.lights !== undefined && lightsFinding !== null) {
    problems.push(at(lightsFinding, 'indicators', index, 'lights', 'yellow'));
  }
  return problems.length > 0 ? fail(...problems) : succeed(compiled);
}

function withRule(plan: Plan, indicator: PlanIndicator, rule: Rule): CompiledIndicator {
  const adjusts = indicator.role === 'adjustment';
  const gate = indicator.gate ?? { effect: 'cap' };
  const pointsRole = adjusts ? 'adjustment' : 'weighted';
  const floor = indicator.floor ?? (adjusts ? null : plan.floor);
  const cap = indicator.cap ?? (adjusts ? null : plan.cap);
  const guard = guardOf(indicator);
  const { target, threshold } = indicator;
  return {
    ...{ indicator, rule, pointsRole, floor, cap, guard },
    lights: indicator.lights ?? plan.lights,
    additive: isAdditive(indicator),
    setting: settingOf({ rule, target, threshold, floor, cap, check: checkBy(guard), role: pointsRole }),
    gate: indicator.role === 'gate' ? { effect: gate.effect, amount: gateAmount(gate) } : null,
  };
}

function checkRole({ id, role, weight }: PlanIndicator): Finding | null {
  const misplaced = role !== 'weighted' && weight !== 0;
  return misplaced ? { code: 'indicator.weightWithoutRole', args: { indicator: id, role, weight } } : null;
}

function checkIds(indicators: readonly PlanIndicator[]): readonly Finding[] {
  const seen = new Set<string>();
  return indicators.flatMap(({ id }, index): Finding[] => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [at({ code: 'indicator.duplicate', args: { indicator: id } }, 'indicators', index, 'id')] : [];
  });
}

function checkScales(plan: Plan): readonly Finding[] {
  const [limits, lights, grades] = [checkLimits(plan), checkLights(plan.lights), checkGrades(plan.grades)];
  return [
    ...(limits === null ? [] : [at(limits, 'cap')]),
    ...(lights === null ? [] : [at(lights, 'lights', 'yellow')]),
    ...(grades === null ? [] : [at(grades, 'grades')]),
  ];
}

function placeWeight(finding: Finding): Finding {
  const single = finding.code === 'weights.negative' || finding.code === 'weights.notFinite';
  return single ? at(finding, 'indicators', finding.args.position - 1, 'weight') : at(finding, 'indicators');
}

/** The field of an indicator that a finding of `checkSetting` is about. */
function fieldOf({ code }: Finding): string {
  if (code.startsWith('target.')) return 'target';
  if (code.startsWith('threshold.')) return 'threshold';
  return code.startsWith('limits.') ? 'cap' : 'rule';
}

function at(finding: Finding, ...path: readonly (string | number)[]): Finding {
  return { ...finding, where: { kind: 'path', path } };
}
