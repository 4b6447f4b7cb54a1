import type { EditCell } from '../../src/portable/liveCell.ts';
import { literalText } from './literalText.ts';
import type { SheetOp } from './opSteps.ts';
import type { Cell, CellEdit } from './workbook.ts';

/** Values first, then formulas, so that whatever these refer to or spill into is there. */
export function editOps(edits: readonly CellEdit[]): SheetOp[] {
  return [...edits.flatMap(valueOps), ...edits.flatMap(formulaOps)];
}

function valueOps({ sheet, area, cells }: CellEdit): SheetOp[] {
  const values = cells.map((row) => row.map(valueOf));
  return values.flat().every((value) => value === null) ? [] : [{ sheet, op: { kind: 'values', area, values } }];
}

function formulaOps({ sheet, area, cells }: CellEdit): SheetOp[] {
  const formulas = cells.map((row) => row.map(formulaOf));
  return formulas.flat().every((formula) => formula === null)
    ? []
    : [{ sheet, op: { kind: 'formulas', area, formulas } }];
}

/** Null, which leaves a cell alone, for formulas; '', which empties it, for nothing. */
function valueOf(cell: EditCell): Cell {
  if (cell === null) return '';
  if (typeof cell === 'object') return null;
  return typeof cell === 'string' && cell !== '' ? literalText(cell) : cell;
}

const formulaOf = (cell: EditCell): string | null => (typeof cell === 'object' && cell !== null ? cell.formula : null);
