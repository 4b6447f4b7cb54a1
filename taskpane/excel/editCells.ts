import { cellAddress, sheetPrefix } from '../../src/sheets/address.ts';
import type { EditCell } from '../../src/portable/liveCell.ts';
import { sendSteps, type StepRun } from './batch.ts';
import { editOps } from './editOps.ts';
import { opSteps } from './opSteps.ts';
import { readAreas, type Contents } from './readAreas.ts';
import { queueLocking, queueUnlocking, readLocks, unlock, type Lock } from './sheetLocks.ts';
import { readSpills } from './spills.ts';
import { NOT_UNDERSTOOD } from './verify.ts';
import { WorkbookError, type CellEdit } from './workbook.ts';

/*
 * What stands there is read first. Then protection goes, values and formulas are written, Excel is
 * asked whether it understood them, and protection comes back. Whatever fails or is cancelled on the
 * way is undone from what was read.
 */
export async function editCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  run: StepRun = {},
): Promise<void> {
  const locks = await readLocks(context, [...new Set(edits.map(({ sheet }) => sheet))]);
  const before = await readAreas(context, edits);
  const backup = await backUp(context, edits, before);
  run.signal?.throwIfAborted();
  await unlock(context, locks);
  try {
    await sendSteps(context, opSteps(context, editOps(edits)), run);
    await verifyEdits(context, edits, before);
    run.signal?.throwIfAborted();
    await sendSteps(context, [{ queue: () => queueLocking(context, locks) }]);
  } catch (error) {
    await undo(context, { backup, locks }, error);
    throw error;
  }
}

/** Edits that put everything back; what a formula has spilt comes from that formula alone. */
async function backUp(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  before: readonly Contents[],
): Promise<CellEdit[]> {
  const wide = edits.filter(({ area }) => area.rows * area.columns > 1);
  const spills = await readSpills(context, wide);
  const spilling = new Set(wide.filter((_, index) => spills[index] !== null));
  return edits.map((edit, index) => ({ ...edit, cells: contentsOf(before[index], spilling.has(edit)) }));
}

function contentsOf({ formulas, values }: Contents = { formulas: [], values: [] }, spills: boolean): EditCell[][] {
  return formulas.map((line, row) =>
    line.map((cell, column): EditCell => {
      const isFormula = typeof cell === 'string' && cell.startsWith('=') && cell !== values[row]?.[column];
      if (isFormula && (!spills || row + column === 0)) return { formula: cell };
      return spills ? null : cell;
    }),
  );
}

/** Throws with the cell where Excel did not understand a formula; what showed the same before is none of ours. */
async function verifyEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  before: readonly Contents[],
): Promise<void> {
  const after = await readAreas(context, edits);
  edits.forEach(({ sheet, area }, index) =>
    after[index]?.values.forEach((line, row) =>
      line.forEach((value, column) => {
        if (!NOT_UNDERSTOOD.has(value) || before[index]?.values[row]?.[column] === value) return;
        const address = cellAddress(area.row + row, area.column + column);
        throw new WorkbookError('FormulaNotUnderstood', `${sheetPrefix(sheet)}${address}`);
      }),
    ),
  );
}

/** Protection goes once more, since it may have come back before something failed. */
async function undo(
  context: Excel.RequestContext,
  { backup, locks }: { readonly backup: readonly CellEdit[]; readonly locks: readonly Lock[] },
  cause: unknown,
): Promise<void> {
  try {
    await sendSteps(context, [
      { queue: () => queueUnlocking(context, locks) },
      ...opSteps(context, editOps(backup)),
      { queue: () => queueLocking(context, locks) },
    ]);
  } catch {
    throw new WorkbookError('RestoreFailed', [...new Set(backup.map(({ sheet }) => sheet))].join(', '), { cause });
  }
}
