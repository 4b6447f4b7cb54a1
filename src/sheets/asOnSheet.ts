import type { Outcome } from '../findings.ts';
import type { Plan } from '../plan/schema.ts';
import type { CellValue } from './codecs.ts';
import { planSheet } from './planSheet.ts';
import { readPlan } from './readPlan.ts';
import type { CellSpec, SheetSpec } from './sheetSpec.ts';

/** The plan as it will be read back from its sheet: texts without spaces round them, weights in the digits of a cell. */
export function asOnSheet(plan: Plan): Outcome<Plan> {
  const sheet = planSheet(plan, plan.language);
  return readPlan(valuesOf(sheet), { sheet: sheet.name, row: 0, column: 0 });
}

function valuesOf({ blocks }: SheetSpec): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => {
      const values = (rows[row + down] ??= []);
      line.forEach((cell, across) => (values[column + across] = valueOf(cell)));
    });
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
}

function valueOf(cell: CellSpec): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'formula' in cell ? null : cell.value;
}
