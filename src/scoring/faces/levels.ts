import { numberLiteral, sumOf, textLiteral } from '../formulaText.ts';
import { type LevelsRule, trimmed } from '../rules/levels.ts';
import type { RuleFaces } from './face.ts';
import { printNumber } from './printNumber.ts';

export const levels: RuleFaces<LevelsRule> = {
  print: (rule) => rule.levels.map(({ name, points }) => ` ${name}:${printNumber(points)}`).join(''),
  formula: (rule, { actual }) => {
    const tests = rule.levels.map(({ name }) => `TRIM(${actual})=${textLiteral(trimmed(name))}`);
    const terms = rule.levels.map(({ points }, index) => `${numberLiteral(points)}*(${tests[index] ?? ''})`);
    return { points: sumOf(terms), attainment: null, valid: [`OR(${tests.join(',')})`] };
  },
  invert: (rule, points) => {
    const enough = rule.levels.filter((level) => level.points >= points);
    return enough.sort((a, b) => a.points - b.points)[0]?.name ?? null;
  },
};
