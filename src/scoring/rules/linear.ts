import type { Finding } from '../../findings.ts';
import { isSame } from '../compare.ts';
import { type Bound, takeBound, takeKeyword } from '../cursor.ts';
import { numberLiteral } from '../formulaText.ts';
import { FROM, type Keyword } from '../keywords.ts';
import { printNumber, printPercent } from '../numberText.ts';
import type { RuleDefinition, RuleFormula, RuleInput, RuleOperands } from './rule.ts';
import { missingTarget } from './targets.ts';

/** Points grow in a straight line from 0 at the zero point to 100 at the target. */
export interface LinearRule<Kind extends 'higher' | 'lower'> {
  readonly kind: Kind;
  /** The zero point; null leaves it to the rule. */
  readonly from: Bound | null;
}

interface LinearKind<Kind extends 'higher' | 'lower'> {
  readonly kind: Kind;
  readonly keyword: Keyword;
  /** The zero point without `from`, as a multiple of the target. */
  readonly zeroPerTarget: 0 | 2;
}

export function defineLinear<Kind extends 'higher' | 'lower'>(
  linear: LinearKind<Kind>,
): RuleDefinition<LinearRule<Kind>> {
  const { kind, keyword } = linear;
  const zeroOf = (rule: LinearRule<Kind>, target: number): number => zeroPoint(rule.from, linear.zeroPerTarget, target);
  const attainment = (rule: LinearRule<Kind>, { actual, target }: RuleInput): number => {
    const zero = zeroOf(rule, target);
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
    print: ({ from }, language) =>
      from === null ? keyword[language] : `${keyword[language]} ${FROM[language]} ${printBound(from)}`,
    check: (rule, { target }) =>
      target === null ? missingTarget(kind, target) : checkSides(kind, target, zeroOf(rule, target)),
    points: (rule, input: RuleInput) => 100 * attainment(rule, input),
    attainment,
    formula: (rule, operands) => linearFormula(linear, rule.from, operands),
    invert: (rule, points, { target }) => {
      const zero = zeroOf(rule, target);
      return zero + (points / 100) * (target - zero);
    },
  };
}

export function printBound({ value, percent }: Bound): string {
  return percent ? printPercent(value) : printNumber(value);
}

function zeroPoint(from: Bound | null, zeroPerTarget: number, target: number): number {
  if (from === null) return zeroPerTarget * target;
  return from.percent ? from.value * target : from.value;
}

function checkSides(kind: 'higher' | 'lower', target: number, zero: number): Finding | null {
  if (isSame(target, zero)) return { code: 'target.equalsZeroPoint', args: { target, zero } };
  const better = kind === 'higher' ? target > zero : target < zero;
  return better ? null : { code: 'target.wrongSide', args: { target, zero } };
}

function linearFormula(
  linear: LinearKind<'higher' | 'lower'>,
  from: Bound | null,
  operands: RuleOperands,
): RuleFormula {
  const { actual, target } = operands;
  const better = linear.kind === 'higher' ? '>' : '<';
  if (from === null) {
    const attainment = linear.kind === 'higher' ? `${actual}/${target}` : `(2-${actual}/${target})`;
    return { points: `100*${attainment}`, attainment, valid: [`ISNUMBER(${target})`, `${target}>0`] };
  }
  const zero = from.percent ? `${numberLiteral(from.value)}*${target}` : numberLiteral(from.value);
  const attainment = `(${actual}-${zero})/(${target}-${zero})`;
  return { points: `100*${attainment}`, attainment, valid: [`ISNUMBER(${target})`, `${target}${better}${zero}`] };
}
