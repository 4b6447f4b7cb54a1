import type { ChartContent } from '../host/grid/chart.ts';
import { fixedAreaAddress, sheetPrefix } from '../src/sheets/address.ts';
import type { ChartSpec } from '../src/sheets/chartSpec.ts';
import type { Area } from '../src/sheets/sheetSpec.ts';

const TYPES = {
  barClustered: 'BarClustered',
  columnClustered: 'ColumnClustered',
  line: 'LineMarkers',
  radar: 'RadarMarkers',
} as const satisfies Record<ChartSpec['kind'], ChartContent['type']>;

const LEGENDS = { bottom: 'Bottom', right: 'Right' } as const;

/** A chart as the embedded host has it once the pane has written it, so that both save it alike. */
export function chartContent(sheet: string, spec: ChartSpec): ChartContent {
  const { name, kind, title, over, legend, axis, categories, series } = spec;
  const place = (area: Area): string => `=${sheetPrefix(sheet)}${fixedAreaAddress(area)}`;
  return {
    ...{ name, type: TYPES[kind], title, showTitle: true },
    place: {
      from: { row: over.row, column: over.column, down: 0, across: 0 },
      to: { row: over.row + over.rows, column: over.column + over.columns, down: 0, across: 0 },
    },
    legend: legend ? LEGENDS[legend] : null,
    ...{ minimum: axis?.min ?? null, maximum: axis?.max ?? null },
    // Bars are drawn from the bottom up, lists are read from the top down.
    ...{ reverseValues: false, reverseCategories: kind === 'barClustered' },
    series: series.map((each) => ({
      ...{ name: each.name, values: place(each.values), categories: place(categories) },
      ...(each.color !== undefined && { color: each.color }),
    })),
  };
}
