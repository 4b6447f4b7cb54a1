import { succeed, type Outcome } from '../../src/findings.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { isSamePlan, latestVersion, type PlanVersion } from '../../src/plan/versions.ts';
import { EMPTY_LOG } from '../../src/sheets/changeLogSheet.ts';
import { readChangeLog, type ChangeLogReading, type SheetValues } from '../../src/sheets/readChangeLog.ts';
import type { Workbook } from '../excel/workbook.ts';
import { planIn } from '../../src/sheets/ruleText.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';
import { sheetName } from './sheetNames.ts';

/** The change log of the workbook [S-38]; empty where it has none. */
export async function readVersions(workbook: Workbook): Promise<Outcome<ChangeLogReading>> {
  const [log, store] = [await valuesOf(workbook, 'changeLog'), await valuesOf(workbook, 'planVersions')];
  return log === null && store === null ? succeed({ log: EMPTY_LOG, findings: [] }) : readChangeLog(log, store);
}

/** Only sheets of ours: people may have one of this name themselves. */
async function valuesOf(workbook: Workbook, key: string): Promise<SheetValues | null> {
  if ((await sheetName(workbook, key)) === null) return null;
  const content = await workbook.readSheet(key);
  if (content === null || content.values.length === 0) return null;
  const { sheet, area, values } = content;
  return { values, origin: { sheet, row: area.row, column: area.column } };
}

/** What was done to the plan sheet since the last version of the log. */
export interface Unrecorded {
  /** As it stands, with the weights that people gave it. */
  readonly plan: Plan;
  readonly last: PlanVersion;
}

/** Null where the log has the plan as it stands, and where there is no log or no plan. */
export async function findUnrecorded(workbook: Workbook): Promise<Unrecorded | null> {
  const standing = await readWorkbookPlan(workbook);
  if (standing.kind !== 'ready') return null;
  const reading = await readVersions(workbook);
  const last = reading.ok ? latestVersion(reading.value.log.versions) : null;
  return last === null || says(last, standing.base) ? null : { plan: standing.base, last };
}

/** Whether this version is the plan, in whatever language either is. */
export const says = ({ plan }: PlanVersion, other: Plan): boolean =>
  plan !== null && isSamePlan(planIn(plan, 'en'), planIn(other, 'en'));
