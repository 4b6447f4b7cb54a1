import { periodOf } from '../calls/period.ts';
import { fail, succeed, type Finding, type Outcome, type Where } from '../findings.ts';
import type { Plan } from '../plan/schema.ts';
import type { Actuals, Measurement } from '../scoring/actuals.ts';
import { isDayFigure } from '../scoring/attendance.ts';
import { TEAM_FIGURE } from '../scoring/teamName.ts';
import { type ActualsOrigin, type Columns, findColumns } from './actualsColumns.ts';
import { cellAddress } from './address.ts';
import { unitOfFigure } from './headings.ts';
import type { Origin, Values } from './readPlan.ts';
import { foldWord, saysText } from './vocabulary.ts';

export interface ActualsReading {
  readonly actuals: Actuals;
  /** The period the figures are of; '' where the table has no periods. */
  readonly period: string;
  readonly periods: readonly string[];
  /** Columns that mean nothing to the plan or the catalogue. */
  readonly ignored: readonly string[];
  /** The cell of a figure, by position in `actuals`. */
  readonly placeOf: (person: number, indicator: number) => Where;
}

/**
 * Figures from the input sheet or any table with people down and indicators across: headings by id
 * or name in either language. Blank is missing, the marker not applicable, text in place of a number
 * a finding with its cell [S-18]. Days worked and working days are read as figures of their own [S-22]; so are the teams
 * of people where the plan gives them a share, with the rows of teams in a table that may have some [S-21].
 */
export function readActuals(
  values: Values,
  plan: Plan,
  origin: ActualsOrigin = { sheet: '', row: 0, column: 0 },
): Outcome<ActualsReading> {
  const found = findColumns(values, plan, origin);
  if (!found.ok) return found;
  const columns = found.value;
  const rows = filledRows(values, columns);
  const periods = periodsOf(values, columns, rows);
  const period = choosePeriod(periods, plan.period);
  if (period === null) {
    return fail({ code: 'sheet.periodUnclear', args: { period: plan.period, periods: periods.join(', ') } });
  }
  const used = periods.length > 1 ? rows.filter((row) => periodAt(values, columns, row) === period) : rows;
  const { agent, team } = columns;
  const people = used.filter((row) => !isOfTeam(values, columns, row));
  const teams = used.filter((row) => isOfTeam(values, columns, row));
  const wrong = [
    ...unnamed(values, columns, people, origin),
    ...repeated(values, agent, people, origin),
    ...repeated(values, team ?? agent, teams, origin),
  ];
  if (wrong.length > 0) return fail(...wrong);
  return succeed({ ...collect({ values, plan, origin, columns }, people, teams), period, periods });
}

/** Every period that a table of figures names, in order of first appearance; findings where it is no such table. */
export function periodsIn(values: Values, plan: Plan): Outcome<readonly string[]> {
  const found = findColumns(values, plan, {});
  if (!found.ok) return found;
  return succeed(periodsOf(values, found.value, filledRows(values, found.value)));
}

const periodsOf = (values: Values, columns: Columns, rows: readonly number[]): readonly string[] => [
  ...new Set(rows.map((row) => periodAt(values, columns, row)).filter((period) => period !== '')),
];

/** Dates stand for their month. */
const periodAt = (values: Values, { period }: Columns, row: number): string =>
  period === null ? '' : periodOf(values[row]?.[period] ?? null);

const textAt = (values: Values, row: number, column: number | null): string =>
  column === null ? '' : String(values[row]?.[column] ?? '').trim();

/** Rows with a person or any figure; the input sheet has empty ones to type in. */
function filledRows(values: Values, { heading, agent, indicators }: Columns): number[] {
  const used = [agent, ...indicators.map(({ index }) => index)];
  return values.flatMap((_, row) =>
    row > heading && used.some((column) => textAt(values, row, column) !== '') ? [row] : [],
  );
}

/** null when there are several and none is the plan's. */
function choosePeriod(periods: readonly string[], planned: string): string | null {
  if (periods.length < 2) return periods[0] ?? '';
  return periods.includes(planned.trim()) ? planned.trim() : null;
}

function placed(origin: Origin, row: number, column: number): Where {
  return { kind: 'address', sheet: origin.sheet, address: cellAddress(row + origin.row, column + origin.column) };
}

const isOfTeam = (values: Values, { agent, team, hasTeamRows }: Columns, row: number): boolean =>
  hasTeamRows && textAt(values, row, agent) === '' && textAt(values, row, team) !== '';

function unnamed(values: Values, { agent }: Columns, rows: readonly number[], origin: Origin): Finding[] {
  const blank = rows.filter((row) => textAt(values, row, agent) === '');
  return blank.map((row) => ({ code: 'calls.agentBlank', where: placed(origin, row, agent), args: {} }));
}

function repeated(values: Values, agent: number, rows: readonly number[], origin: Origin): Finding[] {
  const places = new Map<string, number[]>();
  for (const row of rows) {
    const person = textAt(values, row, agent);
    places.set(person, [...(places.get(person) ?? []), row]);
  }
  return [...places].flatMap(([person, at]): Finding[] => {
    if (at.length < 2 || person === '') return [];
    const numbers = at.map((row) => row + origin.row + 1);
    const where = placed(origin, at[1] ?? 0, agent);
    return [{ code: 'actuals.duplicatePerson', where, args: { person, rows: numbers.join(', ') } }];
  });
}

interface Table {
  readonly values: Values;
  readonly plan: Plan;
  readonly origin: Origin;
  readonly columns: Columns;
}

function collect(
  table: Table,
  rows: readonly number[],
  teams: readonly number[],
): Pick<ActualsReading, 'actuals' | 'ignored' | 'placeOf'> {
  const { values, origin, columns } = table;
  const { indicators, agent, team, ignored } = columns;
  const figuresOf = (row: number): Measurement[] =>
    indicators.map(({ id, index }) => measure(table, id, { row, index }));
  const ofTeams = { names: teams.map((row) => textAt(values, row, team)), rows: teams.map(figuresOf) };
  return {
    actuals: {
      people: rows.map((row) => textAt(values, row, agent)),
      indicators: indicators.map(({ id }) => id),
      rows: rows.map(figuresOf),
      ...(teams.length > 0 ? { teams: ofTeams } : {}),
    },
    ignored,
    placeOf: (person, indicator) => placed(origin, rows[person] ?? 0, indicators[indicator]?.index ?? 0),
  };
}

function measure(
  { values, plan, origin }: Table,
  id: string,
  { row, index }: { row: number; index: number },
): Measurement {
  const cell = values[row]?.[index] ?? null;
  if (cell === null || (typeof cell === 'string' && foldWord(cell) === '')) return { kind: 'missing' };
  if (id === TEAM_FIGURE) return { kind: 'value', value: String(cell).trim() };
  if (!isDayFigure(id) && saysText(cell, 'sheet.notApplicable')) return { kind: 'notApplicable' };
  if (typeof cell === 'number') return { kind: 'value', value: cell };
  const unit = plan.indicators.find((indicator) => indicator.id === id)?.unit ?? unitOfFigure(id);
  if (typeof cell === 'string' && unit === 'level') return { kind: 'value', value: cell.trim() };
  const where = placed(origin, row, index);
  return { kind: 'faulty', finding: { code: 'actual.notNumber', where, args: { found: String(cell) } } };
}
