import { cellAddress, sheetPrefix } from '../../src/sheets/address.ts';
import type { Area } from '../../src/sheets/sheetSpec.ts';
import { rangeOf } from './applyOp.ts';
import { sendSteps, type Step } from './batch.ts';
import { halvesOf, rowChunks } from './chunks.ts';
import { WorkbookError } from './workbook.ts';
import type { WriteOp } from './writeOps.ts';

const CELLS_PER_READ = 100_000;
/** What Excel shows for a formula it could not read or whose reference leads nowhere. */
export const NOT_UNDERSTOOD: ReadonlySet<unknown> = new Set(['#NAME?', '#REF!']);

type FormulaOp = Extract<WriteOp, { kind: 'formulas' }>;

interface Written {
  readonly sheet: string;
  readonly op: WriteOp;
}

/** Reads the results of formulas back; throws with the cell where Excel did not understand one. */
export async function verifyFormulas(context: Excel.RequestContext, written: readonly Written[]): Promise<void> {
  const steps = written.flatMap(({ sheet, op }) => (op.kind === 'formulas' ? checkSteps(context, sheet, op) : []));
  await sendSteps(context, steps);
}

const checkSteps = (context: Excel.RequestContext, sheet: string, op: FormulaOp): Step[] =>
  rowChunks(op.area, CELLS_PER_READ).map((chunk) => checkStep(context, { sheet, op }, chunk));

function checkStep(
  context: Excel.RequestContext,
  written: { readonly sheet: string; readonly op: FormulaOp },
  chunk: Area,
): Step {
  const { sheet, op } = written;
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), chunk);
  const isFormula = (row: number, column: number): boolean =>
    typeof op.formulas[row + chunk.row - op.area.row]?.[column] === 'string';
  return {
    repeatable: true,
    queue: () => range.load('values'),
    then: () => {
      const values: readonly (readonly unknown[])[] = range.values;
      const wrong = findCell(values, (value, row, column) => NOT_UNDERSTOOD.has(value) && isFormula(row, column));
      if (!wrong) return;
      const address = cellAddress(chunk.row + wrong.row, chunk.column + wrong.column);
      throw new WorkbookError('FormulaNotUnderstood', `${sheetPrefix(sheet)}${address}`);
    },
    ...(chunk.rows > 1 ? { halves: () => halvesOf(chunk).map((half) => checkStep(context, written, half)) } : {}),
  };
}

function findCell(
  values: readonly (readonly unknown[])[],
  isWanted: (value: unknown, row: number, column: number) => boolean,
): { row: number; column: number } | null {
  for (const [row, cells] of values.entries()) {
    const column = cells.findIndex((value, index) => isWanted(value, row, index));
    if (column >= 0) return { row, column };
  }
  return null;
}
