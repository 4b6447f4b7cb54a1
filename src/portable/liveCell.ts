import type { CellValue } from '../sheets/codecs.ts';
import type { Area } from '../sheets/sheetSpec.ts';

/** A cell with a formula that calls the add-in, and what the workbook shows of it. */
export interface LiveCell {
  readonly sheet: string;
  readonly formula: string;
  /** The cells its answer fills: its own, or more where it spills. */
  readonly area: Area;
  /** What those cells show; errors as their text, such as `#N/A`. */
  readonly values: readonly (readonly CellValue[])[];
}

/** What is put into a cell: a formula is always said to be one [S-42]. */
export type EditCell = CellValue | { readonly formula: string };

/** Cells that get something else in place of formulas of the add-in, or such formulas back. */
export interface CellChange {
  readonly sheet: string;
  readonly area: Area;
  /** The formula of the add-in: of the first cell and filled down from there, or the one that fills the area. */
  readonly live: string;
  readonly spills: boolean;
  /** What stands in for it: built-in formulas that give the same figures, or no more than its values. */
  readonly by: 'formulas' | 'values';
  /** What is written. */
  readonly cells: readonly (readonly EditCell[])[];
}

/** How many formulas of the add-in the changes are about; one that spills is one, however many cells it fills. */
export const formulasIn = (changes: readonly CellChange[]): number =>
  changes.reduce((sum, { spills, area }) => sum + (spills ? 1 : area.rows), 0);
