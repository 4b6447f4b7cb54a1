import type { Outcome } from '../../src/findings.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { readActuals, type ActualsReading } from '../../src/sheets/readActuals.ts';
import type { SheetContent, Workbook } from '../excel/workbook.ts';

export interface InputSheet {
  readonly content: SheetContent;
  readonly reading: Outcome<ActualsReading>;
}

/** What people typed on the input sheet; null when the workbook has none. */
export async function readInputSheet(workbook: Workbook, plan: Plan): Promise<InputSheet | null> {
  const content = await workbook.readSheet('actuals');
  if (content === null) return null;
  const { sheet, area, values } = content;
  return {
    content,
    reading: readActuals(values, plan, { sheet, row: area.row, column: area.column, keepsTeams: true }),
  };
}
