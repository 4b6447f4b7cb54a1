import type { CallMapping } from '../../src/calls/mapping.ts';
import { periodOf } from '../../src/calls/period.ts';
import type { Pieces } from '../../src/pieces.ts';
import { comparePeriods, spanOf } from '../../src/records/periodUnits.ts';
import { areaAddress, parseAddress } from '../../src/sheets/address.ts';
import { isPeriodHeading } from '../../src/sheets/headings.ts';
import type { Cell, DataSource, RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';
import type { FoundData } from './findData.ts';

/** The periods that the data names, in time; only the column that holds them is read. */
export async function listPeriods(
  workbook: Workbook,
  { source, column }: { readonly source: DataSource; readonly column: number },
  run: RunOptions = {},
): Promise<readonly string[]> {
  const area = parseAddress(source.address);
  if (area === null || area.rows < 2) return [];
  const below = { row: area.row + 1, column: area.column + column, rows: area.rows - 1, columns: 1 };
  const cells = await workbook.readSource({ ...source, address: areaAddress(below) }, run);
  return inSlices(distinct(cells), run.signal);
}

/** Where periods stand; null where the data has none. */
export function periodColumn({ source, kind }: FoundData, mapping: CallMapping | null): number | null {
  if (kind !== 'actuals') return (mapping?.period ?? mapping?.date)?.column ?? null;
  const column = source.headings.findIndex(isPeriodHeading);
  return column < 0 ? null : column;
}

/** The plan's where the data has it, or else the last in time; '' for all rows together, where no name is a date. */
export function startingPeriod(periods: readonly string[], planned: string, kind: FoundData['kind']): string {
  if (periods.includes(planned.trim())) return planned.trim();
  const dated = periods.filter((period) => spanOf(period) !== null);
  return dated.at(-1) ?? (kind === 'actuals' ? (periods.at(-1) ?? '') : '');
}

const ROWS_PER_PIECE = 5000;

function* distinct(cells: readonly (readonly Cell[])[]): Pieces<readonly string[]> {
  const seen = new Map<Cell, string>();
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row]?.[0] ?? null;
    if (!seen.has(cell)) seen.set(cell, periodOf(cell));
    if (row % ROWS_PER_PIECE === 0) yield;
  }
  return [...new Set(seen.values())].filter((period) => period !== '').sort(comparePeriods);
}
