import type { Outcome } from '../../src/findings.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import type { ReviewRules } from '../../src/review/reviewRules.ts';
import { editReviewRules } from '../../src/sheets/editReviewRules.ts';
import { readReviewRules } from '../../src/sheets/readReviewRules.ts';
import { reviewRulesSheet } from '../../src/sheets/reviewRulesSheet.ts';
import type { SheetContent, Workbook } from '../excel/workbook.ts';

export { reviewRulesSheet };

/** What the sheet says; what is wrong with it by cell. */
export const readRules = (
  { sheet, area, values }: SheetContent,
  plan: Pick<Plan, 'indicators'>,
): Outcome<ReviewRules> => readReviewRules(values, plan, { sheet, row: area.row, column: area.column });

interface SheetChange {
  readonly before: ReviewRules;
  readonly after: ReviewRules;
  readonly plan: Pick<Plan, 'indicators'>;
  readonly language: Language;
}

/** Changes the cells that say something else, or writes all of it anew where that would not do. */
export async function changeOnSheet(
  workbook: Workbook,
  { sheet, area, values }: SheetContent,
  { before, after, plan, language }: SheetChange,
): Promise<void> {
  const edits = editReviewRules(values, plan, { before, after });
  if (edits === null) return workbook.writeSheets([reviewRulesSheet(after, { plan, language })]);
  const cells = edits.map(({ row, column, value }) => ({
    sheet,
    area: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 },
    cells: [[value]],
  }));
  if (cells.length > 0) await workbook.editCells(cells);
}
