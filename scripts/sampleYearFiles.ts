import { writeXlsx } from 'hucre/xlsx';
import { writeCsv } from 'hucre/csv';
import type { Cell } from '../src/calls/cell.ts';
import { areaAddress } from '../src/sheets/address.ts';
import { partsOf } from '../samples/year/calendar.ts';
import type { PlantedFault, SampleYear } from '../samples/year/sampleYear.ts';
import { TABLE_KEYS, type SampleTable, type SampleTables } from '../samples/year/sampleTable.ts';
import { twoDigits } from '../samples/year/twoDigits.ts';

const WIDTH = 18;

/** Title rows, headings and rows of a table as they stand on a sheet. */
export const sheetRows = ({ titleRows, headings, rows }: SampleTable): Cell[][] => [
  ...titleRows.map((title) => [title, ...headings.slice(1).map(() => null)]),
  [...headings],
  ...rows.map((row) => [...row]),
];

/** One sheet a table. */
export function yearWorkbook(tables: SampleTables): Promise<Uint8Array> {
  return writeXlsx({
    sheets: TABLE_KEYS.map((key) => {
      const table = tables[key];
      const last = table.headings.length - 1;
      return {
        name: table.name,
        rows: sheetRows(table),
        columns: table.formats.map((numFmt) => ({ width: WIDTH, ...(numFmt !== null && { numFmt }) })),
        merges: table.titleRows.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })),
        freezePane: { rows: table.titleRows.length + 1 },
      };
    }),
    properties: { title: 'Sample year', creator: 'TeleKPI' },
  });
}

/** With dates in text, since a CSV has no formats. */
export function tableCsv(table: SampleTable): string {
  const rows = table.rows.map((row) => row.map((cell, column) => shown(cell, table.formats[column] ?? null)));
  return writeCsv(sheetRows({ ...table, rows }), { bom: true });
}

function shown(cell: Cell, format: string | null): Cell {
  if (typeof cell !== 'number' || format?.startsWith('yyyy') !== true) return cell;
  const [year, month, day, hour, minute] = partsOf(cell);
  const date = [year, month, day].map(twoDigits).join('-');
  return format.includes('hh') ? `${date} ${twoDigits(hour)}:${twoDigits(minute)}` : date;
}

const FAULT_HEADINGS = ['Sheet', 'Cells', 'Fault', 'Stands there', 'Should stand there', 'Remedy'];

/** What was planted, by the cells where it stands in the workbook. */
export const faultsCsv = ({ tables, faults }: Pick<SampleYear, 'tables' | 'faults'>): string =>
  writeCsv([FAULT_HEADINGS, ...faults.map((fault) => faultRow(fault, tables[fault.table]))], { bom: true });

function faultRow({ row, column, kind, planted, clean, remedy }: PlantedFault, table: SampleTable): Cell[] {
  const top = table.titleRows.length + 1 + row;
  const area =
    column === null
      ? { row: top, column: 0, rows: 1, columns: table.headings.length }
      : { row: top, column, rows: 1, columns: 1 };
  const format = column === null ? null : (table.formats[column] ?? null);
  return [table.name, areaAddress(area), kind, planted, shown(clean, format), remedy];
}
