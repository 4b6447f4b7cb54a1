import type { RuleDefinition, RuleInput } from './rule.ts';
import { parseSteps, type Step, type Steps } from './steps.ts';
import { comparedValue, percentNeedsTarget, shareOfTarget } from './targets.ts';

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
  check: ({ percent }, { target }) => percentNeedsTarget('curve', percent, target),
  points: (rule, input: RuleInput) => pointsOnCurve(rule.steps, comparedValue(rule.percent, input)),
  attainment: (_, { actual, target }: RuleInput) => shareOfTarget(actual, target),
};

export function pointsOnCurve(steps: readonly Step[], value: number): number {
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
