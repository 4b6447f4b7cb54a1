import { trendPoints } from '../../src/feedback/trends.ts';
import { fail, succeed, type Finding, type Outcome } from '../../src/findings.ts';
import { checkPlan } from '../../src/plan/check.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import { freeVersion, latestVersion, versionOf, type ChangeReason, type PlanRecord } from '../../src/plan/versions.ts';
import { asOnSheet } from '../../src/sheets/asOnSheet.ts';
import { changeLogSheets, type ChangeLog } from '../../src/sheets/changeLogSheet.ts';
import type { SheetSpec } from '../../src/sheets/sheetSpec.ts';
import { workbookSheets } from '../../src/sheets/workbookSheets.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { FORGOTTEN, SETTINGS } from '../state/remembered.ts';
import { planIn } from '../../src/sheets/ruleText.ts';
import { withPeople } from '../state/people.ts';
import { today } from '../state/today.ts';
import { keptTrends } from './keptTrends.ts';
import { readChosen } from './readChosen.ts';
import { readInputSheet } from './readFigures.ts';
import { readVersions, says } from './readVersions.ts';
import { readWorkbookPlan, type WorkbookPlan } from './readWorkbookPlan.ts';
import { sheetNames, type SheetNames } from './sheetNames.ts';

export interface PlanChange extends RunOptions {
  /** As it is to be; it gets a version of its own. */
  readonly plan: Plan;
  /** One of `CHANGE_REASONS`, or people's words. */
  readonly reason: ChangeReason | (string & Record<never, never>);
  /** What speaks for it, in words. */
  readonly evidence?: string;
  /** `2026-11-30`; today unless given. */
  readonly date?: string;
  /** Of the sheets; the plan's own unless given. */
  readonly language?: Language;
  /** People to have rows on the input sheet beside those who stand there. */
  readonly people?: readonly string[];
  /** Sheets to be written in the same go. */
  readonly beside?: readonly SheetSpec[];
}

export interface AcceptedChange {
  /** As it stands on the plan sheet now. */
  readonly plan: Plan;
  readonly sheets: SheetNames;
  /** What of the change log could not be read; it stays as it is. */
  readonly findings: readonly Finding[];
}

/**
 * Makes a plan that of the workbook: its sheets and the change log, in one go [S-38]. It becomes the next
 * version; what people did to the plan sheet since the last one becomes a version before it. A plan that stands
 * there already keeps its version. Figures that people have typed stay.
 */
export async function acceptChange(workbook: Workbook, change: PlanChange): Promise<Outcome<AcceptedChange>> {
  const { plan: draft, language = draft.language, people = [], beside = [], signal, onProgress } = change;
  const wrong = checkPlan(draft).flatMap(({ severity, finding }) => (severity === 'error' ? [finding] : []));
  if (wrong.length > 0) return fail(...wrong);
  const settled = asOnSheet(planIn(draft, language));
  const reading = await readVersions(workbook);
  if (!settled.ok || !reading.ok) return fail(...[settled, reading].flatMap((each) => (each.ok ? [] : each.findings)));
  const standing = await readWorkbookPlan(workbook);
  const { plan, log } = recorded(reading.value.log, settled.value, { standing, record: recordOf(change) });
  const specs = await planSheets(workbook, plan, { people, language });
  if (!specs.ok) return specs;
  signal?.throwIfAborted();
  const run = { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) };
  await workbook.writeSheets([...specs.value, ...changeLogSheets(log, language), ...beside], run);
  await workbook.setSetting(SETTINGS.weights, FORGOTTEN);
  return succeed({ plan, sheets: await sheetNames(workbook), findings: reading.value.findings });
}

export const recordOf = ({ reason, evidence = '', date = today() }: Omit<PlanChange, 'plan'>): PlanRecord => ({
  ...{ date, reason, evidence },
});

interface Circumstances {
  readonly standing: WorkbookPlan;
  readonly record: PlanRecord;
}

/** The log with the plan in it, and the plan with its version there. */
export function recorded(log: ChangeLog, plan: Plan, { standing, record }: Circumstances) {
  const before = standing.kind === 'ready' ? standing.base : null;
  const isStanding = before !== null && says(versionOf(before, record), plan);
  const why = isStanding ? record : { ...record, reason: 'found', evidence: '' };
  const known = before === null ? { log, version: 0 } : withPlan(log, before, why);
  if (isStanding) return { log: known.log, plan: { ...plan, version: known.version } };
  const taken = [...known.log.versions.map(({ version }) => version), known.version];
  const next = { ...plan, version: freeVersion(plan.version, taken) };
  return { log: added(known.log, next, record), plan: next };
}

/** The log with a plan that stands in the workbook, unless its latest version says the same. */
function withPlan(log: ChangeLog, plan: Plan, record: PlanRecord): { log: ChangeLog; version: number } {
  const last = latestVersion(log.versions);
  if (last !== null && says(last, plan)) return { log, version: last.version };
  const version = freeVersion(
    plan.version,
    log.versions.map((each) => each.version),
  );
  return { log: added(log, { ...plan, version }, record), version };
}

const added = (log: ChangeLog, plan: Plan, record: PlanRecord): ChangeLog => ({
  ...log,
  versions: [...log.versions, versionOf(plan, record)],
});

async function planSheets(
  workbook: Workbook,
  plan: Plan,
  { people, language }: { readonly people: readonly string[]; readonly language: Language },
): Promise<Outcome<readonly SheetSpec[]>> {
  const input = await readInputSheet(workbook, plan);
  const typed = input?.reading.ok === true ? input.reading.value.actuals : null;
  const actuals = withPeople(typed, people);
  const name = await readChosen(workbook);
  const chosen = name !== null && actuals?.people.includes(name) ? name : null;
  const trends = trendPoints(await keptTrends(workbook));
  const options = { complete: true, lock: 'results', trends, chosen } as const;
  if (plan.teamShare === 0 || actuals === null) return workbookSheets(plan, actuals, language, options);
  const { teamsGiven, teamParts } = await import('./givenTeams.ts');
  const withGiven = await teamsGiven(workbook, plan, null);
  return workbookSheets(plan, withGiven(actuals), language, { ...options, teamParts });
}
