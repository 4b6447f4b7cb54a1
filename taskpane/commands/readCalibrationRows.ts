import type { Outcome } from '../../src/findings.ts';
import { readCalibration, type CalibrationReading } from '../../src/sheets/readCalibration.ts';
import type { Workbook } from '../excel/workbook.ts';

/** What stands on the sheet of drawn calls; null when the workbook has none. */
export async function readCalibrationRows(workbook: Workbook): Promise<Outcome<CalibrationReading> | null> {
  const content = await workbook.readSheet('calibration');
  if (content === null) return null;
  const { sheet, area, values } = content;
  return readCalibration(values, { sheet, row: area.row, column: area.column });
}
