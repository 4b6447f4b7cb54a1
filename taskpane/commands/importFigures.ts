import { actualsFromCalls } from '../../src/calls/actuals.ts';
import { effectiveRule } from '../../src/calls/effectiveRule.ts';
import type { CallMapping } from '../../src/calls/mapping.ts';
import { rollUpCalls } from '../../src/calls/rollUpCalls.ts';
import type { CallRollUp } from '../../src/calls/summary.ts';
import { fail, succeed, type Finding, type Outcome, type Where } from '../../src/findings.ts';
import type { Pieces } from '../../src/pieces.ts';
import type { Plan } from '../../src/plan/schema.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import { cellAddress, parseAddress } from '../../src/sheets/address.ts';
import { readActuals } from '../../src/sheets/readActuals.ts';
import type { Cell, DataSource, RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';
import type { FiguresTable } from './scorePeriods.ts';

/** Figures that come from somewhere else than the input sheet. */
export interface ImportedFigures {
  readonly actuals: Actuals;
  /** '' where the source has no periods, or all of them were taken together. */
  readonly period: string;
  /** What was left out of the figures, with its cell. */
  readonly notes: readonly Finding[];
  /** Conditions of the effective call that the log has no column for. */
  readonly notApplied: CallRollUp['notApplied'];
  /** Effective calls are estimates from people's verdicts. */
  readonly isCorrected?: true;
  /** The table that they were read from, with all its periods; absent where there is none. */
  readonly table?: Pick<FiguresTable, 'values' | 'source'>;
  /** Where a figure stands in the source; null when it was worked out, or is missing there. */
  readonly placeOf: (person: string, indicator: string) => Where | null;
}

export interface ImportRequest {
  readonly source: DataSource;
  /** Of a call log; null for a table with people down and indicators across. */
  readonly mapping: CallMapping | null;
}

export async function importFigures(
  workbook: Workbook,
  plan: Plan,
  { source, mapping }: ImportRequest,
  run: RunOptions = {},
): Promise<Outcome<ImportedFigures>> {
  const rows = await workbook.readSource(source, run);
  run.signal?.throwIfAborted();
  if (mapping === null) return fromTable(rows, plan, source);
  return inSlices(fromCalls(rows.slice(1), plan, { source, mapping }), run.signal);
}

type Rows = readonly (readonly Cell[])[];

function fromTable(rows: Rows, plan: Plan, source: DataSource): Outcome<ImportedFigures> {
  const origin = originOf(source);
  const read = readActuals(rows, plan, { sheet: source.sheet, ...origin, hasTeamRows: true });
  if (!read.ok) return read;
  const { actuals, period, placeOf } = read.value;
  return succeed({
    actuals,
    period,
    notes: [],
    notApplied: [],
    table: { values: rows, source },
    placeOf: (person, indicator) => {
      const [row, column] = [actuals.people.indexOf(person), actuals.indicators.indexOf(indicator)];
      const kind = actuals.rows[row]?.[column]?.kind ?? 'missing';
      return kind === 'missing' ? null : placeOf(row, column);
    },
  });
}

function* fromCalls(
  rows: Rows,
  plan: Plan,
  { source, mapping }: { readonly source: DataSource; readonly mapping: CallMapping },
): Pieces<Outcome<ImportedFigures>> {
  const byPeriod = plan.period !== '' && (mapping.period ?? mapping.date) !== null;
  const rolledUp = yield* rollUpCalls(rows, { mapping, byPeriod, rule: effectiveRule(plan.effectiveCall) });
  if (!rolledUp.ok) return rolledUp;
  const { summary, findings, notApplied } = rolledUp.value;
  const period = byPeriod ? plan.period.trim() : undefined;
  if (period !== undefined && summary.periods?.includes(period) !== true) {
    const periods = [...new Set(summary.periods ?? [])].join(', ');
    return fail({ code: 'sheet.periodUnclear', args: { period, periods } });
  }
  return succeed({
    actuals: actualsFromCalls(summary, period),
    period: period ?? '',
    notes: findings.map((finding) => inSource(finding, source)),
    notApplied,
    placeOf: () => null,
  });
}

/** Rows of a log count from its first call; people look for the cell of the sheet. */
function inSource(finding: Finding, source: DataSource): Finding {
  if (finding.where?.kind !== 'cell') return finding;
  const { row, column } = originOf(source);
  const address = cellAddress(row + 1 + finding.where.row, column + finding.where.column);
  return { ...finding, where: { kind: 'address', sheet: source.sheet, address } };
}

function originOf({ address }: DataSource): { readonly row: number; readonly column: number } {
  const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
  return { row, column };
}
