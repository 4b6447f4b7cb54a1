import type { ICommandInfo, IRange } from '@univerjs/core';
import { InsertRowMutation, RemoveRowMutation } from '@univerjs/sheets';
import { SetSheetTableMutation, TableManager, type ISetSheetTableMutationParams } from '@univerjs/sheets-table';
import { rangeOf } from './areas.ts';
import type { Book } from './book.ts';
import type { GridArea } from './grid.ts';

export type Table = NonNullable<ReturnType<TableManager['getTableById']>>;

/** Rows that a filter hides move with rows that are inserted and removed before them; columns take their filters along. */
export function followFiltered(book: Book): void {
  book.onCommand((command) => {
    if (command.id === InsertRowMutation.id || command.id === RemoveRowMutation.id) followRows(book, command);
    if (command.id === SetSheetTableMutation.id) followColumns(book, command.params as ISetSheetTableMutationParams);
  });
}

/** Shows all rows while whole ones are removed: Univer passes hidden ones over. */
export function unfiltered(book: Book, removed: GridArea, work: () => void): void {
  const tables = tablesOn(book, removed.sheet);
  const hidden = tables.map((table) => [...hiddenIn(table)]);
  tables.forEach((table, at) => hidden[at]?.length && hide(book, table, []));
  work();
  const standing = new Set(tablesOn(book, removed.sheet));
  tables.forEach((table, at) => {
    const rows = hidden[at] ?? [];
    if (rows.length > 0 && standing.has(table)) hide(book, table, rows.flatMap(pulledBy(rangeOf(removed))));
  });
}

function followRows(book: Book, { id, params }: Readonly<ICommandInfo>): void {
  const { subUnitId, range } = params as { readonly subUnitId: string; readonly range: IRange };
  const move = id === InsertRowMutation.id ? pushedBy(range) : pulledBy(range);
  for (const table of tablesOn(book, subUnitId)) {
    const rows = [...hiddenIn(table)];
    if (rows.length > 0) hide(book, table, rows.flatMap(move));
  }
}

type MoveRow = (row: number) => readonly number[];

const pushedBy =
  ({ startRow, endRow }: IRange): MoveRow =>
  (row) =>
    row >= startRow ? [row + endRow - startRow + 1] : [row];

const pulledBy =
  ({ startRow, endRow }: IRange): MoveRow =>
  (row) => {
    if (row < startRow) return [row];
    return row > endRow ? [row - (endRow - startRow + 1)] : [];
  };

const tablesOn = (book: Book, sheet: string): readonly Table[] =>
  book.injector.get(TableManager).getTablesBySubunitId(book.unit(), sheet);

/** There is none before the first filter. */
const hiddenIn = (table: Table): ReadonlySet<number> =>
  (table.getTableFilters().getFilterOutRows() as Set<number> | undefined) ?? new Set();

/** Just these rows, whatever the filters say of them by now. */
function hide(book: Book, table: Table, rows: readonly number[]): void {
  const filters = table.getTableFilters();
  const hidden = filters.getFilterOutRows();
  hidden.clear();
  for (const row of rows) hidden.add(row);
  filters.doFilter = () => hidden;
  refilter(book, table);
  Reflect.deleteProperty(filters, 'doFilter');
}

/** Setting any filter, and be it the one that is set, has all of them looked at again. */
function refilter(book: Book, table: Table): void {
  const manager = book.injector.get(TableManager);
  manager.addFilter(book.unit(), table.getId(), 0, table.getTableFilterColumn(0));
}

function followColumns(
  book: Book,
  { tableId, config: { rowColOperation: change } }: ISetSheetTableMutationParams,
): void {
  const table = book.injector.get(TableManager).getTableById(book.unit(), tableId);
  if (!table || change?.rowColType !== 'column') return;
  const at = change.index - table.getRange().startColumn;
  const filters = [...(table.getTableFilters().toJSON().tableColumnFilterList ?? [])];
  if (filters.every((filter) => !filter)) return;
  if (change.operationType === 'insert') filters.splice(at, 0, ...new Array<undefined>(change.count));
  else filters.splice(at, change.count);
  table.getTableFilters().fromJSON({ tableColumnFilterList: filters });
  refilter(book, table);
}
