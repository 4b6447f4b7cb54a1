import type { SheetSpec } from '../../src/sheets/sheetSpec.ts';
import type { Pieces } from '../../src/pieces.ts';
import { renameReferences } from '../../src/sheets/renameReferences.ts';
import { inSlices } from '../slices.ts';
import { rangeOf } from './applyOp.ts';
import { backUp, queueClearing, restore, type Backup } from './backup.ts';
import { sendSteps, type Step, type StepRun } from './batch.ts';
import { chartClearing } from './clearCharts.ts';
import { keepingOf, losesSomething, writtenKeys, type Keeping } from './keepRows.ts';
import { opSteps, type SheetOp } from './opSteps.ts';
import { planWrites } from './planWrites.ts';
import { chooseTargets, nameChanges, type KnownSheets, type SheetEntry, type Target } from './survey.ts';
import { readKnownSheets, queueKnownSheets } from './knownSheets.ts';
import { verifyFormulas } from './verify.ts';
import { WorkbookError } from './workbook.ts';
import type { SheetWrites } from './writeOps.ts';

/*
 * Sheets are replaced in place: cleared and written again, since deleting them would turn people's
 * own formulas on them into #REF!. The order makes that safe: what was there is read first; then
 * contents, formulas, tables and a check that Excel understood the formulas; looks and protection
 * come last, in requests that carry no data. Whatever fails or is cancelled before that is undone
 * from what was read, and sheets that were added are deleted. Where rows or columns have to go with the notes on
 * them, which nothing brings back, it cannot be cancelled once writing has begun.
 */

interface Job {
  readonly target: Target;
  readonly writes: SheetWrites;
}

export async function renderSheets(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  run: StepRun = {},
): Promise<void> {
  const survey = await surveyWorkbook(context);
  const targets = chooseTargets(specs, survey.sheets, survey.known);
  const replaced = targets.flatMap(({ replaces }): SheetEntry[] => (replaces ? [replaces] : []));
  const backups = await backUp(context, replaced, run);
  const keepings = backups.map((backup) => keepingFor(backup, targets, survey.known));
  const jobs = await inSlices(planJobs(targets, survey, { backups, keepings }), run.signal);
  run.signal?.throwIfAborted();
  const done = { moved: false };
  const writing = keepings.some(losesSomething) ? toTheEnd(run) : run;
  try {
    const open = openStep(context, targets, { backups, keepings }, done);
    await sendSteps(context, [open, ...contentSteps(context, jobs)], shareOf(writing, 0, CONTENT_SHARE));
    await verifyFormulas(context, opsOf(jobs, 'formulas'));
    writing.signal?.throwIfAborted();
    const finishing = shareOf(toTheEnd(run), CONTENT_SHARE, LOOKS_SHARE);
    await sendSteps(context, finishingSteps(context, jobs, { backups, keepings }), finishing);
    await rememberSheets(context, targets, survey.known);
    run.onProgress?.(1);
  } catch (error) {
    await undo(context, { backups, keepings, targets, survey, isMoved: done.moved }, error);
    throw error;
  }
}

/** How far it is when contents and formulas stand, and when looks and protection do. */
const CONTENT_SHARE = 0.8;
const LOOKS_SHARE = 0.98;

const shareOf = ({ onProgress, ...run }: StepRun, from: number, to: number): StepRun => ({
  ...run,
  ...(onProgress && { onProgress: (share, mustEnd) => onProgress(from + share * (to - from), mustEnd) }),
});

/** What can no longer be given up, and says so with its progress. */
const toTheEnd = ({ onProgress, pause }: StepRun): StepRun => ({
  ...(onProgress && { onProgress: (share) => onProgress(share, true) }),
  ...(pause && { pause }),
});

/** What is replaced, and what of it stays. */
interface Standing {
  readonly backups: readonly Backup[];
  /** Beside the backups. */
  readonly keepings: readonly (Keeping | null)[];
}

function keepingFor(backup: Backup, targets: readonly Target[], known: KnownSheets): Keeping | null {
  const target = targets.find(({ replaces }) => replaces?.id === backup.sheet.id);
  return target ? keepingOf(target.spec, backup, known[target.spec.key]?.keys) : null;
}

interface Survey {
  readonly sheets: readonly SheetEntry[];
  readonly tables: readonly string[];
  readonly known: KnownSheets;
}

async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name');
  const known = await readKnownSheets(context);
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    tables: tables.items.map(({ name }) => name),
    known,
  };
}

