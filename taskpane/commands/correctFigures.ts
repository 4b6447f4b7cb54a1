import type { CorrectedCount } from '../../src/calls/correctedCounts.ts';
import { withCorrected } from '../../src/calls/correctedFigures.ts';
import { succeed, type Outcome } from '../../src/findings.ts';
import type { DataSource, Workbook } from '../excel/workbook.ts';
import { readCorrection } from '../state/calibration.ts';
import { FORGOTTEN, SETTINGS } from '../state/remembered.ts';
import type { ImportedFigures } from './importFigures.ts';

type Source = Pick<DataSource, 'name'>;

/** From now on this log is scored with these counts instead of its own. */
export async function scoreByCorrected(
  workbook: Workbook,
  { name }: Source,
  corrected: readonly CorrectedCount[],
): Promise<void> {
  const agents = corrected.map(({ agent, calls, effective, corrected }) => ({ agent, calls, effective, corrected }));
  await workbook.setSetting(SETTINGS.corrected, { source: name, agents });
}

export async function scoreByCounted(workbook: Workbook): Promise<void> {
  await workbook.setSetting(SETTINGS.corrected, FORGOTTEN);
}

/** Whether this log is scored with corrected counts. */
export async function isCorrected(workbook: Workbook, { name }: Source): Promise<boolean> {
  return readCorrection(await workbook.getSetting(SETTINGS.corrected))?.source === name;
}

/** The figures of a call log with the corrected counts, where those are to be used. */
export async function correctFigures(
  workbook: Workbook,
  imported: ImportedFigures,
  { name }: Source,
): Promise<Outcome<ImportedFigures>> {
  const correction = readCorrection(await workbook.getSetting(SETTINGS.corrected));
  if (correction?.source !== name) return succeed(imported);
  const actuals = withCorrected(imported.actuals, correction.agents);
  return actuals.ok ? succeed({ ...imported, actuals: actuals.value, isCorrected: true }) : actuals;
}
