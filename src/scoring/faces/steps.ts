import { isAtLeast } from '../compare.ts';
import type { RuleInput } from '../rules/rule.ts';
import type { Step, Steps } from '../rules/steps.ts';
import { comparedValue } from '../rules/targets.ts';
import { actualOf, comparedFormula, nearest, percentConditions } from './comparedValue.ts';
import type { RuleFaces } from './face.ts';
import { printBound, printNumber } from './printNumber.ts';

interface SteppedRule {
  pointsAt(steps: readonly Step[], value: number): number;
  /** Formula text of the points at the value that this formula text gives. */
  climbFormula(steps: readonly Step[], value: string): string;
  /** Compared values at which the points are earned exactly, or first. */
  reaching(steps: readonly Step[], points: number): readonly number[];
}

/** What bands and curves share. */
export function facesOfSteps<R extends Steps>({ pointsAt, climbFormula, reaching }: SteppedRule): RuleFaces<R> {
  return {
    print: ({ percent, steps }) =>
      steps.map(({ at, points }) => ` ${printBound({ value: at, percent })}:${printNumber(points)}`).join(''),
    formula: (rule, operands) => ({
      points: climbFormula(rule.steps, comparedFormula(rule.percent, operands)),
      attainment: `${operands.actual}/${operands.target}`,
      valid: percentConditions(rule.percent, operands.target),
    }),
    invert: (rule, points, input: RuleInput) => {
      const present = comparedValue(rule.percent, input);
      if (isAtLeast(pointsAt(rule.steps, present), points)) return input.actual;
      const reached = nearest(reaching(rule.steps, points), present);
      return reached === null ? null : actualOf(reached, rule.percent, input.target);
    },
  };
}
