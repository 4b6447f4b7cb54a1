import { columnIndex, columnLetters } from '../sheets/address.ts';
import { textLiteral } from '../scoring/formulaText.ts';
import type { Part } from './calls.ts';
import type { Token } from './tokens.ts';

/** Whether rows or columns of a reference are held when its formula is filled: as it was written, never, or always. */
export type Hold = 'own' | 'free' | 'fixed';
export interface Placing {
  readonly rows: Hold;
  readonly columns: Hold;
}
export const AS_WRITTEN: Placing = { rows: 'own', columns: 'own' };

/** An argument that a formula without the add-in can repeat: a value, or cells that lie together. */
export interface Operand {
  readonly rows: number;
  readonly columns: number;
  /** The value of a literal; null for anything that has to be calculated. */
  readonly literal: string | number | null;
  /** Formula text of one of its cells, both counted from 0. */
  cell(row: number, column: number, placing: Placing): string;
  /** Formula text of all of them or of some columns; null for what is no reference. */
  range(placing: Placing, columns?: { readonly from: number; readonly count: number }): string | null;
}

/** Null for what is not plain; undefined for an argument that is left out. */
export function plainOperand(argument: readonly Part[]): Operand | null | undefined {
  if (argument.some(({ kind }) => kind === 'call')) return null;
  const tokens = argument.flatMap((part) => (part.kind === 'other' ? part.tokens : []));
  const solid = tokens.filter(({ kind }) => kind !== 'space');
  if (solid.length === 0) return undefined;
  return textOperand(solid) ?? numberOperand(solid) ?? cellsOperand(solid) ?? tableCell(solid);
}

/** What is worked out within the formula. */
export const computedOperand = (
  size: { readonly rows: number; readonly columns: number },
  formula: (row: number, column: number) => string,
): Operand => ({ ...size, literal: null, cell: formula, range: () => null });

const single = (text: string, literal: string | number | null): Operand => ({
  ...{ rows: 1, columns: 1, literal },
  cell: () => text,
  range: () => null,
});

function textOperand([first, ...rest]: readonly Token[]): Operand | null {
  if (first?.kind !== 'text' || rest.length > 0) return null;
  const value = first.text.slice(1, -1).replaceAll('""', '"');
  return single(textLiteral(value), value);
}

/** `-12.5`, `80%` */
function numberOperand(tokens: readonly Token[]): Operand | null {
  const text = tokens.map((token) => token.text).join('');
  const match = /^([+-]?)([\d.]+(?:E[+-]?\d+)?)(%?)$/i.exec(text);
  if (match === null) return null;
  const [, sign, digits, percent] = match;
  const value = Number(`${sign}${digits}`) / (percent === '%' ? 100 : 1);
  return Number.isFinite(value) ? single(`(${text})`, value) : null;
}

/** `[@Sales]`, `Team[@Sales]`, `Team[[#This Row],[Sales]]`: the cell of a table's column in the formula's own row. */
function tableCell(tokens: readonly Token[]): Operand | null {
  const [first, second] = tokens;
  const brackets = first?.kind === 'brackets' ? first : second;
  const isCell = /^\[(?:@|\[#This Row\],)/i.test(brackets?.text ?? '');
  const isWhole = tokens.length === 1 || (tokens.length === 2 && first?.kind === 'name');
  return isCell && isWhole ? single(tokens.map(({ text }) => text).join(''), null) : null;
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly holdsRow: boolean;
  readonly holdsColumn: boolean;
}

function cellsOperand(tokens: readonly Token[]): Operand | null {
  const sheet = tokens[0]?.kind === 'sheet' ? tokens[0].text : '';
  const [first, colon, last, ...rest] = sheet === '' ? tokens : tokens.slice(1);
  if (first?.kind !== 'cell' || rest.length > 0) return null;
  if (colon === undefined) return cellsBetween(sheet, cornerOf(first), cornerOf(first));
  if (colon.text !== ':' || last?.kind !== 'cell') return null;
  return cellsBetween(sheet, cornerOf(first), cornerOf(last));
}

function cornerOf({ text }: Token): Corner {
  const [, holdColumn = '', letters = '', holdRow = '', digits = ''] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(text) ?? [];
  return {
    row: Number(digits) - 1,
    column: columnIndex(letters),
    holdsRow: holdRow === '$',
    holdsColumn: holdColumn === '$',
  };
}

function cellsBetween(sheet: string, one: Corner, other: Corner): Operand {
  const [top, left] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const rows = Math.abs(one.row - other.row) + 1;
  const columns = Math.abs(one.column - other.column) + 1;
  const address = (row: number, column: number, placing: Placing): string =>
    held(columnLetters(left + column), placing.columns, one.holdsColumn) +
    held(String(top + row + 1), placing.rows, one.holdsRow);
  return {
    ...{ rows, columns, literal: null },
    cell: (row, column, placing) => sheet + address(row, column, placing),
    range: (placing, { from, count } = { from: 0, count: columns }) => {
      const [start, end] = [address(0, from, placing), address(rows - 1, from + count - 1, placing)];
      return sheet + (start === end ? start : `${start}:${end}`);
    },
  };
}

const held = (text: string, hold: Hold, own: boolean): string =>
  (hold === 'fixed' || (hold === 'own' && own) ? '$' : '') + text;
