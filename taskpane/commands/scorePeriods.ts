import type { ScoredPeriod } from '../../src/feedback/periods.ts';
import { fail, succeed, type Finding, type Outcome } from '../../src/findings.ts';
import type { Pieces } from '../../src/pieces.ts';
import type { Plan } from '../../src/plan/schema.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import type { CompiledPlan } from '../../src/scoring/compiledPlan.ts';
import { compilePlan, scoreInPieces } from '../../src/scoring/scorecard.ts';
import { rollUpSubIndicators } from '../../src/scoring/subIndicators.ts';
import { parseAddress } from '../../src/sheets/address.ts';
import { periodsIn, readActuals } from '../../src/sheets/readActuals.ts';
import type { Cell, DataSource, RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';
import { partOf } from './progress.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';
import { rowsOfTeam } from './teamsOf.ts';

/** A period with the figures that it was scored by. */
export interface PeriodFigures extends ScoredPeriod {
  readonly actuals: Actuals;
}

/** Everybody in every period of a table of figures, by the plan in force. */
export interface ScoredPeriods {
  readonly plan: Plan;
  /** In the order of the table. */
  readonly periods: readonly PeriodFigures[];
}

export interface ScoreOptions extends RunOptions {
  /** Whose rows alone count; everybody's unless given. */
  readonly team?: string;
}

/** A table without periods is of the plan's own. Nothing is written. */
export async function scorePeriods(
  workbook: Workbook,
  source: DataSource,
  { team, ...run }: ScoreOptions = {},
): Promise<Outcome<ScoredPeriods>> {
  const standing = await readWorkbookPlan(workbook);
  if (standing.kind !== 'ready') return fail(...(standing.kind === 'broken' ? standing.findings : [NO_PLAN]));
  const { plan } = standing;
  const compiled = compilePlan(plan);
  if (!compiled.ok) return compiled;
  const all = await workbook.readSource(source, partOf(run, 0, READING_SHARE));
  const values = team === undefined ? all : rowsOfTeam(all, source, team);
  const periods = await inSlices(scored({ values, source, plan, compiled: compiled.value }, run), run.signal);
  return periods.ok ? succeed({ plan, periods: periods.value }) : periods;
}

const NO_PLAN: Finding = { code: 'sheet.notPlan', args: { sheet: 'Plan' } };
const READING_SHARE = 0.5;

/** A table of figures and the plan to score it by. */
export interface FiguresTable {
  readonly values: readonly (readonly Cell[])[];
  readonly source: Pick<DataSource, 'sheet' | 'address'>;
  readonly plan: Plan;
  readonly compiled: CompiledPlan;
}

function* scored(table: FiguresTable, { onProgress }: RunOptions): Pieces<Outcome<readonly PeriodFigures[]>> {
  const named = periodsIn(table.values, table.plan);
  if (!named.ok) return named;
  const names = named.value.length === 0 ? [table.plan.period] : named.value;
  const periods: PeriodFigures[] = [];
  for (const period of names) {
    const figures = yield* scorePeriod(table, period);
    if (!figures.ok) return figures;
    periods.push(figures.value);
    onProgress?.(READING_SHARE + (periods.length / names.length) * (1 - READING_SHARE));
  }
  return succeed(periods);
}

/** Everybody in one of the periods of a table. */
export function* scorePeriod(
  { values, source, plan, compiled }: FiguresTable,
  period: string,
): Pieces<Outcome<PeriodFigures>> {
  const place = parseAddress(source.address) ?? { row: 0, column: 0 };
  const origin = { sheet: source.sheet, ...place, hasTeamRows: true };
  const read = readActuals(values, { ...plan, period }, origin);
  if (!read.ok) return read;
  yield;
  const actuals = rollUpSubIndicators(read.value.actuals, plan);
  return succeed({ period, compiled, actuals, scorecard: yield* scoreInPieces(compiled, actuals) });
}
