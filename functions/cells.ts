import type { Finding } from '../src/findings.ts';
import type { Measurement } from '../src/scoring/actuals.ts';

/**
 * What Excel passes for an argument. An empty cell is null, 0 or '' by platform; arguments that must
 * tell it from 0 are of type `any`, for which Excel passes null or ''.
 */
export type Matrix = readonly (readonly unknown[])[];

/** Where a cell stands in an argument, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
  /** The argument. */
  readonly name: string;
}

/** A scalar is one cell; an omitted argument is null. */
export function toMatrix(argument: unknown): Matrix | null {
  if (argument === null || argument === undefined) return null;
  return Array.isArray(argument) ? argument : [[argument]];
}

export const isBlankCell = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Blank is missing; text stays text, for rules that score names; TRUE and FALSE are no figures. */
export function toMeasurement(cell: unknown): Measurement {
  if (isBlankCell(cell)) return { kind: 'missing' };
  if (typeof cell === 'number' || typeof cell === 'string') return { kind: 'value', value: cell };
  return { kind: 'faulty', finding: { code: 'actual.notNumber', args: { found: shown(cell) } } };
}

/** Null for a blank cell; text, TRUE and FALSE are findings. */
export function toNumber(cell: unknown): number | null | Finding {
  if (isBlankCell(cell)) return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  return { code: 'function.notNumber', args: { found: shown(cell) } };
}

/** One of the words an argument may be; the first when it is omitted or blank. */
export function toChoice<Choice extends string>(
  argument: unknown,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice | Finding {
  if (isBlankCell(argument)) return choices[0];
  const wanted = String(argument).normalize('NFKC').trim().toLowerCase();
  const args = { name, found: shown(argument), allowed: choices.join(', ') };
  return choices.find((choice) => choice === wanted) ?? { code: 'function.choice', args };
}

/** The cell of an argument that belongs to a place in `over`: a row, a column or a cell is spread over it. */
export function spread(argument: Matrix, over: Matrix, name: string): Finding | ((place: Place) => unknown) {
  const [rows, columns] = sizeOf(argument);
  const [wantedRows, wantedColumns] = sizeOf(over);
  const fits = (rows === 1 || rows === wantedRows) && (columns === 1 || columns === wantedColumns);
  if (!fits) return { code: 'function.shape', args: { name, rows, columns, wantedRows, wantedColumns } };
  return ({ row, column }) => argument[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
}

export const sizeOf = (matrix: Matrix): readonly [rows: number, columns: number] => [
  matrix.length,
  matrix[0]?.length ?? 0,
];

export const isFinding = (value: unknown): value is Finding =>
  typeof value === 'object' && value !== null && 'code' in value && 'args' in value;

/** The finding with its place, unless the argument is a single cell: then it is plain which. */
export function placed(finding: Finding, argument: Matrix, place: Place): Finding {
  const [rows, columns] = sizeOf(argument);
  if (rows * columns === 1 || finding.where !== undefined) return finding;
  return { ...finding, where: { kind: 'cell', ...place } };
}

const shown = (cell: unknown): string => (typeof cell === 'object' ? 'an object' : String(cell));
