import { DEFAULT_SIZES, type ChartContent, type ChartSizes, type UnreadChart } from '../grid/chart.ts';
import type { SheetContent } from '../grid/grid.ts';
import { framesIn } from './chartFrames.ts';
import { chartFrom } from './chartFrom.ts';
import { chartParts } from './xmlParts.ts';

export interface FileCharts {
  readonly bySheet: ReadonlyMap<string, readonly ChartContent[]>;
  /** Those that are not kept, or not whole. */
  readonly unread: readonly UnreadChart[];
}

/** The charts of an `.xlsx`, on the sheets that were read from it. */
export function readCharts(bytes: Uint8Array, sheets: readonly SheetContent[], theme: readonly string[]): FileCharts {
  const parts = chartParts(bytes);
  const bySheet = new Map<string, ChartContent[]>();
  const unread: UnreadChart[] = [];
  const sizes = new Map(sheets.map((sheet) => [sheet.info.name, sizesOf(sheet)]));
  for (const [sheet, frames] of framesIn(parts, (name) => sizes.get(name) ?? DEFAULT_SIZES)) {
    for (const { path, ...frame } of frames) {
      const read = path === null ? null : chartFrom(parts, path, frame, theme);
      if (read === null || read.isPartly) unread.push({ sheet, name: frame.name, isPartly: read !== null });
      if (read) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), read.chart]);
    }
  }
  return { bySheet, unread };
}

const sizesOf = ({ columnWidths, rowHeights }: SheetContent): ChartSizes => ({
  columns: (column) => columnWidths[column] ?? DEFAULT_SIZES.columns(column),
  rows: (row) => rowHeights[row] ?? DEFAULT_SIZES.rows(row),
});
