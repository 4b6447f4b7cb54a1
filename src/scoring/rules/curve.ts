import { isAtLeast } from '../compare.ts';
import { numberLiteral, sumOf } from '../formulaText.ts';
import type { RuleDefinition, RuleInput } from './rule.ts';
import { parseSteps, printSteps, type Step, type Steps } from './steps.ts';
import {
  actualOf,
  comparedFormula,
  comparedValue,
  nearest,
  percentConditions,
  percentNeedsTarget,
  shareOfTarget,
} from './targets.ts';

/** At least two steps. */
export interface CurveRule extends Steps {
  readonly kind: 'curve';
}

/** 插值法: straight lines between the given points, flat outside. */
export const curve: RuleDefinition<CurveRule> = {
  id: 'curve',
  i18n: 'rule.curve',
  keyword: { en: 'curve', 'zh-CN': '插值' },
  parse: (cursor) => {
    const steps = parseSteps(cursor, 2);
    return steps && { kind: 'curve', ...steps };
  },
  print: (rule, language) => `${curve.keyword[language]} ${printSteps(rule)}`,
  check: ({ percent }, { target }) => percentNeedsTarget('curve', percent, target),
  points: (rule, input: RuleInput) => pointsAt(rule.steps, comparedValue(rule.percent, input)),
  attainment: (_, { actual, target }: RuleInput) => shareOfTarget(actual, target),
  formula: (rule, operands) => {
    const value = comparedFormula(rule.percent, operands);
    return {
      points: climbFormula(rule.steps, value),
      attainment: `${operands.actual}/${operands.target}`,
      valid: percentConditions(rule.percent, operands.target),
    };
  },
  invert: (rule, points, input: RuleInput) => {
    const present = comparedValue(rule.percent, input);
    if (isAtLeast(pointsAt(rule.steps, present), points)) return input.actual;
    const reached = nearest(crossings(rule.steps, points), present);
    return reached === null ? null : actualOf(reached, rule.percent, input.target);
  },
};

function segmentsOf(steps: readonly Step[]): readonly { readonly from: Step; readonly to: Step }[] {
  return steps.slice(1).map((to, index) => ({ from: steps[index] ?? to, to }));
}

function pointsAt(steps: readonly Step[], value: number): number {
  let from: Step | undefined;
  for (const to of steps) {
    if (value <= to.at) return from === undefined ? to.points : between(from, to, value);
    from = to;
  }
  return from?.points ?? 0;
}

function between(from: Step, to: Step, value: number): number {
  return from.points + (to.points - from.points) * ((value - from.at) / (to.at - from.at));
}

/** Where the curve is at these points exactly. */
function crossings(steps: readonly Step[], points: number): readonly number[] {
  const found: number[] = [];
  for (const { from, to } of segmentsOf(steps)) {
    const share = (points - from.points) / (to.points - from.points);
    if (share >= 0 && share <= 1) found.push(from.at + share * (to.at - from.at));
  }
  return found;
}

function climbFormula(steps: readonly Step[], value: string): string {
  const terms = [numberLiteral(steps[0]?.points ?? 0)];
  for (const { from, to } of segmentsOf(steps)) {
    if (to.points === from.points) continue;
    const [low, high] = [numberLiteral(from.at), numberLiteral(to.at)];
    const share = `(MAX(${low},MIN(${high},${value}))-${low})/${numberLiteral(to.at - from.at)}`;
    terms.push(`${numberLiteral(to.points - from.points)}*${share}`);
  }
  return sumOf(terms);
}
