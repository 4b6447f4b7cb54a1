import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { canMakeLive } from './makeLive.ts';

export interface PortableState {
  /** Formulas of the add-in in cells and names. */
  readonly calls: number;
  readonly canGoBack: boolean;
}

export async function portableState(workbook: Workbook, run: RunOptions = {}): Promise<PortableState> {
  const cells = await workbook.readFormulaCells(run);
  const names = await workbook.readFormulaNames();
  return { calls: cells.length + names.length, canGoBack: await canMakeLive(workbook) };
}
