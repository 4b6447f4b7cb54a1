import { isBlank, textOfCell } from '../calls/cell.ts';
import type { Pieces } from '../pieces.ts';
import { eachRow } from './eachRow.ts';
import { mappedColumns } from './fields.ts';
import type { FilledTable } from './recordTable.ts';
import { ROW } from './rowStates.ts';
import { orderShown, type DateOrder } from './textDate.ts';

export interface TableHints {
  /** By column: the order of dates that do not begin with their year; null where the column shows none, or both. */
  readonly orders: ReadonlyMap<number, DateOrder | null>;
  /** How often each name stands in the column of agents, trimmed. */
  readonly names: ReadonlyMap<string, number>;
}

/** Looks at every row that counts. */
export function* readHints(
  table: FilledTable,
  states: Uint8Array,
  onRows?: (rows: number) => void,
): Pieces<TableHints> {
  const columns = mappedColumns(table.mapping);
  const dates = columns.filter(({ type }) => type === 'date').map(({ column }) => new Dates(column));
  const agent = columns.find(({ type }) => type === 'agent')?.column ?? -1;
  const names = new Map<string, number>();
  yield* eachRow(
    table.rows.length,
    (row) => {
      if (states[row] !== ROW.counts) return;
      const cells = table.rows[row] ?? [];
      for (const each of dates) each.see(cells[each.column]);
      const name = cells[agent];
      if (!isBlank(name)) count(names, textOfCell(name).trim());
    },
    onRows,
  );
  return { orders: new Map(dates.map((each) => [each.column, each.order()])), names };
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

class Dates {
  private readonly orders = new Set<DateOrder>();

  constructor(readonly column: number) {}

  see(cell: unknown): void {
    const order = typeof cell === 'string' && this.orders.size < 2 ? orderShown(cell) : null;
    if (order !== null) this.orders.add(order);
  }

  order(): DateOrder | null {
    const [order = null, other = null] = this.orders;
    return other === null ? order : null;
  }
}
