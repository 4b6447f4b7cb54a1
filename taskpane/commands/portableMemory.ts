import type { ChangeRecord } from '../../src/portable/record.ts';
import type { Workbook } from '../excel/workbook.ts';
import { inParts, partKey, readPartCount, readRecords, RECORDS_KEY } from '../state/portableRecords.ts';
import { FORGOTTEN } from '../state/remembered.ts';

/** What was made portable in this workbook and can be turned back. */
export async function recallRecords(workbook: Workbook): Promise<ChangeRecord[]> {
  const records: ChangeRecord[] = [];
  const count = readPartCount(await workbook.getSetting(RECORDS_KEY));
  for (let part = 1; part <= count; part += 1) records.push(...readRecords(await workbook.getSetting(partKey(part))));
  return records;
}

export async function rememberRecords(workbook: Workbook, records: readonly ChangeRecord[]): Promise<void> {
  const before = readPartCount(await workbook.getSetting(RECORDS_KEY));
  const parts = inParts(records);
  for (const [index, part] of parts.entries()) await workbook.setSetting(partKey(index + 1), part);
  await workbook.setSetting(RECORDS_KEY, parts.length);
  for (let part = parts.length + 1; part <= before; part += 1) await workbook.setSetting(partKey(part), FORGOTTEN);
}
