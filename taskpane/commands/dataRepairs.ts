import { withoutRepairs, withRepairs, type AcceptedRepair } from '../../src/records/repairs.ts';
import type { Workbook } from '../excel/workbook.ts';
import { readAcceptedRepairs, REPAIRS_SETTING } from '../state/dataRepairs.ts';

export const acceptedRepairs = async (workbook: Workbook): Promise<readonly AcceptedRepair[]> =>
  readAcceptedRepairs(await workbook.getSetting(REPAIRS_SETTING));

/** From now on these are made whenever tables with such headings are read; no cell is written. */
export async function acceptRepairs(workbook: Workbook, repairs: readonly AcceptedRepair[]): Promise<void> {
  await workbook.setSetting(REPAIRS_SETTING, withRepairs(await acceptedRepairs(workbook), repairs));
}

export async function takeBackRepairs(workbook: Workbook, repairs: readonly AcceptedRepair[]): Promise<void> {
  await workbook.setSetting(REPAIRS_SETTING, withoutRepairs(await acceptedRepairs(workbook), repairs));
}
