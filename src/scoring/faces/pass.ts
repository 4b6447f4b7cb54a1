import { LOWER } from '../keywords.ts';
import type { PassRule } from '../rules/pass.ts';
import type { RuleFaces } from './face.ts';

export const pass: RuleFaces<PassRule> = {
  print: ({ direction }, language) => (direction === 'lower' ? ` ${LOWER[language]}` : ''),
  formula: ({ direction }, { actual, target }) => ({
    points: `IF(${actual}${direction === 'lower' ? '<=' : '>='}${target},100,0)`,
    attainment: direction === 'lower' ? `(2-${actual}/${target})` : `${actual}/${target}`,
    valid: [`ISNUMBER(${target})`],
  }),
  invert: (_, points, { target }) => (points <= 100 ? target : null),
};
