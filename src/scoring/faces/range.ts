import { isAtLeast } from '../compare.ts';
import { numberLiteral } from '../formulaText.ts';
import { WITHIN } from '../keywords.ts';
import { pointsInRange, type RangeRule } from '../rules/range.ts';
import type { RuleInput } from '../rules/rule.ts';
import { comparedValue } from '../rules/targets.ts';
import { actualOf, comparedFormula, nearest, percentConditions } from './comparedValue.ts';
import type { RuleFaces } from './face.ts';
import { printBound } from './printNumber.ts';

export const range: RuleFaces<RangeRule> = {
  print: ({ percent, low, high, outerLow, outerHigh }, language) => {
    const print = (value: number): string => printBound({ value, percent });
    return ` ${print(low)}..${print(high)} ${WITHIN[language]} ${print(outerLow)}..${print(outerHigh)}`;
  },
  formula: (rule, operands) => {
    const value = comparedFormula(rule.percent, operands);
    const { low, high, outerLow, outerHigh } = rule;
    const rise = slopeFormula(`${value}-${numberLiteral(outerLow)}`, low - outerLow);
    const fall = slopeFormula(`${numberLiteral(outerHigh)}-${value}`, outerHigh - high);
    return {
      points: `100*MAX(0,MIN(1,${rise},${fall}))`,
      attainment: `${operands.actual}/${operands.target}`,
      valid: percentConditions(rule.percent, operands.target),
    };
  },
  invert: (rule, points, input: RuleInput) => {
    const present = comparedValue(rule.percent, input);
    if (isAtLeast(pointsInRange(rule, present), points)) return input.actual;
    if (points > 100) return null;
    const share = points / 100;
    const fromBelow = rule.outerLow + share * (rule.low - rule.outerLow);
    const fromAbove = rule.outerHigh - share * (rule.outerHigh - rule.high);
    const reached = nearest([fromBelow, fromAbove], present);
    return reached === null ? null : actualOf(reached, rule.percent, input.target);
  },
};

function slopeFormula(distance: string, width: number): string {
  return width === 0 ? `IF(${distance}>=0,1,0)` : `(${distance})/${numberLiteral(width)}`;
}
