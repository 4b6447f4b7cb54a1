import { fail, type Finding, type Outcome, succeed, type Where } from '../findings.ts';
import type { Histories } from '../plan/history.ts';
import { meanOf } from '../plan/meanAndSpread.ts';
import type { Plan, PlanIndicator } from '../plan/schema.ts';
import { checkBy, guardOf } from '../scoring/valueGuard.ts';
import { cellAddress } from './address.ts';
import type { CellValue } from './codecs.ts';
import { indicatorOf, isPeriodHeading } from './headings.ts';
import type { Origin, Values } from './readPlan.ts';
import { foldWord, saysText } from './vocabulary.ts';

export interface HistoryReading {
  /** Of the plan's indicators, those with a figure; in the order of the periods. */
  readonly histories: Histories;
  /** Headings that mean nothing to the plan. */
  readonly ignored: readonly string[];
}

const NOWHERE: Origin = { sheet: '', row: 0, column: 0 };

/**
 * Past periods of a plan's indicators from a table: indicators across and periods down, or the other way
 * round. Rows of the same period, one a person, count as their mean, since targets are per person. Blank
 * cells and what does not apply are missing; anything else that is no figure is a finding with its cell.
 */
export function readHistories(values: Values, plan: Plan, origin: Origin = NOWHERE): Outcome<HistoryReading> {
  const [upright, turned] = [values, transposed(values)].map((lines) => ({ lines, headings: headingsOf(lines, plan) }));
  const isTurned = !isBetter(upright, turned);
  const { lines = [], headings = null } = (isTurned ? turned : upright) ?? {};
  if (headings === null) return fail({ code: 'sheet.notActuals', args: { column: 'indicators' } });
  const table = { origin, isTurned };
  const series = headings.columns.map(({ indicator, index }) => {
    const cells = readCells(table, indicator, cellsBelow(lines, headings, index));
    return { id: indicator.id, ...cells };
  });
  const findings = series.flatMap((each) => each.findings);
  if (findings.length > 0) return fail(...findings);
  const histories = new Map(series.map(({ id, figures }) => [id, perPeriod(figures)] as const));
  return succeed({
    histories: new Map([...histories].filter(([, figures]) => figures.length > 0)),
    ignored: headings.ignored,
  });
}

/** Past periods of one indicator: a row or a column of figures, with or without a heading before them. */
export function readHistory(
  values: Values,
  indicator: PlanIndicator,
  origin: Origin = NOWHERE,
): Outcome<readonly number[]> {
  const cells = values.flatMap((line, row) => line.map((value, column): PlacedCell => ({ value, row, column })));
  const [first, ...rest] = cells;
  const isHeaded = typeof first?.value === 'string' && rest.length > 0;
  const table = { origin, isTurned: false };
  const { figures, findings } = readCells(table, indicator, isHeaded ? rest : cells);
  return findings.length > 0 ? fail(...findings) : succeed(figures.map(({ figure }) => figure));
}

interface Table {
  readonly origin: Origin;
  /** Rows stand for columns and the other way round. */
  readonly isTurned: boolean;
}

interface PlacedCell {
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
  readonly period?: string;
}

interface Headings {
  readonly row: number;
  readonly period: number;
  readonly columns: readonly { readonly indicator: PlanIndicator; readonly index: number }[];
  readonly ignored: readonly string[];
}

/** Headings stand near the top, below a title at most. */
const HEADING_SEARCH_ROWS = 20;

function headingsOf(values: Values, plan: Plan): Headings | null {
  const lines = values.slice(0, HEADING_SEARCH_ROWS).map((line, row) => headingsIn(line, row, plan));
  const most = Math.max(0, ...lines.map(({ columns }) => columns.length));
  return lines.find(({ columns }) => most > 0 && columns.length === most) ?? null;
}

interface Oriented {
  readonly lines: Values;
  readonly headings: Headings | null;
}

/** A name of one indicator is a heading both ways; figures stand below the one that is meant. */
function isBetter(upright: Oriented | undefined, turned: Oriented | undefined): boolean {
  const count = (one: Oriented | undefined): number => one?.headings?.columns.length ?? 0;
  if (count(upright) !== count(turned) || !upright?.headings) return count(upright) > count(turned);
  const { lines, headings } = upright;
  return headings.columns.some(({ index }) =>
    cellsBelow(lines, headings, index).some(({ value }) => typeof value === 'number'),
  );
}

function headingsIn(line: readonly CellValue[], row: number, { indicators }: Plan): Headings {
  const texts = line.map((cell) => (typeof cell === 'string' ? cell : ''));
  const ids = texts.map((text) => (text === '' ? null : indicatorOf(text, indicators)));
  const columns = indicators.flatMap((indicator) => {
    const index = ids.indexOf(indicator.id);
    return index < 0 ? [] : [{ indicator, index }];
  });
  const period = texts.findIndex(isPeriodHeading);
  const used = new Set([period, ...columns.map(({ index }) => index)]);
  return { row, period, columns, ignored: texts.filter((text, index) => text !== '' && !used.has(index)) };
}

function cellsBelow(values: Values, { row, period }: Headings, column: number): readonly PlacedCell[] {
  return values.slice(row + 1).map((line, below) => ({
    value: line[column] ?? null,
    row: row + 1 + below,
    column,
    period: period < 0 ? '' : String(line[period] ?? '').trim(),
  }));
}

interface Figure {
  readonly figure: number;
  readonly period: string;
}

function readCells(
  table: Table,
  indicator: PlanIndicator,
  cells: readonly PlacedCell[],
): { readonly figures: readonly Figure[]; readonly findings: readonly Finding[] } {
  const check = checkBy(guardOf(indicator));
  const figures: Figure[] = [];
  const findings: Finding[] = [];
  for (const cell of cells.filter(({ value }) => !isMissing(value, indicator))) {
    const finding = typeof cell.value === 'number' ? check(cell.value) : notNumber(cell.value);
    if (finding !== null) findings.push({ ...finding, where: placeOf(table, cell) });
    else figures.push({ figure: Number(cell.value), period: cell.period ?? '' });
  }
  return { figures, findings };
}

/** Levels have names in place of figures, which nobody can average. */
const isMissing = (value: CellValue, { unit }: PlanIndicator): boolean =>
  value === null ||
  (typeof value === 'string' && (foldWord(value) === '' || unit === 'level' || saysText(value, 'sheet.notApplicable')));

const notNumber = (value: CellValue): Finding => ({ code: 'actual.notNumber', args: { found: String(value) } });

function placeOf({ origin, isTurned }: Table, { row, column }: PlacedCell): Where {
  const [down, across] = isTurned ? [column, row] : [row, column];
  return { kind: 'address', sheet: origin.sheet, address: cellAddress(down + origin.row, across + origin.column) };
}

/** One figure a period; without periods every figure is one. */
function perPeriod(figures: readonly Figure[]): readonly number[] {
  const periods = new Map<string, number[]>();
  figures.forEach(({ figure, period }, index) => {
    const key = period === '' ? `#${index}` : period;
    periods.set(key, [...(periods.get(key) ?? []), figure]);
  });
  return [...periods.values()].map(meanOf);
}

const transposed = (values: Values): Values => {
  const width = Math.max(0, ...values.map((line) => line.length));
  return Array.from({ length: width }, (_, column) => values.map((line) => line[column] ?? null));
};
