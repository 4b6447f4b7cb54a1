import type { Cell } from '../calls/cell.ts';
import {
  CHECK_SEVERITIES,
  SEVERITIES,
  type CheckCode,
  type CheckedCell,
  type CheckFinding,
  type RepairInForce,
  type RepairKind,
} from './checkFindings.ts';
import type { FilledTable } from './recordTable.ts';
import { isAccepted, type AcceptedRepair } from './repairs.ts';

/** Cells that are named one by one; the rest are counted. */
const NAMED = 100;
const NAMED_IN_FORCE = 1000;

interface Entry {
  readonly code: CheckCode;
  readonly table: number;
  readonly column: number;
  readonly repair: RepairKind | null;
  readonly isInForce: boolean;
  readonly cells: CheckedCell[];
  count: number;
}

export interface CellFault {
  readonly code: CheckCode;
  readonly repair?: RepairKind;
}

/** Where a fault stands: of a table by its index, in one column or, with -1, in the whole row. */
export interface FaultPlace {
  readonly table: number;
  readonly column: number;
  readonly row: number;
  readonly found: Cell;
  readonly used?: Cell;
}

/** Gathers faults by rule, table and column, and says of each whether its repair has been accepted. */
export class CheckList {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly tables: readonly FilledTable[],
    private readonly accepted: readonly AcceptedRepair[],
  ) {}

  /** True when the fault is repaired. */
  add({ code, repair }: CellFault, { table, column, row, found, used = null }: FaultPlace): boolean {
    const entry = this.entryOf(code, repair ?? null, { table, column });
    entry.count += 1;
    if (entry.cells.length < (entry.isInForce ? NAMED_IN_FORCE : NAMED)) entry.cells.push({ row, found, used });
    return entry.isInForce;
  }

  private entryOf(code: CheckCode, repair: RepairKind | null, at: { table: number; column: number }): Entry {
    const key = `${at.table} ${at.column} ${code} ${repair ?? ''}`;
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const entry = { ...at, code, repair, isInForce: this.isAccepted(repair, at), cells: [], count: 0 };
    this.entries.set(key, entry);
    return entry;
  }

  isAccepted(repair: RepairKind | null, { table, column }: { table: number; column: number }): boolean {
    const owner = this.tables[table];
    if (repair === null || owner === undefined) return false;
    return isAccepted(this.accepted, owner, repair, this.headingOf(table, column));
  }

  private headingOf(table: number, column: number): string {
    return this.tables[table]?.headings[column] ?? '';
  }

  /** The worst first, then in the order of tables and columns. */
  findings(): readonly CheckFinding[] {
    const rank = ({ severity }: CheckFinding): number => SEVERITIES.indexOf(severity);
    return this.sorted((entry) => !entry.isInForce)
      .map(({ code, table, column, repair, cells, count }): CheckFinding => {
        const heading = this.headingOf(table, column);
        return { code, severity: CHECK_SEVERITIES[code], table, column, heading, cells, count, repair };
      })
      .sort((a, b) => rank(a) - rank(b));
  }

  inForce(): readonly RepairInForce[] {
    return this.sorted((entry) => entry.isInForce).flatMap(({ code, table, column, repair, cells, count }) =>
      repair === null
        ? []
        : [{ kind: repair, code, table, column, heading: this.headingOf(table, column), cells, count }],
    );
  }

  private sorted(keep: (entry: Entry) => boolean): Entry[] {
    return [...this.entries.values()].filter(keep).sort((a, b) => a.table - b.table || a.column - b.column);
  }
}
