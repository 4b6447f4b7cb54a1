import { CellValueType, extractPureTextFromCell, type ICellData, type Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { CellKind, CellValue } from './grid.ts';
import { spellOutThisRow } from './structuredReferences.ts';

/** What a cell shows while the answer of a custom function is awaited. */
export const BUSY = '#BUSY!';
const ERRORS: ReadonlySet<unknown> = new Set<unknown>([...ERROR_TYPE_SET, BUSY]);

export function isErrorText(value: unknown): value is string {
  return ERRORS.has(value);
}

/** '' for a blank cell. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.p) return extractPureTextFromCell(cell);
  if (cell.v === null || cell.v === undefined) return '';
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(cell.v)) : cell.v;
}

export function kindOf(cell: Nullable<ICellData>): CellKind {
  const value = valueOf(cell);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '' && !cell?.f && !cell?.si) return 'Empty';
  return isErrorText(value) && cell?.t !== CellValueType.FORCE_STRING ? 'Error' : 'String';
}

const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

/** A cell that holds exactly this: '=…' is a formula, `'x` the text x, '' nothing. */
export function cellOf(value: CellValue): ICellData {
  if (value === '') return EMPTY;
  if (typeof value === 'number') return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.length > 1 && value.startsWith('=')) return { ...EMPTY, f: spellOutThisRow(value) };
  if (value.startsWith("'")) return { ...EMPTY, v: value.slice(1), t: CellValueType.FORCE_STRING };
  return { ...EMPTY, v: value, t: CellValueType.STRING };
}
