import type { Bound } from '../cursor.ts';
import { numberLiteral } from '../formulaText.ts';
import { FROM } from '../keywords.ts';
import { type LinearRule, zeroPoint } from '../rules/linear.ts';
import type { RuleFaces, RuleFormula, RuleOperands } from './face.ts';
import { printBound } from './printNumber.ts';

type Kind = 'higher' | 'lower';

export const higher: RuleFaces<LinearRule<'higher'>> = linearFaces();
export const lower: RuleFaces<LinearRule<'lower'>> = linearFaces();

function linearFaces<K extends Kind>(): RuleFaces<LinearRule<K>> {
  return {
    print: ({ from }, language) => (from === null ? '' : ` ${FROM[language]} ${printBound(from)}`),
    formula: ({ kind, from }, operands) =>
      from === null ? formulaFromDefault(kind, operands) : formulaFrom(kind, from, operands),
    invert: (rule, points, { target }) => {
      const zero = zeroPoint(rule, target);
      return zero + (points / 100) * (target - zero);
    },
  };
}

function formulaFromDefault(kind: Kind, { actual, target }: RuleOperands): RuleFormula {
  const attainment = kind === 'higher' ? `${actual}/${target}` : `(2-${actual}/${target})`;
  return { points: `100*${attainment}`, attainment, valid: [`ISNUMBER(${target})`, `${target}>0`] };
}

function formulaFrom(kind: Kind, from: Bound, { actual, target }: RuleOperands): RuleFormula {
  const zero = from.percent ? `${numberLiteral(from.value)}*${target}` : numberLiteral(from.value);
  const attainment = `(${actual}-${zero})/(${target}-${zero})`;
  const better = kind === 'higher' ? '>' : '<';
  return { points: `100*${attainment}`, attainment, valid: [`ISNUMBER(${target})`, `${target}${better}${zero}`] };
}
