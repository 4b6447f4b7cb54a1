import { canonical } from '../../src/portable/movedFormula.ts';
import type { EditCell } from '../../src/portable/liveCell.ts';
import type { Cell, CellEdit, Place, Workbook } from '../excel/workbook.ts';
import { workbookForms } from './workbookForms.ts';

/** Cells of our scorecard whose built-in formulas have a form of the add-in, unless its cells change anyway. */
export async function scorecardEdits(workbook: Workbook, others: readonly CellEdit[]): Promise<CellEdit[]> {
  const content = await workbook.readSheet('scorecard');
  if (content === null || content.values.length === 0) return [];
  const { sheet, area } = content;
  if (others.some((edit) => edit.sheet === sheet)) return [];
  const { liveOf } = await workbookForms(workbook);
  const [formulas] = liveOf.size > 0 ? await workbook.readContents([{ sheet, area }]) : [];
  if (!formulas) return [];
  const liveAt = (cell: Cell | undefined): string | undefined =>
    typeof cell === 'string' && cell.startsWith('=') ? liveOf.get(canonical(cell)) : undefined;
  return Array.from({ length: area.columns }, (_, column) => {
    const live = formulas.map((line) => liveAt(line[column]));
    return runsDown(live, { sheet, area: { ...area, column: area.column + column } });
  }).flat();
}

/** One edit for formulas that stand below each other. */
function runsDown(column: readonly (string | undefined)[], { sheet, area }: Place): CellEdit[] {
  const runs: { readonly row: number; readonly cells: EditCell[][] }[] = [];
  column.forEach((formula, row) => {
    if (formula === undefined) return;
    const last = runs.at(-1);
    if (last && last.row + last.cells.length === row) last.cells.push([{ formula }]);
    else runs.push({ row, cells: [[{ formula }]] });
  });
  return runs.map(({ row, cells }) => ({
    ...{ sheet, cells },
    area: { row: area.row + row, column: area.column, rows: cells.length, columns: 1 },
  }));
}
