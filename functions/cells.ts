import { isBlank } from '../src/calls/cell.ts';
import type { Finding, Where } from '../src/findings.ts';
import type { Measurement } from '../src/scoring/actuals.ts';

/**
 * Rows of cells. Excel passes an empty cell as null, 0 or '' by platform; arguments that must tell it
 * from 0 are of type `any`, for which it passes null or ''.
 */
export type Cells = readonly (readonly unknown[])[];

/** An argument of a function with the name it has in the documentation. */
export interface Argument {
  readonly name: string;
  readonly cells: Cells;
}

/** A value is one cell; an omitted argument is null. */
export function toArgument(name: string, value: unknown): Argument | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return { name, cells: [[value]] };
  return { name, cells: isRows(value) ? value : [value] };
}

/** A loop, since "every" takes several times as long, and there may be a million rows. */
function isRows(values: readonly unknown[]): values is Cells {
  for (const row of values) if (!Array.isArray(row)) return false;
  return true;
}

/** The same for an argument that must be there: nothing is one blank cell. */
export function toRequired(name: string, value: unknown): Argument {
  const argument = toArgument(name, value);
  return argument === null || sizeOf(argument.cells)[1] === 0 ? { name, cells: [[null]] } : argument;
}

/** The cell of an argument that is one; undefined otherwise. */
export const onlyCell = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1
    ? (value[0][0] as unknown)
    : undefined;

export const sizeOf = (cells: Cells): readonly [rows: number, columns: number] => [cells.length, cells[0]?.length ?? 0];

export const countOf = ({ cells }: Argument): number => {
  const [rows, columns] = sizeOf(cells);
  return rows * columns;
};

/** The text of an error cell such as `#DIV/0!`; null for any other. */
export function errorText(cell: unknown): string | null {
  if (typeof cell !== 'object' || cell === null || !('code' in cell)) return null;
  return typeof cell.code === 'string' && cell.code.startsWith('#') ? cell.code : null;
}

/** Nothing was measured: a blank cell, or `#N/A`, which is how Excel and KPI_SCORE say so. */
export const isMissing = (cell: unknown): boolean => isBlank(cell) || errorText(cell) === '#N/A';

/** Text stays text, for rules that score names; TRUE and FALSE are no figures. */
export function toMeasurement(cell: unknown): Measurement {
  if (isMissing(cell)) return { kind: 'missing' };
  if (typeof cell === 'number' || typeof cell === 'string') return { kind: 'value', value: cell };
  const error = errorText(cell);
  return { kind: 'faulty', finding: error === null ? notNumber(cell, 'actual.notNumber') : errorValue(error) };
}

/** Null for a blank cell; text, TRUE, FALSE and errors are findings. */
export function toNumber(cell: unknown): number | null | Finding {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const error = errorText(cell);
  return error === null ? notNumber(cell, 'function.notNumber') : errorValue(error);
}

/** A figure that must be there: without one, and for anything that is no number, the finding with its place. */
export function toFigure(argument: Argument, row: number, column: number): number | Finding {
  const figure = presentFigure(argument.cells[row]?.[column]);
  return isFinding(figure) ? placed(figure, argument, [row, column]) : figure;
}

export const presentFigure = (cell: unknown): number | Finding =>
  isMissing(cell) ? NO_FIGURE : (toNumber(cell) ?? NO_FIGURE);

export const NO_FIGURE: Finding = { code: 'function.blank', args: {} };

/** An argument that is one number; null when it is omitted or blank. */
export function toSingleNumber(name: string, value: unknown): number | null | Finding {
  if (isBlank(value)) return null;
  const argument = toRequired(name, value);
  const { cells } = argument;
  if (countOf(argument) !== 1) {
    const [rows, columns] = sizeOf(cells);
    return { code: 'function.shape', args: { name, rows, columns, wantedRows: 1, wantedColumns: 1 } };
  }
  const number = toNumber(cells[0]?.[0]);
  return isFinding(number) ? { ...number, where: { kind: 'argument', name } } : number;
}

/** One of the words an argument may be; the first when it is omitted or blank. */
export function toChoice<Choice extends string>(
  name: string,
  value: unknown,
  choices: readonly [Choice, ...Choice[]],
): Choice | Finding {
  if (isBlank(value)) return choices[0];
  const wanted = plainWord(String(value));
  const args = { name, found: String(value), allowed: choices.join(', ') };
  return choices.find((choice) => choice === wanted) ?? { code: 'function.choice', args };
}

/** For comparing words: width and case folded. */
export const plainWord = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Reads the cell of an argument that belongs to a place in another one. */
export interface Spread {
  cell(row: number, column: number): unknown;
  placed(finding: Finding, row: number, column: number): Finding;
}

/** A row, a column or a single cell is spread over the other argument; anything else must have its shape. */
export function spread(argument: Argument, over: Argument): Spread | Finding {
  const { name, cells } = argument;
  const [rows, columns] = sizeOf(cells);
  const [wantedRows, wantedColumns] = sizeOf(over.cells);
  const fits = (rows === 1 || rows === wantedRows) && (columns === 1 || columns === wantedColumns);
  if (!fits) return { code: 'function.shape', args: { name, rows, columns, wantedRows, wantedColumns } };
  const own = (position: number, size: number): number => (size === 1 ? 0 : position);
  return {
    cell: (row, column) => cells[own(row, rows)]?.[own(column, columns)],
    placed: (finding, row, column) => placed(finding, argument, [own(row, rows), own(column, columns)]),
  };
}

export const isFinding = (value: unknown): value is Finding =>
  typeof value === 'object' && value !== null && 'code' in value && 'args' in value;

/** A finding with its place, counted from 0; of an argument that is a single value, with its name. All else as it is. */
export function placed<Own>(
  found: Own | Finding,
  argument: Argument,
  [row, column]: readonly [row: number, column: number],
): Own | Finding {
  if (!isFinding(found) || found.where !== undefined) return found;
  const { name } = argument;
  const where: Where = countOf(argument) === 1 ? { kind: 'argument', name } : { kind: 'cell', row, column, name };
  return { ...found, where };
}

const notNumber = (cell: unknown, code: 'actual.notNumber' | 'function.notNumber'): Finding => ({
  code,
  args: { found: shown(cell) },
});

/** As Excel shows it; its data types have no text. */
const shown = (cell: unknown): string => {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'object' ? '{…}' : String(cell);
};

export const errorValue = (found: string): Finding => ({ code: 'function.errorValue', args: { found } });
