import type { Dictionaries } from './dictionaries.ts';
import { spanOf, type Span } from './periodUnits.ts';
import type { ReadTable } from './readRecords.ts';
import { ROW } from './rowStates.ts';

/** What the roster says of somebody in a period; null where it says nothing. */
export interface Membership {
  /** -1 for none. */
  readonly team: number;
  readonly daysWorked: number | null;
  readonly workingDays: number | null;
}

interface RosterRow {
  /** '' on a roster that holds all the time. */
  readonly period: string;
  readonly span: Span | null;
  readonly team: number;
  readonly daysWorked: number;
  readonly workingDays: number;
  readonly teamTarget: number;
}

const NOWHERE: Membership = { team: -1, daysWorked: null, workingDays: null };

/** Teams, days and targets by person and period. Entries of months make quarters; those of quarters hold in each month. */
export class Roster {
  private readonly byAgent = new Map<number, RosterRow[]>();

  constructor(tables: readonly ReadTable[], names: Dictionaries) {
    for (const table of tables) {
      if (table.kind !== 'roster') continue;
      for (let row = 0; row < table.rowCount; row += 1)
        if (table.states[row] === ROW.counts) this.add(table, row, names);
    }
  }

  private add({ fields }: ReadTable, row: number, { periods }: Dictionaries): void {
    const period = periods.textOf(fields.get('period')?.[row] ?? -1);
    const agent = fields.get('agent')?.[row] ?? -1;
    const entry: RosterRow = {
      period,
      span: spanOf(period),
      team: fields.get('team')?.[row] ?? -1,
      daysWorked: fields.get('daysWorked')?.[row] ?? NaN,
      workingDays: fields.get('workingDays')?.[row] ?? NaN,
      teamTarget: fields.get('teamTarget')?.[row] ?? NaN,
    };
    this.byAgent.set(agent, [...(this.byAgent.get(agent) ?? []), entry]);
  }

  get isEmpty(): boolean {
    return this.byAgent.size === 0;
  }

  /** People and the periods that the roster has them in; none of a roster that holds all the time. */
  dated(): readonly { readonly agent: number; readonly period: string }[] {
    return [...this.byAgent].flatMap(([agent, rows]) =>
      rows.flatMap(({ period }) => (period === '' ? [] : [{ agent, period }])),
    );
  }

  of(agent: number, period: string): Membership {
    const rows = this.rowsFor(agent, period);
    const latest = rows.at(-1);
    if (latest === undefined) return NOWHERE;
    return { team: latest.team, ...daysOf(rows, period) };
  }

  /** Of a team in a period: the same for all its members, or null. */
  targetOf(team: number, period: string): number | null {
    const targets = new Map<string, number>();
    for (const agent of this.byAgent.keys()) {
      for (const row of this.rowsFor(agent, period)) {
        if (row.team !== team || Number.isNaN(row.teamTarget)) continue;
        if (isLonger(row, period) || (targets.get(row.period) ?? row.teamTarget) !== row.teamTarget) return null;
        targets.set(row.period, row.teamTarget);
      }
    }
    return targets.size === 0 ? null : [...targets.values()].reduce((sum, target) => sum + target, 0);
  }

  /**
   * Those within the period, else those that it lies in or across, as a week does between two months, else those that
   * hold all the time; the earliest first.
   */
  private rowsFor(agent: number, period: string): readonly RosterRow[] {
    const rows = this.byAgent.get(agent) ?? [];
    const span = spanOf(period);
    const same = rows.filter((row) => row.period !== '' && row.period === period);
    if (span === null) return same.length > 0 ? same : rows.filter((row) => row.period === '');
    const dated = rows.filter((row) => row.span !== null);
    const within = dated.filter((row) => isWithin(row.span, span)).sort(byTime);
    if (within.length > 0) return within;
    const around = dated.filter((row) => overlaps(span, row.span)).sort(byTime);
    return around.length > 0 ? around : rows.filter((row) => row.period === '');
  }
}

const isWithin = (inner: Span | null, outer: Span | null): boolean =>
  inner !== null && outer !== null && inner.first >= outer.first && inner.last <= outer.last;

const overlaps = (one: Span, other: Span | null): boolean =>
  other !== null && one.first <= other.last && other.first <= one.last;

const byTime = (one: RosterRow, other: RosterRow): number => (one.span?.first ?? 0) - (other.span?.first ?? 0);

/** Days and targets of a longer period say nothing of a shorter one. */
function isLonger({ span }: RosterRow, period: string): boolean {
  const wanted = spanOf(period);
  return span !== null && wanted !== null && !isWithin(span, wanted);
}

function daysOf(rows: readonly RosterRow[], period: string): Pick<Membership, 'daysWorked' | 'workingDays'> {
  const sum = (of: (row: RosterRow) => number): number | null => {
    const days = rows.map(of);
    return days.some(Number.isNaN) || rows.some((row) => isLonger(row, period))
      ? null
      : days.reduce((all, each) => all + each, 0);
  };
  return { daysWorked: sum((row) => row.daysWorked), workingDays: sum((row) => row.workingDays) };
}
