import type { Workbook } from '../excel/workbook.ts';

export interface SheetNames {
  readonly plan: string | null;
  readonly actuals: string | null;
  readonly scorecard: string | null;
  readonly lists: string | null;
}

/** What our sheets are called by now; null for those the workbook does not have. */
export async function sheetNames(workbook: Workbook): Promise<SheetNames> {
  const name = async (key: string): Promise<string | null> => (await workbook.readSheet(key))?.sheet ?? null;
  return {
    plan: await name('plan'),
    actuals: await name('actuals'),
    scorecard: await name('scorecard'),
    lists: await name('lists'),
  };
}
