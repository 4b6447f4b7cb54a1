import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../functions/associate.ts';
import { makeFunctionMetadata, type FunctionMetadata } from '../../scripts/functionMetadata.ts';
import { answerOf, standIn } from '../helpers/customFunctions.ts';
import { parseFormulaCall, parseResult } from '../helpers/formulaCall.ts';

const ROW = /^\| `(=TELEKPI\..*?)`\s*\| `(.*?)`\s*\|$/gm;
const examples = [...readFileSync('README.md', 'utf8').matchAll(ROW)].map(([, formula = '', result = '']) => ({
  formula,
  result,
}));

let declared: readonly FunctionMetadata[];
beforeAll(async () => {
  standIn();
  declared = (await makeFunctionMetadata()).functions;
});

describe('the examples of the README', () => {
  it('should be there for the functions a newcomer meets first', () => {
    const shown = new Set(examples.map(({ formula }) => parseFormulaCall(formula).id));
    expect([...shown].sort()).toEqual(['EFFECTIVE_CALLS', 'KPI_SCORE', 'WEIGHTED_TOTAL']);
  });

  it.each(examples)('should give what they say: $formula → $result', ({ formula, result }) => {
    const answer = answerOf(() => call(formula));
    const wanted = parseResult(result);
    if (typeof wanted === 'string') expect(String(answer)).toMatch(new RegExp(`^${wanted} \\S`));
    else if (Array.isArray(wanted)) expect(answer).toEqual(wanted);
    else expect(first(answer)).toBeCloseTo(Number(wanted), 9);
  });
});

/** Excel passes a cell as a matrix where a function takes ranges. */
function call(formula: string): unknown {
  const { id, args } = parseFormulaCall(formula);
  const parameters = declared.find((candidate) => candidate.id === id)?.parameters ?? [];
  const passed = args.map((value, index) => {
    const wantsRange = parameters[index]?.dimensionality === 'matrix';
    return wantsRange && value !== undefined && !Array.isArray(value) ? [[value]] : value;
  });
  const implementation = Object.entries(FUNCTIONS).find(([name]) => name === id)?.[1];
  if (implementation === undefined) throw new Error(`No function ${id}.`);
  return Reflect.apply(implementation, undefined, passed);
}

const first = (answer: unknown): unknown => (Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer);
