import { fail, succeed, type Outcome } from '../../src/findings.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import { changeLogSheets } from '../../src/sheets/changeLogSheet.ts';
import { planSheet } from '../../src/sheets/planSheet.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { standsAsLaidOut } from '../state/places.ts';
import { acceptChange, recorded, recordOf } from './acceptChange.ts';
import { readVersions } from './readVersions.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';

export interface EditsRecord extends RunOptions {
  /** People's words; '' for none. */
  readonly reason: string;
  readonly date?: string;
}

/**
 * Makes a version of what people did to the plan sheet: its number [S-38]. Scorecards stay as they are, unless
 * rows or columns of the plan were moved, so that they would look for it elsewhere.
 */
export async function recordEdits(workbook: Workbook, { reason, date, ...run }: EditsRecord): Promise<Outcome<number>> {
  const standing = await readWorkbookPlan(workbook);
  const reading = await readVersions(workbook);
  if (standing.kind !== 'ready') {
    return fail(
      ...(standing.kind === 'broken'
        ? standing.findings
        : [{ code: 'sheet.notPlan', args: { sheet: 'Plan' } } as const]),
    );
  }
  if (!reading.ok) return reading;
  const change = { reason: reason.trim() || 'found', ...(date === undefined ? {} : { date }) };
  if (!standsAsLaidOut(standing.plan, standing.content)) {
    const accepted = await acceptChange(workbook, { ...change, ...run, plan: standing.base });
    return accepted.ok ? succeed(accepted.value.plan.version) : accepted;
  }
  const { log, plan } = recorded(reading.value.log, standing.base, { standing, record: recordOf(change) });
  const shown = { ...standing.plan, version: plan.version };
  const sheets = [planSheet(shown, plan.language, fingerprint(shown)), ...changeLogSheets(log, plan.language)];
  await workbook.writeSheets(sheets, run);
  return succeed(plan.version);
}
