import { isBlank, textOfCell, type Cell } from '../calls/cell.ts';
import type { Pieces } from '../pieces.ts';
import type { CheckList } from './checkList.ts';
import { columnFor, mappedColumns } from './fields.ts';
import type { RecordField, RecordKind } from './kinds.ts';
import type { FilledTable } from './recordTable.ts';
import { TextPlaces } from './textPlaces.ts';
import { saysTotal } from './totalRows.ts';
import { eachRow } from './eachRow.ts';

/** What becomes of a row. */
export const ROW = { counts: 0, blank: 1, leftOut: 2, faulty: 3 } as const;

const ID_FIELDS: Readonly<Partial<Record<RecordKind, RecordField>>> = {
  callLog: 'callId',
  orders: 'orderId',
  surveys: 'responseId',
  qa: 'recordId',
};

/** Where an id was seen first. */
interface FirstSeen {
  readonly table: number;
  readonly row: number;
}

/** Both in one number, since there are as many as rows. */
const ROWS_IN_TABLE = 2 ** 24;
/** Names whose reading as a total is kept. */
const KNOWN_LIMIT = 50_000;

/** Tells rows of records from blank lines, totals and rows that stand twice; ids are those of all tables of a kind. */
export class RowSorter {
  private readonly seen = new Map<RecordKind, TextPlaces>();
  private readonly totals = new Map<unknown, boolean>();

  constructor(
    private readonly tables: readonly FilledTable[],
    private readonly list: CheckList,
  ) {}

  *sort(index: number, onRows?: (rows: number) => void): Pieces<Uint8Array> {
    const table = this.tables[index];
    const states = new Uint8Array(table?.rows.length ?? 0);
    if (table === undefined) return states;
    const agent = columnFor(table.mapping, 'agent') ?? -1;
    const id = this.idColumn(index, table);
    const sort = (row: number): void => {
      states[row] = this.stateOf(table.rows[row] ?? [], { index, row, agent, id });
    };
    yield* eachRow(table.rows.length, sort, onRows);
    return states;
  }

  private idColumn(index: number, { mapping, rows }: FilledTable): number | null {
    const field = ID_FIELDS[mapping.kind];
    if (field === undefined) return null;
    const column = columnFor(mapping, field);
    if (column === null && rows.length > 0)
      this.list.add({ code: 'noIds' }, { table: index, column: -1, row: 0, found: null });
    return column;
  }

  private stateOf(
    cells: readonly Cell[],
    { index, row, agent, id }: { index: number; row: number; agent: number; id: number | null },
  ): number {
    const named = cells[agent] ?? null;
    if (isBlank(named) && cells.every(isBlank)) {
      this.list.add({ code: 'blankRows' }, { table: index, column: -1, row, found: null });
      return ROW.blank;
    }
    const first = isBlank(named) ? (cells.find((cell) => !isBlank(cell)) ?? null) : named;
    if (this.isTotal(first)) return this.totalState(first, { index, row, isNamed: first === named });
    return id === null || isBlank(cells[id]) ? ROW.counts : this.idState(cells, { index, row, id });
  }

  private isTotal(cell: Cell): boolean {
    const known = this.totals.get(cell);
    if (known !== undefined) return known;
    const says = saysTotal(cell);
    if (this.totals.size < KNOWN_LIMIT) this.totals.set(cell, says);
    return says;
  }

  /** Without a name it is nobody's, whether it is repaired or not. */
  private totalState(found: Cell, { index, row, isNamed }: { index: number; row: number; isNamed: boolean }): number {
    const isRepaired = this.list.add(
      { code: 'totalRow', repair: 'totalRows' },
      { table: index, column: -1, row, found },
    );
    if (isRepaired) return ROW.leftOut;
    return isNamed ? ROW.counts : ROW.faulty;
  }

  private idState(cells: readonly Cell[], { index, row, id }: { index: number; row: number; id: number }): number {
    const text = textOfCell(cells[id]).trim();
    const kind = this.tables[index]?.mapping.kind ?? 'callLog';
    const seen = this.seen.get(kind) ?? new TextPlaces();
    this.seen.set(kind, seen);
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, index * ROWS_IN_TABLE + row);
      return ROW.counts;
    }
    const place = { table: index, column: id, row, found: cells[id] ?? null };
    const earlier = { table: Math.floor(first / ROWS_IN_TABLE), row: first % ROWS_IN_TABLE };
    if (!this.saysSame(earlier, { table: index, row })) {
      this.list.add({ code: 'idConflict' }, place);
      return ROW.counts;
    }
    return this.list.add({ code: 'idTwice', repair: 'duplicates' }, place) ? ROW.leftOut : ROW.counts;
  }

  /** In every field that either table has. */
  private saysSame(one: FirstSeen, other: FirstSeen): boolean {
    const [first, second] = [this.tables[one.table], this.tables[other.table]];
    if (first === undefined || second === undefined) return false;
    const fields = new Set([first, second].flatMap(({ mapping }) => mappedColumns(mapping).map(({ field }) => field)));
    return [...fields].every(
      (field) =>
        textAt(first, one.row, columnFor(first.mapping, field)) ===
        textAt(second, other.row, columnFor(second.mapping, field)),
    );
  }
}

function textAt({ rows }: FilledTable, row: number, column: number | null): string {
  const cell = column === null ? null : rows[row]?.[column];
  return isBlank(cell) ? '' : textOfCell(cell).trim();
}
