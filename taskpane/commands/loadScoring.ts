import type { ScorecardForm } from '../../src/sheets/scorecardSheet.ts';
import type { Workbook } from '../excel/workbook.ts';
import { readOwnProfiles, type OwnProfiles } from '../state/ownProfiles.ts';
import { readForm, SETTINGS } from '../state/remembered.ts';
import { findData, type FoundData } from './findData.ts';
import { readInputSheet } from './readFigures.ts';
import { readWorkbookPlan, type WorkbookPlan } from './readWorkbookPlan.ts';

/** What the workbook offers for scoring. */
export interface Scoring {
  readonly standing: WorkbookPlan;
  readonly data: readonly FoundData[];
  /** Indicators with any figure on the input sheet. */
  readonly typed: readonly string[];
  /** In which the scorecard was written last. */
  readonly form: ScorecardForm;
  /** Weight profiles of people's own. */
  readonly profiles: OwnProfiles;
}

export async function loadScoring(workbook: Workbook): Promise<Scoring> {
  const standing = await readWorkbookPlan(workbook);
  const form = readForm(await workbook.getSetting(SETTINGS.form));
  const profiles = readOwnProfiles(await workbook.getSetting(SETTINGS.profiles));
  if (standing.kind !== 'ready') return { standing, data: [], typed: [], form, profiles };
  const found = await findData(workbook);
  const input = await readInputSheet(workbook, standing.plan);
  const { actuals } = input?.reading.ok === true ? input.reading.value : { actuals: null };
  const typed = (actuals?.indicators ?? []).filter((_, column) =>
    actuals?.rows.some((row) => row[column] !== undefined && row[column].kind !== 'missing'),
  );
  const hasPeople = (actuals?.people.length ?? 0) > 0 || input?.reading.ok === false;
  return { standing, data: found.filter(({ isInput }) => !isInput || hasPeople), typed, form, profiles };
}
