import { numberLiteral } from '../formulaText.ts';
import type { BonusRule } from '../rules/bonus.ts';
import type { RuleFaces } from './face.ts';
import { printNumber } from './printNumber.ts';

export const bonus: RuleFaces<BonusRule> = {
  print: ({ per }) => ` ${printNumber(per)}`,
  formula: ({ per }, { actual }) => ({ points: `${numberLiteral(per)}*${actual}`, attainment: null, valid: [] }),
  invert: ({ per }, points) => points / per,
};
