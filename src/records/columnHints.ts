import { isBlank, textOfCell } from '../calls/cell.ts';
import type { Pieces } from '../pieces.ts';
import { eachRow } from './eachRow.ts';
import { mappedColumns, type MappedColumn } from './fields.ts';
import type { RecordTable } from './recordTable.ts';
import { ROW } from './rowStates.ts';
import { orderShown, type DateOrder } from './textDate.ts';

/** What cells can only be understood by after the whole column has been seen. */
export interface ColumnHints {
  /** Of dates that do not begin with their year; null where the column shows none, or both. */
  readonly order: DateOrder | null;
  /** More shares are above 1 than between 0 and 1. */
  readonly isPercent: boolean;
}

export interface TableHints {
  readonly byColumn: ReadonlyMap<number, ColumnHints>;
  /** How often each name stands in the column of agents, trimmed. */
  readonly names: ReadonlyMap<string, number>;
}

/** Looks at every row that counts. */
export function* readHints(
  table: RecordTable,
  states: Uint8Array,
  onRows?: (rows: number) => void,
): Pieces<TableHints> {
  const columns = mappedColumns(table.mapping);
  const watched = columns.filter(({ type }) => type === 'date' || type === 'share').map((each) => new Watched(each));
  const agent = columns.find(({ type }) => type === 'agent')?.column ?? -1;
  const names = new Map<string, number>();
  yield* eachRow(
    table.rows.length,
    (row) => {
      if (states[row] !== ROW.counts) return;
      const cells = table.rows[row] ?? [];
      for (const each of watched) each.see(cells[each.column.column]);
      const name = cells[agent];
      if (!isBlank(name)) count(names, textOfCell(name).trim());
    },
    onRows,
  );
  return { byColumn: new Map(watched.map((each) => [each.column.column, each.hints()])), names };
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

class Watched {
  private readonly orders = new Set<DateOrder>();
  private fractions = 0;
  private above = 0;

  constructor(readonly column: MappedColumn) {}

  see(cell: unknown): void {
    if (this.column.type === 'share') this.seeShare(cell);
    else if (typeof cell === 'string') this.seeDate(cell);
  }

  private seeShare(cell: unknown): void {
    if (typeof cell !== 'number') return;
    if (cell > 1) this.above += 1;
    else if (cell > 0 && cell < 1) this.fractions += 1;
  }

  private seeDate(cell: string): void {
    const order = this.orders.size < 2 ? orderShown(cell) : null;
    if (order !== null) this.orders.add(order);
  }

  hints(): ColumnHints {
    const [order = null, other = null] = this.orders;
    return { order: other === null ? order : null, isPercent: this.above > this.fractions };
  }
}
