import { ERROR } from '../../scoring/formulaText.ts';
import type { Light } from '../../scoring/lights.ts';
import type { Operand, Placing } from '../operands.ts';

/** What a call answers, as built-in formulas without `=`: one for each cell, since older programs do not spill. */
export interface Twin {
  readonly rows: number;
  readonly columns: number;
  formula(row: number, column: number): string;
}

/** The words that functions answer with. */
export interface TwinWords {
  readonly lights: Readonly<Record<Light, string>>;
}

/** Undefined arguments are left out. Null where built-in formulas would not give the same figures. */
export type MakeTwin = (args: readonly (Operand | undefined)[], words: TwinWords) => Twin | null;

type Size = Pick<Twin, 'rows' | 'columns'>;

/** Cells that run along with those of the answer move with them, others are held; a single answer leaves all as written. */
export function placingIn(operand: Size, answer: Size): Placing {
  const hold = (own: number, whole: number) => (whole === 1 ? 'own' : own === whole ? 'free' : 'fixed');
  return { rows: hold(operand.rows, answer.rows), columns: hold(operand.columns, answer.columns) };
}

/** The cell that belongs to one of the answer; a row, a column or a single cell is spread over it. */
export function cellFor(operand: Operand, answer: Size, row: number, column: number): string {
  const own = (place: number, size: number): number => (size === 1 ? 0 : place);
  return operand.cell(own(row, operand.rows), own(column, operand.columns), placingIn(operand, answer));
}

export const spreadsOver = ({ rows, columns }: Size, answer: Size): boolean =>
  (rows === 1 || rows === answer.rows) && (columns === 1 || columns === answer.columns);

/** Blank is `#N/A`, and so is `#N/A`; other errors pass through. */
export const unlessBlank = (figure: string, formula: string): string => `IF(TRIM(${figure})="",NA(),${formula})`;

/** The same for what must be a number: text is `#VALUE!`. */
export const ofNumber = (figure: string, formula: string): string =>
  `IF(ISNUMBER(${figure}),${formula},${unlessBlank(figure, ERROR)})`;

/** `#VALUE!` where a condition is not met. */
export function provided(conditions: readonly string[], formula: string): string {
  const [only, ...more] = conditions;
  if (only === undefined) return formula;
  return `IF(${more.length === 0 ? only : `AND(${conditions.join(',')})`},${formula},${ERROR})`;
}

/** Of a reference to one cell: it holds a number, or nothing. */
export const isNumberOrBlank = (cell: string): string => `COUNT(${cell})+COUNTBLANK(${cell})=1`;
