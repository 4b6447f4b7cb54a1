import type { Pieces } from '../pieces.ts';
import { addParts } from './addParts.ts';
import { waysFor, type FigureWay } from './figureWays.ts';
import type { NumberColumn } from './fieldColumn.ts';
import type { PartField, PartTable } from './figureParts.ts';
import { findFirstOrders } from './firstOrders.ts';
import { groupRecords, type RecordGroups } from './recordGroups.ts';
import type { PeriodUnit } from './periodUnits.ts';
import type { RecordReading } from './readRecords.ts';
import { Roster } from './roster.ts';

/** A person in a period. */
export interface FigureRow {
  readonly person: string;
  /** '' for none. */
  readonly team: string;
  readonly period: string;
  /** Of the sums behind the figures. */
  readonly group: number;
}

export interface RecordFigures {
  readonly reading: RecordReading;
  readonly unit: PeriodUnit;
  /** By period, team and name. */
  readonly rows: readonly FigureRow[];
  /** Indicators and the figures beside them, in the order of their columns. */
  readonly ids: readonly string[];
  /** By id, then in the order of `rows`; null is missing. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly ways: ReadonlyMap<string, FigureWay>;
  readonly groups: RecordGroups;
  readonly roster: Roster;
  /** Beside those of the reading: which are their customer's first orders. */
  readonly tables: readonly PartTable[];
  /** By the id of the part, then by group; NaN where nothing says that it is 0. */
  readonly sums: ReadonlyMap<string, Float64Array>;
}

export interface HowToRollUpRecords {
  readonly unit: PeriodUnit;
  /** Of tables that have neither dates nor periods; '' for none. */
  readonly undated?: string;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Indicators and figures by person and period from whatever tables there are [S-28]. */
export function* rollUpRecords(reading: RecordReading, how: HowToRollUpRecords): Pieces<RecordFigures> {
  const { unit, undated = '', onProgress } = how;
  const firsts = yield* findFirstOrders(reading.tables, reading.names);
  const tables = reading.tables.map((table, index): PartTable => {
    const first = firsts[index] ?? null;
    const { fields } = table;
    return {
      ...table,
      rule: reading.rule,
      fields: first === null ? fields : new Map<PartField, NumberColumn>([...fields, ['first', first]]),
    };
  });
  const roster = new Roster(reading.tables, reading.names);
  const groups = yield* groupRecords(reading, { unit, undated, roster });
  const ways = waysFor(tables, reading.own);
  const sums = yield* addParts(tables, { groups, ways, onProgress });
  const rows = rowsOf(groups, reading, roster);
  const values = ways.map(({ over, under }) =>
    rows.map(({ group }) => figureOf(sums.get(over.id)?.[group], under === null ? null : sums.get(under.id)?.[group])),
  );
  const goal = goalAttainment(rows, { reading, roster, sales: sums.get('orders.sales') });
  const ids = ways.map(({ id }) => id);
  return {
    ...{ reading, unit, rows, groups, roster, tables, sums },
    ids: goal === null ? ids : [...ids, TEAM_GOAL],
    values: goal === null ? values : [...values, goal],
    ways: new Map(ways.map((way) => [way.id, way])),
  };
}

export const TEAM_GOAL = 'team_goal_attainment';

/** Missing over nothing, never 0. */
export function figureOf(over: number | undefined, under: number | null | undefined): number | null {
  const figure = under === null ? (over ?? NaN) : (over ?? NaN) / (under ?? NaN);
  return Number.isFinite(figure) ? figure + 0 : null;
}

function rowsOf(groups: RecordGroups, { names }: RecordReading, roster: Roster): readonly FigureRow[] {
  const rows = groups.agents.map((agent, group): FigureRow => {
    const period = groups.periodNames[groups.periods[group] ?? -1] ?? '';
    const { team } = roster.of(agent, period);
    return { person: names.agents.textOf(agent), team: names.words.textOf(team), period, group };
  });
  const order = new Map(groups.periodsInTime.map((name, index) => [name, index]));
  const time = ({ period }: FigureRow): number => order.get(period) ?? 0;
  return rows.sort((a, b) => time(a) - time(b) || compare(a.team, b.team) || compare(a.person, b.person));
}

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** Team sales ÷ team target, the same for every member; null where no team has a target. */
function goalAttainment(
  rows: readonly FigureRow[],
  { reading, roster, sales }: { reading: RecordReading; roster: Roster; sales: Float64Array | undefined },
): readonly (number | null)[] | null {
  if (sales === undefined || roster.isEmpty) return null;
  const keyOf = ({ team, period }: FigureRow): string => `${team}\u001f${period}`;
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + (sales[row.group] ?? NaN));
  const attained = new Map<string, number | null>();
  for (const row of rows) {
    if (attained.has(keyOf(row))) continue;
    const target = row.team === '' ? null : roster.targetOf(reading.names.words.known(row.team), row.period);
    attained.set(keyOf(row), target === null ? null : figureOf(sums.get(keyOf(row)), target));
  }
  const values = rows.map((row) => attained.get(keyOf(row)) ?? null);
  return values.every((value) => value === null) ? null : values;
}
