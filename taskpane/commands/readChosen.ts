import { CHOSEN_AGENT } from '../../src/sheets/dashboardLayout.ts';
import type { Workbook } from '../excel/workbook.ts';
import { sheetName } from './sheetNames.ts';

/** What stands where an agent is chosen on the dashboard: a name, or a formula while nobody is; null without one. */
export async function readChosen(workbook: Workbook): Promise<string | null> {
  const sheet = await sheetName(workbook, 'dashboard');
  if (sheet === null) return null;
  const [cells] = await workbook.readContents([{ sheet, area: CHOSEN_AGENT }]);
  const text = String(cells?.[0]?.[0] ?? '');
  return text === '' ? null : text;
}
