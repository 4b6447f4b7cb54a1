import {
  mergeTrends,
  MOST_PERIODS,
  trendOf,
  trendPoints,
  type TrendPeriod,
  type TrendPoint,
} from '../../src/feedback/trends.ts';
import { periodName, periodsBetween } from '../../src/feedback/periods.ts';
import type { Finding, Outcome } from '../../src/findings.ts';
import type { Pieces } from '../../src/pieces.ts';
import { scoreInPieces } from '../../src/scoring/scorecard.ts';
import { areaAddress } from '../../src/sheets/address.ts';
import { periodsIn } from '../../src/sheets/readActuals.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';
import { keptTrends } from './keptTrends.ts';
import { scorePeriod, type FiguresTable, type PeriodFigures } from './scorePeriods.ts';
import type { ScoringParts } from './scorePeople.ts';

export interface GatheredTrends {
  readonly points: readonly TrendPoint[];
  /** Why periods that are not scored now are left out. */
  readonly findings: readonly Finding[];
}

/**
 * The periods that the workbook keeps, with the one that is scored now and the others of its table. A
 * period without a name is no point of a trend.
 */
export async function gatherTrends(
  workbook: Workbook,
  parts: ScoringParts,
  date: string,
  { signal }: RunOptions = {},
): Promise<GatheredTrends> {
  const before = await keptTrends(workbook);
  const table = parts.imported ? (parts.imported.table ?? null) : await typedTable(workbook, parts);
  const { periods, findings } = await inSlices(scoredNow(parts, table, date), signal);
  return { points: trendPoints(mergeTrends(before, periods)), findings };
}

type Rows = Pick<FiguresTable, 'values' | 'source'>;

/** The input sheet, where people have typed more than one period. */
async function typedTable(workbook: Workbook, { gathered }: ScoringParts): Promise<Rows | null> {
  if ((gathered.reading?.periods.length ?? 0) < 2) return null;
  const content = await workbook.readSheet('actuals');
  if (content === null) return null;
  return { values: content.values, source: { sheet: content.sheet, address: areaAddress(content.area) } };
}

interface ScoredNow {
  readonly periods: readonly TrendPeriod[];
  readonly findings: readonly Finding[];
}

function* scoredNow({ compiled, gathered }: ScoringParts, table: Rows | null, date: string): Pieces<ScoredNow> {
  const { plan } = compiled;
  const current = periodName(gathered.period || plan.period);
  const others = table === null ? [] : yield* scoreOthers({ ...table, plan, compiled }, current);
  const periods = others.flatMap((each) => (each.ok ? [trendOf(each.value, date)] : []));
  const findings = others.flatMap((each) => (each.ok ? [] : each.findings));
  if (current === '') return { periods, findings };
  const scorecard = yield* scoreInPieces(compiled, gathered.actuals);
  return { periods: [...periods, trendOf({ period: current, compiled, scorecard }, date)], findings };
}

function* scoreOthers(table: FiguresTable, current: string): Pieces<Outcome<PeriodFigures>[]> {
  const scored: Outcome<PeriodFigures>[] = [];
  for (const period of othersIn(table, current)) scored.push(yield* scorePeriod(table, period));
  return scored;
}

/** As the table names them; no more than the sheet keeps. */
function othersIn({ values, plan }: FiguresTable, current: string): readonly string[] {
  const named = periodsIn(values, plan);
  if (!named.ok || named.value.length < 2) return [];
  const last = new Set(periodsBetween(named.value).slice(-MOST_PERIODS));
  return named.value.filter((name) => last.has(periodName(name)) && periodName(name) !== current);
}
