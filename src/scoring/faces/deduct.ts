import { numberLiteral } from '../formulaText.ts';
import type { DeductRule } from '../rules/deduct.ts';
import type { RuleFaces } from './face.ts';
import { printNumber } from './printNumber.ts';

export const deduct: RuleFaces<DeductRule> = {
  print: ({ per }) => ` ${printNumber(per)}`,
  formula: ({ per }, { actual, role }) => ({
    points: `${role === 'weighted' ? '100' : '0'}-${numberLiteral(per)}*${actual}`,
    attainment: null,
    valid: [],
  }),
  invert: ({ per }, points, { role }) => ((role === 'weighted' ? 100 : 0) - points) / per,
};
