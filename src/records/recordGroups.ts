import type { Pieces } from '../pieces.ts';
import { Codes } from '../calls/codes.ts';
import { eachRow } from './eachRow.ts';
import type { RecordKind } from './kinds.ts';
import { comparePeriods, periodOfDay, periodOfName, type PeriodUnit } from './periodUnits.ts';
import type { ReadTable, RecordReading } from './readRecords.ts';
import type { Roster } from './roster.ts';
import { ROW } from './rowStates.ts';

/** Rows of all tables by person and period. */
export interface RecordGroups {
  /** By table, then by row; -1 for a row that is in no group. */
  readonly byTable: readonly Int32Array[];
  /** Codes of agents and periods by group. */
  readonly agents: readonly number[];
  readonly periods: readonly number[];
  readonly periodNames: readonly string[];
  /** The earliest first. */
  readonly periodsInTime: readonly string[];
  /** Periods in which any table of the kind has a row: there, who has none has 0. */
  readonly covered: ReadonlyMap<RecordKind, ReadonlySet<number>>;
  /** By table: rows that count, but of a period that is longer than the unit or lies across its ends. */
  readonly unplaced: readonly number[];
}

interface HowToGroup {
  readonly unit: PeriodUnit;
  readonly undated: string;
  readonly roster: Roster;
}

export function* groupRecords(reading: RecordReading, how: HowToGroup): Pieces<RecordGroups> {
  const grouping = new Grouping(reading, how);
  for (const table of reading.tables) yield* grouping.add(table);
  for (const { agent, period } of how.roster.dated()) grouping.addMember(agent, period);
  return grouping.result();
}

const NOWHERE = -1;

class Grouping {
  private readonly periodCodes = new Codes();
  private readonly groups = new Map<number, number>();
  private readonly agents: number[] = [];
  private readonly periods: number[] = [];
  private readonly byTable: Int32Array[] = [];
  private readonly covered = new Map<RecordKind, Set<number>>();
  private readonly unplaced: number[] = [];
  /** Codes of periods by the code of the name that a table gives them, and by day. */
  private readonly ofNames: readonly number[];
  private readonly ofDays = new Map<number, number>();

  constructor(
    { names }: RecordReading,
    private readonly how: HowToGroup,
  ) {
    this.ofNames = names.periods.texts.map((name) => this.codeOfName(name));
  }

  /** A roster is no record: it makes nobody's sums 0. */
  *add(table: ReadTable): Pieces<void> {
    const groups = new Int32Array(table.rowCount).fill(NOWHERE);
    this.byTable.push(groups);
    const isGrouped = table.kind !== 'roster';
    const [agents, periodOf] = [table.fields.get('agent'), this.periodReader(table)];
    const covered = this.covered.get(table.kind) ?? new Set<number>();
    this.covered.set(table.kind, covered);
    let unplaced = 0;
    if (isGrouped) {
      yield* eachRow(table.rowCount, (row) => {
        if (table.states[row] !== ROW.counts) return;
        const period = periodOf(row);
        if (period === NOWHERE) {
          unplaced += 1;
          return;
        }
        covered.add(period);
        groups[row] = this.groupOf(agents?.[row] ?? NOWHERE, period);
      });
    }
    this.unplaced.push(unplaced);
  }

  addMember(agent: number, name: string): void {
    const period = this.codeOfName(name);
    if (period !== NOWHERE) this.groupOf(agent, period);
  }

  private periodReader({ fields }: ReadTable): (row: number) => number {
    const [dates, named] = [fields.get('date'), fields.get('period')];
    if (dates === undefined && named === undefined) {
      const code = this.periodCodes.of(this.how.undated);
      return () => code;
    }
    return (row) => {
      const date = dates?.[row] ?? NaN;
      return Number.isNaN(date) ? (this.ofNames[named?.[row] ?? NOWHERE] ?? NOWHERE) : this.codeOfDay(Math.floor(date));
    };
  }

  private codeOfDay(day: number): number {
    const known = this.ofDays.get(day);
    if (known !== undefined) return known;
    const code = this.periodCodes.of(periodOfDay(day, this.how.unit));
    this.ofDays.set(day, code);
    return code;
  }

  private codeOfName(name: string): number {
    const period = periodOfName(name, this.how.unit);
    return period === null ? NOWHERE : this.periodCodes.of(period);
  }

  private groupOf(agent: number, period: number): number {
    const key = period * 2 ** 26 + agent;
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const group = this.agents.push(agent) - 1;
    this.periods.push(period);
    this.groups.set(key, group);
    return group;
  }

  result(): RecordGroups {
    const { agents, periods, byTable, covered, unplaced, periodCodes } = this;
    const periodNames = periodCodes.texts;
    const periodsInTime = [...new Set(periods.map((period) => periodNames[period] ?? ''))].sort(comparePeriods);
    return { byTable, agents, periods, periodNames, periodsInTime, covered, unplaced };
  }
}
