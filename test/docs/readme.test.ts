import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../functions/associate.ts';
import { EXAMPLES } from '../../functions/examples.ts';
import { type FunctionMetadata, makeFunctionMetadata } from '../../scripts/functionMetadata.ts';
import { parseFormulaCall } from '../helpers/formulaCall.ts';

const README = readFileSync('README.md', 'utf8');
const ROW = /^\| `(=TELEKPI\..*?)`\s*\| `(.*?)`\s*\|$/gm;
const shown = [...README.matchAll(ROW)].map(([, formula = '', result = '']) => ({
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

describe('the functions of the README', () => {
  const SIGNATURE = /^\| `(([A-Z_]+)\(.*?\))`/gm;
  const signatures = new Map([...README.matchAll(SIGNATURE)].map(([, signature = '', id = '']) => [id, signature]));
  let declared: readonly FunctionMetadata[];
  beforeAll(async () => {
    declared = (await makeFunctionMetadata()).functions;
  });

  it.each(Object.keys(FUNCTIONS))('should show the arguments of %s as they are', (id) => {
    const parameters = declared.find((each) => each.id === id)?.parameters ?? [];
    const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
    expect(signatures.get(id)).toBe(`${id}(${names.join(', ')})`);
  });

  it('should name no function that is not there', () => {
    expect([...signatures.keys()].filter((id) => !Object.hasOwn(FUNCTIONS, id))).toEqual([]);
  });
});
