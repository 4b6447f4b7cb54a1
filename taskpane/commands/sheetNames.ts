import type { Workbook } from '../excel/workbook.ts';

export interface SheetNames {
  readonly plan: string | null;
  readonly actuals: string | null;
  readonly scorecard: string | null;
  readonly lists: string | null;
  /** Written where the plan gives teams a share. */
  readonly teams: string | null;
}

/** What our sheets are called by now; null for those the workbook does not have. */
export async function sheetNames(workbook: Workbook): Promise<SheetNames> {
  const names = await workbook.sheetNames();
  const name = (key: keyof SheetNames): string | null => names.get(key) ?? null;
  return {
    ...{ plan: name('plan'), actuals: name('actuals'), scorecard: name('scorecard') },
    ...{ lists: name('lists'), teams: name('teams') },
  };
}

/** Null where the workbook has no such sheet of ours. */
export async function sheetName(workbook: Workbook, key: string): Promise<string | null> {
  return (await workbook.sheetNames()).get(key) ?? null;
}
