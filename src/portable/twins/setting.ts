import { numberLiteral } from '../../scoring/formulaText.ts';
import type { Operand } from '../operands.ts';
import { isNumberOrBlank, placingIn, type Twin } from './twin.ts';

/** An argument that is one number for the whole call, with a number in its place where it is left out or blank. */
export interface Setting {
  readonly formula: string;
  /** Null where a cell holds it. */
  readonly value: number | null;
  readonly conditions: readonly string[];
}

/** Null for what is no single number. */
export function settingOf(
  operand: Operand | undefined,
  usual: number,
  answer: Pick<Twin, 'rows' | 'columns'>,
): Setting | null {
  if (operand === undefined || isBlankText(operand)) return literal(usual);
  if (typeof operand.literal === 'number') return literal(operand.literal);
  const cell = operand.rows * operand.columns === 1 ? operand.range(placingIn(operand, answer)) : null;
  if (cell === null) return null;
  return {
    formula: `IF(TRIM(${cell})="",${numberLiteral(usual)},${cell})`,
    value: null,
    conditions: [isNumberOrBlank(cell)],
  };
}

/** What must hold between two settings; null where they are literals of which it does not. */
export function notBelow(one: Setting, other: Setting): readonly string[] | null {
  if (one.value !== null && other.value !== null) return one.value >= other.value ? [] : null;
  return [`${one.formula}>=${other.formula}`];
}

/** The word of an argument that is a literal, in small letters; '' where it is left out, null for anything else. */
export function wordOf(operand: Operand | undefined): string | null {
  if (operand === undefined) return '';
  return typeof operand.literal === 'string' ? operand.literal.normalize('NFKC').trim().toLowerCase() : null;
}

export const isBlankText = ({ literal: value }: Operand): boolean => typeof value === 'string' && value.trim() === '';

const literal = (value: number): Setting => ({ formula: numberLiteral(value), value, conditions: [] });
