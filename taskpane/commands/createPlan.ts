import { succeed, type Outcome } from '../../src/findings.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import type { Workbook } from '../excel/workbook.ts';
import { acceptChange, type PlanChange } from './acceptChange.ts';
import { sheetName, type SheetNames } from './sheetNames.ts';

export type CreateOptions = Omit<PlanChange, 'plan' | 'language' | 'reason'> & { readonly reason?: string };

/** Writes read-me, plan, input table, scorecard, dashboard and change log in one go. */
export async function createPlan(
  workbook: Workbook,
  plan: Plan,
  language: Language,
  options: CreateOptions = {},
): Promise<Outcome<SheetNames>> {
  const usual = (await sheetName(workbook, 'plan')) === null ? 'created' : 'edited';
  const { reason = usual } = options;
  const accepted = await acceptChange(workbook, { ...options, plan, language, reason });
  return accepted.ok ? succeed(accepted.value.sheets) : accepted;
}
