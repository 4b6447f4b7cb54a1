import { FUNCTIONS } from '../../functions/associate.ts';
import type { FunctionMetadata } from '../../scripts/functionMetadata.ts';
import { answerOf } from './customFunctions.ts';
import { parseFormulaCall } from './formulaCall.ts';

/** What a cell with this call shows. Excel passes a single value as a matrix where a function takes ranges. */
export function callFormula(formula: string, declared: readonly FunctionMetadata[]): unknown {
  const { id, args } = parseFormulaCall(formula);
  const parameters = declared.find((candidate) => candidate.id === id)?.parameters ?? [];
  const passed = args.map((value, index) => {
    const wantsRange = parameters[index]?.dimensionality === 'matrix';
    return wantsRange && value !== undefined && !Array.isArray(value) ? [[value]] : value;
  });
  const implementation = Object.entries(FUNCTIONS).find(([name]) => name === id)?.[1];
  if (implementation === undefined) throw new Error(`No function ${id}.`);
  return answerOf((): unknown => Reflect.apply(implementation, undefined, passed));
}
