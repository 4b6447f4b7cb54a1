import {
  SetSheetTableFilterMutation,
  SheetTableService,
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  TableManager,
} from '@univerjs/sheets-table';
import type { Book } from './book.ts';
import { displayAt } from './cells.ts';
import { followFiltered, unfiltered, type Table } from './filteredRows.ts';
import type { Grid, GridArea, GridFilter } from './grid.ts';

export interface Filters extends Pick<Grid, 'filter' | 'setFilter' | 'isRowHidden'> {
  /** Shows all rows while whole ones are removed: Univer passes hidden ones over. */
  unfiltered(removed: GridArea, work: () => void): void;
  /** Before a table goes: the rows that it hides would stay hidden. */
  dropFilters(table: string): void;
}

/**
 * Filters of tables. Univer finds the rows to hide when a filter is set and never again: here they move along with the
 * rows, and a column takes its filter along.
 */
export function filtersOf(book: Book): Filters {
  followFiltered(book);
  const manager = book.injector.get(TableManager);
  const table = (id: string): Table => {
    const found = manager.getTableById(book.unit(), id);
    if (!found) throw new Error(`There is no table with id ${id}.`);
    return found;
  };
  return {
    filter: (id, column) => filterOf(book, table(id), column),
    setFilter: (id, column, texts) => setFilter(book, table(id), column, texts),
    isRowHidden: (sheet, row) => !book.sheet(sheet).getRowVisible(row),
    unfiltered: (removed, work) => unfiltered(book, removed, work),
    dropFilters: (id) => {
      const { tableColumnFilterList = [] } = table(id).getTableFilters().toJSON();
      tableColumnFilterList.forEach((filter, column) => filter && setFilter(book, table(id), column, null));
    },
  };
}

function filterOf(book: Book, table: Table, column: number): GridFilter | null {
  const filter = table.getTableFilterColumn(column);
  if (!filter) return null;
  if (filter.filterType !== TableColumnFilterTypeEnum.manual) return { kind: 'condition' };
  const texts = textsBelow(book, table, column);
  return {
    kind: 'texts',
    texts: filter.values.map((value) => texts.find(([key]) => key === value)?.[1] ?? String(value)),
  };
}

function setFilter(book: Book, table: Table, column: number, texts: readonly string[] | null): void {
  const below = textsBelow(book, table, column);
  const keysOf = (text: string) => below.flatMap(([key, shown]) => (shown === text ? [key] : []));
  // What no cell shows stays part of the filter all the same.
  const keys = (texts ?? []).flatMap((text) => (keysOf(text).length > 0 ? keysOf(text) : [text]));
  const values = [...new Set(keys)] as string[];
  const tableFilter = texts === null ? undefined : { filterType: TableColumnFilterTypeEnum.manual, values };
  book.run(SetSheetTableFilterMutation, { tableId: table.getId(), column, tableFilter });
}

/** What Univer compares, beside what the cell shows: numbers go by themselves there. */
function textsBelow(
  book: Book,
  table: Table,
  column: number,
): readonly (readonly [key: string | number, text: string])[] {
  const { startRow, endRow, startColumn } = table.getTableFilterRange();
  const sheet = table.getSubunitId();
  const service = book.injector.get(SheetTableService);
  return Array.from({ length: endRow - startRow + 1 }, (_, down) => {
    const at = [startRow + down, startColumn + column] as const;
    const key = service.getCellValueWithConditionType(book.sheet(sheet), ...at) as string | number | null | undefined;
    return [key ?? TABLE_FILTER_EMPTY_VALUE, displayAt(book, sheet, ...at)] as const;
  });
}
