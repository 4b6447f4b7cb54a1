import type { Finding } from '../../findings.ts';
import { isSame } from '../compare.ts';
import { type Bound, takeBound, takeKeyword } from '../cursor.ts';
import { FROM, type Keyword } from '../keywords.ts';
import type { RuleDefinition, RuleInput } from './rule.ts';
import { missingTarget } from './targets.ts';

/** Points grow in a straight line from 0 at the zero point to 100 at the target. */
export interface LinearRule<Kind extends 'higher' | 'lower'> {
  readonly kind: Kind;
  /** The zero point; null leaves it to the rule. */
  readonly from: Bound | null;
}

export function defineLinear<Kind extends 'higher' | 'lower'>(
  kind: Kind,
  keyword: Keyword,
): RuleDefinition<LinearRule<Kind>> {
  const attainment = (rule: LinearRule<Kind>, { actual, target }: RuleInput): number => {
    const zero = zeroPoint(rule, target);
    return (actual - zero) / (target - zero);
  };
  return {
    id: kind,
    i18n: `rule.${kind}`,
    keyword,
    parse: (cursor) => {
      if (!takeKeyword(cursor, FROM)) return { kind, from: null };
      const from = takeBound(cursor);
      return from && { kind, from };
    },
    check: (rule, { target }) =>
      target === null ? missingTarget(kind, target) : checkSides(kind, target, zeroPoint(rule, target)),
    points: (rule, input: RuleInput) => 100 * attainment(rule, input),
    attainment,
  };
}

/** The actual that earns 0: as the rule gives it, or 0, or twice the target where lower is better. */
export function zeroPoint({ kind, from }: LinearRule<'higher' | 'lower'>, target: number): number {
  if (from === null) return kind === 'higher' ? 0 : 2 * target;
  return from.percent ? from.value * target : from.value;
}

function checkSides(kind: 'higher' | 'lower', target: number, zero: number): Finding | null {
  if (isSame(target, zero)) return { code: 'target.equalsZeroPoint', args: { target, zero } };
  const better = kind === 'higher' ? target > zero : target < zero;
  return better ? null : { code: 'target.wrongSide', args: { target, zero } };
}
