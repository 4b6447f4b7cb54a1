import * as z from 'zod/mini';
import type { Workbook } from '../excel/workbook.ts';

const DECLINED = 'telekpi.declined';

const declinedSchema = z.array(z.object({ id: z.string(), reason: z.string(), date: z.string() }));

/** Proposals that people did not want, by the id of the proposal. */
export type Declined = z.infer<typeof declinedSchema>[number];

export async function loadDeclined(workbook: Workbook): Promise<readonly Declined[]> {
  const parsed = declinedSchema.safeParse(await workbook.getSetting(DECLINED));
  return parsed.success ? parsed.data : [];
}

export const keepDeclined = (workbook: Workbook, declined: readonly Declined[]): Promise<void> =>
  workbook.setSetting(DECLINED, declined);
