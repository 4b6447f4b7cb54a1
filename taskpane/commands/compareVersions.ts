import { succeed, type Outcome } from '../../src/findings.ts';
import type { Pieces } from '../../src/pieces.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { comparePeriods } from '../../src/records/periodUnits.ts';
import { comparePlans, type Move, type ScoredPlan } from '../../src/scoring/comparePlans.ts';
import { compilePlan, scoreInPieces } from '../../src/scoring/scorecard.ts';
import { rollUpSubIndicators } from '../../src/scoring/subIndicators.ts';
import { parseAddress } from '../../src/sheets/address.ts';
import { periodsIn, readActuals } from '../../src/sheets/readActuals.ts';
import type { Cell, DataSource, RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';

export interface VersionComparison {
  /** The last one of the table; '' where it names none. */
  readonly period: string;
  /** By the earlier plan itself, and by the later one against it; both in the order of the people. */
  readonly moves: readonly [own: readonly Move[], changed: readonly Move[]];
}

/** The same people by two plans, over the last period of a table [S-38]. Nothing is written. */
export async function compareVersions(
  workbook: Workbook,
  source: DataSource,
  { plans, ...run }: RunOptions & { readonly plans: readonly [earlier: Plan, later: Plan] },
): Promise<Outcome<VersionComparison>> {
  const values = await workbook.readSource(source, run);
  const named = periodsIn(values, plans[0]);
  if (!named.ok) return named;
  const period = [...named.value].sort(comparePeriods).at(-1) ?? '';
  const [earlier, later] = [
    await inSlices(scoredBy(plans[0], { values, source, period }), run.signal),
    await inSlices(scoredBy(plans[1], { values, source, period }), run.signal),
  ];
  if (!earlier.ok) return earlier;
  if (!later.ok) return later;
  const moves = [earlier.value, later.value].map((plan) => comparePlans(earlier.value, plan));
  return succeed({ period, moves: [moves[0] ?? [], moves[1] ?? []] });
}

interface Table {
  readonly values: readonly (readonly Cell[])[];
  readonly source: DataSource;
  readonly period: string;
}

function* scoredBy(plan: Plan, { values, source, period }: Table): Pieces<Outcome<ScoredPlan>> {
  const compiled = compilePlan(plan);
  if (!compiled.ok) return compiled;
  const place = parseAddress(source.address) ?? { row: 0, column: 0 };
  const origin = { sheet: source.sheet, ...place, hasTeamRows: true };
  const read = readActuals(values, { ...plan, period }, origin);
  if (!read.ok) return read;
  yield;
  const actuals = rollUpSubIndicators(read.value.actuals, plan);
  return succeed({ compiled: compiled.value, scorecard: yield* scoreInPieces(compiled.value, actuals) });
}
