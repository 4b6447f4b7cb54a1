import { isAtLeast, isSame } from '../compare.ts';
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

/** A band reaches from its bound to the next; the last is open upwards. */
export interface BandsRule extends Steps {
  readonly kind: 'bands';
}

/**
 * 层差法: the points of the band that holds the value. A bound belongs to the better of its two
 * bands. Under the first bound nothing is earned, or, where points fall from the first band to the
 * second, that first band goes on downwards.
 */
export const bands: RuleDefinition<BandsRule> = {
  id: 'bands',
  i18n: 'rule.bands',
  keyword: { en: 'bands', 'zh-CN': '分段' },
  parse: (cursor) => {
    const steps = parseSteps(cursor, 1);
    return steps && { kind: 'bands', ...steps };
  },
  print: (rule, language) => `${bands.keyword[language]} ${printSteps(rule)}`,
  check: ({ percent }, { target }) => percentNeedsTarget('bands', percent, target),
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
    const reaching = rule.steps.map(({ at }) => at).filter((at) => isAtLeast(pointsAt(rule.steps, at), points));
    const reached = nearest(reaching, present);
    return reached === null ? null : actualOf(reached, rule.percent, input.target);
  },
};

function pointsAt(steps: readonly Step[], value: number): number {
  let points = pointsUnder(steps);
  for (const step of steps) {
    const reached = step.points > points ? isAtLeast(value, step.at) : value > step.at && !isSame(value, step.at);
    if (reached) points = step.points;
    else break;
  }
  return points;
}

function pointsUnder([first, second]: readonly Step[]): number {
  if (first === undefined) return 0;
  const falls = second !== undefined && second.points < first.points;
  return falls ? first.points : Math.min(0, first.points);
}

function climbFormula(steps: readonly Step[], value: string): string {
  let before = pointsUnder(steps);
  const terms = [numberLiteral(before)];
  for (const { at, points } of steps) {
    const sign = points > before ? '>=' : '>';
    if (points !== before) terms.push(`${numberLiteral(points - before)}*(${value}${sign}${numberLiteral(at)})`);
    before = points;
  }
  return sumOf(terms);
}
