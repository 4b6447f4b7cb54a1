import type { CallMapping } from '../../src/calls/mapping.ts';
import type { Finding } from '../../src/findings.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import { compilePlan } from '../../src/scoring/compiledPlan.ts';
import { rollUpSubIndicators } from '../../src/scoring/subIndicators.ts';
import type { ScorecardForm } from '../../src/sheets/scorecardSheet.ts';
import type { SheetSpec } from '../../src/sheets/sheetSpec.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';
import { toRemember } from '../state/importedFigures.ts';
import type { OwnProfiles } from '../state/ownProfiles.ts';
import { placeOnPlan } from '../state/places.ts';
import { FORGOTTEN, SETTINGS, weightsOf } from '../state/remembered.ts';
import { planIn } from '../../src/sheets/ruleText.ts';
import { today } from '../state/today.ts';
import { correctFigures } from './correctFigures.ts';
import type { FoundData } from './findData.ts';
import { gatherFigures } from './gatherFigures.ts';
import { gatherTrends } from './gatherTrends.ts';
import { importFigures, type ImportedFigures } from './importFigures.ts';
import { planToScore, OWN_WEIGHTS, type Policy } from './planToScore.ts';
import { partOf } from './progress.ts';
import { readChosen } from './readChosen.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';
import { rememberMapping } from './rememberMapping.ts';
import { scorePeople, type TeamScore } from './scorePeople.ts';
import { scoreSheets } from './scoreSheets.ts';
import { sheetNames } from './sheetNames.ts';

export interface ScoreRequest {
  readonly data: FoundData;
  /** Null for a table with people down and indicators across. */
  readonly mapping: CallMapping | null;
  readonly policy: Policy;
  readonly language: Language;
  /** Of the scorecard; built-in formulas unless given. */
  readonly form?: ScorecardForm;
  /** People's own, which the policy may name. */
  readonly profiles?: OwnProfiles;
  /** Figures read before, when only the profile or the policy has changed since. */
  readonly imported?: ImportedFigures | null;
  /** Takes the place of the plan on the sheet, together with the scores by it and what records the change. */
  readonly instead?: { readonly plan: Plan; readonly sheets: readonly SheetSpec[] };
  /** `2026-11-30`; today unless given. */
  readonly date?: string;
}

export type ScoreAnswer =
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  /** Nobody stands in the data. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'scored'; readonly score: TeamScore };

/** Reads the plan and the figures, scores everyone, and writes input sheet and scorecard in one go. */
export async function scoreTeam(workbook: Workbook, request: ScoreRequest, run: RunOptions = {}): Promise<ScoreAnswer> {
  const standing = await readWorkbookPlan(workbook);
  if (standing.kind !== 'ready') return refused(standing.kind === 'broken' ? standing.findings : [NO_PLAN]);
  const base = request.instead?.plan ?? standing.base;
  const planned = planToScore(base, request.policy, request.profiles);
  if (!planned.ok) return refused(planned.findings);
  const { language } = request;
  const plan = planned.value.language === language ? planned.value : planIn(planned.value, language);
  const compiled = compilePlan(plan);
  if (!compiled.ok) return refused(compiled.findings.map((finding) => placeOnPlan(finding, standing.content)));
  const imported = await importedFor(workbook, plan, request, run);
  if (imported?.ok === false) return refused(imported.findings);
  const gathered = await gatherFigures(workbook, plan, imported?.value ?? null);
  if (!gathered.ok) return refused(gathered.findings);
  if (gathered.value.actuals.people.length === 0) return { kind: 'nobody' };
  const parts = { compiled: compiled.value, gathered: gathered.value, imported: imported?.value ?? null };
  run.signal?.throwIfAborted();
  const trends = await gatherTrends(workbook, parts, request.date ?? today(), run);
  const shown = { trends: trends.points, chosen: await readChosen(workbook) };
  const sheets = await inSlices(scoreSheets(parts, standing, request.form, shown), run.signal);
  const also = request.instead?.sheets ?? [];
  await workbook.writeSheets([...sheets, ...also], partOf(run, imported === null ? 0 : READING_SHARE, WRITTEN));
  await remember(workbook, request, { base, plan, imported: parts.imported, ...gathered.value });
  const score = await inSlices(scorePeople(parts, await sheetNames(workbook)));
  run.onProgress?.(1);
  return { kind: 'scored', score: { ...score, notes: [...score.notes, ...trends.findings] } };
}

const NO_PLAN: Finding = { code: 'sheet.notPlan', args: { sheet: 'Plan' } };
/** Of the progress: reading a long call log takes about as long as writing. */
const READING_SHARE = 0.5;
/** What is left then is to remember and to tell. */
const WRITTEN = 0.95;

const refused = (findings: readonly Finding[]): ScoreAnswer => ({ kind: 'refused', findings });

async function importedFor(workbook: Workbook, plan: Plan, request: ScoreRequest, run: RunOptions) {
  if (request.data.isInput) return null;
  if (request.imported) return { ok: true as const, value: request.imported };
  const { source, period = plan.period } = request.data;
  const { mapping } = request;
  const imported = await importFigures(
    workbook,
    { ...plan, period },
    { source, mapping },
    partOf(run, 0, READING_SHARE),
  );
  return mapping === null || !imported.ok ? imported : correctFigures(workbook, imported.value, source);
}

async function remember(
  workbook: Workbook,
  { policy, data, mapping, form = 'builtin' }: ScoreRequest,
  state: { base: Plan; plan: Plan; imported: ImportedFigures | null; actuals: Actuals; keepsInput: boolean },
): Promise<void> {
  const weights = { applied: weightsOf(state.plan), own: weightsOf(state.base), ownProfile: state.base.profile };
  await workbook.setSetting(SETTINGS.weights, policy.profile === OWN_WEIGHTS ? FORGOTTEN : weights);
  await workbook.setSetting(SETTINGS.form, form);
  if (mapping !== null) await rememberMapping(workbook, data.source, mapping);
  if (state.imported !== null && !state.keepsInput) {
    const read = rollUpSubIndicators(state.imported.actuals, state.plan);
    await workbook.setSetting(SETTINGS.imported, toRemember(read, state.actuals));
  }
}
