import { isAtLeast, isSame } from '../compare.ts';
import type { RuleDefinition, RuleInput } from './rule.ts';
import { parseSteps, type Step, type Steps } from './steps.ts';
import { comparedValue, percentNeedsTarget, shareOfTarget } from './targets.ts';

/** A band reaches from its bound to the next; the last is open upwards. */
export interface BandsRule extends Steps {
  readonly kind: 'bands';
}

/**
 * 层差法: the points of the band that holds the value. A bound belongs to the better of its two
 * bands. Under the first bound nothing is earned, or, where points fall from the first band on, that
 * band goes on downwards.
 */
export const bands: RuleDefinition<BandsRule> = {
  id: 'bands',
  i18n: 'rule.bands',
  keyword: { en: 'bands', 'zh-CN': '分段' },
  parse: (cursor) => {
    const steps = parseSteps(cursor, 1);
    return steps && { kind: 'bands', ...steps };
  },
  check: ({ percent }, { target }) => percentNeedsTarget('bands', percent, target),
  points: (rule, input: RuleInput) => pointsInBands(rule.steps, comparedValue(rule.percent, input)),
  attainment: (_, { actual, target }: RuleInput) => shareOfTarget(actual, target),
};

export function pointsInBands(steps: readonly Step[], value: number): number {
  let points = pointsUnder(steps);
  for (const step of steps) {
    const reached = step.points > points ? isAtLeast(value, step.at) : value > step.at && !isSame(value, step.at);
    if (reached) points = step.points;
    else break;
  }
  return points;
}

/** Points below the first bound. */
export function pointsUnder(steps: readonly Step[]): number {
  const first = steps[0]?.points ?? 0;
  const next = steps.find(({ points }) => points !== first)?.points ?? first;
  return next < first ? first : Math.min(0, first);
}
