import { type Call, hasCall, type Part, partsOf } from './calls.ts';
import { computedOperand, type Operand, plainOperand } from './operands.ts';
import { TWINS } from './twins/registry.ts';
import type { Twin, TwinWords } from './twins/twin.ts';

/** Excel takes 8,192 characters. */
const LONGEST = 8_000;

/** Whether a formula calls the add-in. */
export function callsAddin(formula: string): boolean {
  const parts = partsOf(formula);
  return parts !== null && hasCallWithin(parts);
}

const hasCallWithin = (parts: readonly Part[]): boolean =>
  hasCall(parts) || parts.some((part) => part.kind === 'call' && part.args.some(hasCallWithin));

/**
 * Built-in formulas that give what a formula with calls of the add-in gives, one for each cell it fills.
 * Null where there are none; its value has to stand in then.
 */
export function portableFormula(formula: string, words: TwinWords): string[][] | null {
  const parts = partsOf(formula);
  if (parts === null || parts[0]?.kind !== 'other') return null;
  const [, second] = parts;
  const isOneCall = second?.kind === 'call' && parts.length === 2 && textOf(parts[0]).trim() === '=';
  const cells = isOneCall ? allOf(twinOf(second, words)) : singly(parts, words);
  return cells?.every((row) => row.every(({ length }) => length <= LONGEST)) ? cells : null;
}

const textOf = (part: Part): string => (part.kind === 'other' ? part.tokens.map(({ text }) => text).join('') : '');

const allOf = (twin: Twin | null): string[][] | null =>
  twin &&
  Array.from({ length: twin.rows }, (_, row) =>
    Array.from({ length: twin.columns }, (__, column) => `=${twin.formula(row, column)}`),
  );

/** Calls amid other things must each give a single value. */
function singly(parts: readonly Part[], words: TwinWords): string[][] | null {
  const texts = parts.map((part) => {
    const twin = part.kind === 'call' ? twinOf(part, words) : null;
    if (part.kind === 'other') return textOf(part);
    return twin?.rows === 1 && twin.columns === 1 ? twin.formula(0, 0) : null;
  });
  return texts.includes(null) ? null : [[texts.join('')]];
}

function twinOf({ id, args }: Call, words: TwinWords): Twin | null {
  const operands: (Operand | undefined)[] = [];
  for (const argument of args) {
    const operand = operandOf(argument, words);
    if (operand === null) return null;
    operands.push(operand);
  }
  return TWINS.get(id)?.(operands, words) ?? null;
}

/** A call within a call is worked out in its place. */
function operandOf(argument: readonly Part[], words: TwinWords): Operand | null | undefined {
  const solid = argument.filter((part) => part.kind === 'call' || textOf(part).trim() !== '');
  const [only, ...others] = solid;
  if (only?.kind !== 'call') return plainOperand(argument);
  const twin = others.length === 0 ? twinOf(only, words) : null;
  return twin && computedOperand(twin, (row, column) => twin.formula(row, column));
}
