import { isBlank } from '../../src/calls/cell.ts';
import { mappedColumns } from '../../src/records/fields.ts';
import { addressIn } from '../../src/records/recordTable.ts';
import type { RecordFigures } from '../../src/records/rollUp.ts';
import { amountBehind, rowsBehind, type BehindPart } from '../../src/records/rowsBehind.ts';
import type { ReadTable } from '../../src/records/readRecords.ts';
import { readMoment } from '../../src/records/moments.ts';
import { isoMoment } from '../../src/records/textDate.ts';
import type { Cell, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';

export interface Traced {
  readonly person: string;
  readonly period: string;
  readonly id: string;
}

/** A row of a source as it stands now. */
export interface TracedRow {
  readonly sheet: string;
  /** Of its first cell that is mapped. */
  readonly address: string;
  /** What its mapped cells hold, in the order of the sheet. */
  readonly values: readonly string[];
}

export interface TracedPart {
  readonly role: BehindPart['role'];
  /** What the rows come to. */
  readonly amount: number;
  readonly counts: 'rows' | 'customers' | 'sum';
  /** Of all rows. */
  readonly count: number;
  /** Names of the tables that they stand in. */
  readonly tables: readonly string[];
  readonly rows: readonly TracedRow[];
}

/** Rows that are shown; all are counted. */
export const SHOWN_ROWS = 100;

/** The rows behind a figure, those shown read again from the workbook in one request. */
export async function traceFigure(
  workbook: Workbook,
  figures: RecordFigures,
  { person, period, id }: Traced,
): Promise<readonly TracedPart[]> {
  const parts = await inSlices(rowsBehind(figures, { person, period }, id));
  const places = parts.map((part) => placesOf(part, figures));
  const contents = await workbook.readValues(
    places.flat().map(({ table, row }) => ({
      sheet: table.origin.sheet,
      area: { row: table.origin.row + 1 + row, column: table.origin.column, rows: 1, columns: table.headings.length },
    })),
  );
  let read = 0;
  return parts.map((part, index) => ({
    role: part.role,
    amount: amountBehind(part, figures),
    counts: typeof part.part.counts === 'object' ? 'sum' : part.part.counts,
    count: part.count,
    tables: part.tables.map(({ table }) => figures.reading.tables[table]?.name ?? ''),
    rows: (places[index] ?? []).map(({ table, row }) => tracedRow(table, row, contents[read++]?.[0] ?? [])),
  }));
}

interface PlacedRow {
  readonly table: ReadTable;
  readonly row: number;
}

const placesOf = ({ tables }: BehindPart, { reading }: RecordFigures): readonly PlacedRow[] =>
  tables
    .flatMap(({ table, rows }) => {
      const owner = reading.tables[table];
      return owner === undefined ? [] : rows.slice(0, SHOWN_ROWS).map((row) => ({ table: owner, row }));
    })
    .slice(0, SHOWN_ROWS);

function tracedRow(table: ReadTable, row: number, cells: readonly Cell[]): TracedRow {
  const columns = [...mappedColumns(table.mapping)].sort((a, b) => a.column - b.column);
  const values = columns.flatMap(({ type, column }) => {
    const cell = cells[column] ?? null;
    return isBlank(cell) ? [] : [type === 'date' ? dateText(cell) : String(cell)];
  });
  return { sheet: table.origin.sheet, address: addressIn(table, row, columns[0]?.column ?? 0), values };
}

/** Serial numbers say nothing to people. */
function dateText(cell: Cell): string {
  const moment = typeof cell === 'number' ? readMoment(cell) : null;
  return moment === null || Number.isNaN(moment) ? String(cell) : isoMoment(moment);
}
