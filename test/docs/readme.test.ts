import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../functions/examples.ts';
import { parseFormulaCall } from '../helpers/formulaCall.ts';

const ROW = /^\| `(=TELEKPI\..*?)`\s*\| `(.*?)`\s*\|$/gm;
const shown = [...readFileSync('README.md', 'utf8').matchAll(ROW)].map(([, formula = '', result = '']) => ({
  formula,
  result,
}));

describe('the examples of the README', () => {
  it('should be there for the functions a newcomer meets first', () => {
    const ids = new Set(shown.map(({ formula }) => parseFormulaCall(formula).id));
    expect([...ids].sort()).toEqual(['EFFECTIVE_CALLS', 'KPI_SCORE', 'WEIGHTED_TOTAL']);
  });

  it.each(shown)('should be among those that are run: $formula → $result', (example) => {
    expect(EXAMPLES.map(({ formula, result }) => ({ formula, result }))).toContainEqual(example);
  });
});
