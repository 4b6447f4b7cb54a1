import type { Finding } from '../../src/findings.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { isPlanSheet, readPlan } from '../../src/sheets/readPlan.ts';
import type { SheetContent, Workbook } from '../excel/workbook.ts';
import { planBeforeProfile, readWeights, SETTINGS } from '../state/remembered.ts';

/** The plan on the workbook's plan sheet. */
export type WorkbookPlan =
  | { readonly kind: 'none' }
  | { readonly kind: 'broken'; readonly sheet: string; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'ready';
      readonly plan: Plan;
      /** With the weights that people gave it, before any profile. */
      readonly base: Plan;
      readonly content: SheetContent;
    };

export async function readWorkbookPlan(workbook: Workbook): Promise<WorkbookPlan> {
  const content = await workbook.readSheet('plan');
  if (content === null) return { kind: 'none' };
  const { sheet, area, values } = content;
  if (!isPlanSheet(values)) return { kind: 'none' };
  const read = readPlan(values, { sheet, row: area.row, column: area.column });
  if (!read.ok) return { kind: 'broken', sheet, findings: read.findings };
  const remembered = readWeights(await workbook.getSetting(SETTINGS.weights));
  return { kind: 'ready', plan: read.value, base: planBeforeProfile(read.value, remembered), content };
}