function* planJobs(
  targets: readonly Target[],
  { sheets, tables, known }: Survey,
  { backups, keepings }: Standing,
): Pieces<Job[]> {
  const names = nameChanges(targets, sheets, known);
  const staying = new Set(keepings.flatMap((keeping) => [...(keeping?.tables.keys() ?? [])]));
  const leaving = new Set(backups.flatMap((backup) => backup.tables.map(({ name }) => name)));
  const taken = new Set(tables.filter((name) => !leaving.has(name)).map((name) => name.toLowerCase()));
  const jobs: Job[] = [];
  for (const target of targets) {
    const spec = yield* renameReferences(target.spec, names);
    const added = (spec.tables ?? []).filter(({ name }) => !staying.has(name));
    jobs.push({ target, writes: yield* planWrites(freeTableNames({ ...spec, tables: added }, taken)) });
  }
  return jobs;
}

/** Table names are unique in a workbook; a copy that people made keeps the name it has. */
function freeTableNames(spec: SheetSpec, taken: ReadonlySet<string>): SheetSpec {
  const free = (name: string, attempt = 1): string => {
    const candidate = attempt === 1 ? name : `${name}_${attempt}`;
    return taken.has(candidate.toLowerCase()) ? free(name, attempt + 1) : candidate;
  };
  return spec.tables ? { ...spec, tables: spec.tables.map((table) => ({ ...table, name: free(table.name) })) } : spec;
}

/** Makes room: sheets that are there are emptied, the others are added, so that formulas can name them all. */
function openStep(
  context: Excel.RequestContext,
  targets: readonly Target[],
  { backups, keepings }: Standing,
  done: { moved: boolean },
): Step {
  const { worksheets } = context.workbook;
  return {
    then: () => {
      done.moved = true;
    },
    queue: () => {
      backups.forEach((backup, index) => queueClearing(context, backup, keepings[index] ?? null));
      for (const { name, replaces } of targets) {
        if (replaces === null) worksheets.add(name);
        else if (replaces.name !== name) worksheets.getItem(replaces.id).name = name;
      }
    },
  };
}

function contentSteps(context: Excel.RequestContext, jobs: readonly Job[]): Step[] {
  const phases: readonly (keyof SheetWrites)[] = ['contents', 'formulas', 'tables'];
  const ops = phases.flatMap((phase) => opsOf(jobs, phase));
  return opSteps(context, ops);
}

const opsOf = (jobs: readonly Job[], phase: keyof SheetWrites): SheetOp[] =>
  jobs.flatMap(({ target, writes }) => writes[phase].map((op) => ({ sheet: target.name, op })));

/** Old looks go and new ones come in the same requests; number formats go with the old looks, so they come again. */
function finishingSteps(context: Excel.RequestContext, jobs: readonly Job[], { backups, keepings }: Standing): Step[] {
  const clearing: Step = {
    queue: () => backups.forEach((backup, index) => queueClearingLooks(context, backup, keepings[index] ?? null)),
  };
  const formats = opsOf(jobs, 'contents').filter(({ op }) => op.kind === 'numberFormat');
  const ops = [...(backups.length > 0 ? formats : []), ...opsOf(jobs, 'looks')];
  const last = [...opsOf(jobs, 'charts'), ...opsOf(jobs, 'protection')];
  const charts = chartClearing(
    context,
    jobs.map(({ target }) => target),
  );
  const steps =
    charts.length === 0
      ? opSteps(context, [...ops, ...last])
      : [...opSteps(context, ops), ...charts, ...opSteps(context, last)];
  return backups.length > 0 ? [clearing, ...steps] : steps;
}

function queueClearingLooks(context: Excel.RequestContext, { sheet, used }: Backup, keeping: Keeping | null): void {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  worksheet.freezePanes.unfreeze();
  const ours = keeping?.ours ?? used;
  if (!ours) return;
  const range = rangeOf(worksheet, ours);
  range.clear('Formats');
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
}

async function rememberSheets(
  context: Excel.RequestContext,
  targets: readonly Target[],
  known: KnownSheets,
): Promise<void> {
  const sheets = targets.map(({ name }) => context.workbook.worksheets.getItem(name).load('id'));
  await context.sync();
  const written = targets.map(({ spec, name, given }, index) => {
    const id = sheets[index]?.id ?? '';
    return [spec.key, { id, name, given, ...writtenKeys(spec) }] as const;
  });
  queueKnownSheets(context, { ...known, ...Object.fromEntries(written) });
  await context.sync();
}

interface Undo extends Standing {
  readonly targets: readonly Target[];
  readonly survey: Survey;
  readonly isMoved: boolean;
}

async function undo(
  context: Excel.RequestContext,
  { backups, keepings, targets, survey, isMoved }: Undo,
  cause: unknown,
): Promise<void> {
  const added = targets.filter(({ replaces }) => replaces === null).map(({ name }) => name);
  try {
    const standing = new Set(survey.sheets.map(({ id }) => id));
    await restore(context, backups, { added, standing, keepings, isMoved });
  } catch {
    throw new WorkbookError('RestoreFailed', targets.map(({ name }) => name).join(', '), { cause });
  }
}
