import type { RecordTable } from '../../src/records/kinds.ts';
import type { FilledTable } from '../../src/records/recordTable.ts';
import { parseAddress } from '../../src/sheets/address.ts';
import type { Cell, DataSource, RunOptions, Workbook } from '../excel/workbook.ts';
import { partOf } from './progress.ts';

/** A table of records and where it is read from. */
export interface RecordSource {
  readonly source: DataSource;
  readonly table: RecordTable;
}

/** Every table with its rows, read in chunks; progress by rows. */
export async function readTables(
  workbook: Workbook,
  sources: readonly RecordSource[],
  run: RunOptions = {},
): Promise<readonly FilledTable[]> {
  const all = Math.max(
    1,
    sources.reduce((sum, { source }) => sum + source.rowCount, 0),
  );
  const tables: FilledTable[] = [];
  let read = 0;
  for (const { source, table } of sources) {
    const share = read / all;
    read += source.rowCount;
    tables.push(filled(await workbook.readSource(source, partOf(run, share, read / all)), source, table));
  }
  return tables;
}

/** Titles may stand above the headings, and empty columns before them. */
function filled(cells: readonly (readonly Cell[])[], { address }: DataSource, table: RecordTable): FilledTable {
  const top = parseAddress(address) ?? { row: 0, column: 0 };
  const [above, before] = [table.origin.row - top.row, table.origin.column - top.column];
  const headings = (cells[above] ?? []).slice(before).map((heading) => String(heading ?? ''));
  const rows = cells.slice(above + 1);
  return { ...table, headings, rows: before === 0 ? rows : rows.map((row) => row.slice(before)) };
}
