import type { GridArea } from './grid.ts';

/** A chart over the cells of a sheet; what it shows follows the cells it refers to. */
export interface GridChart {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly type: ChartType;
  readonly place: ChartPlace;
  /** null for Excel's own: the name of the only series. */
  readonly title: string | null;
  readonly showTitle: boolean;
  readonly legend: LegendPosition | null;
  /** Ends of the value axis; null for what suits the values. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly reverseValues: boolean;
  readonly reverseCategories: boolean;
  readonly series: readonly GridChartSeries[];
}

export type ChartType =
  | 'BarClustered'
  | 'BarStacked'
  | 'BarStacked100'
  | 'ColumnClustered'
  | 'ColumnStacked'
  | 'ColumnStacked100'
  | 'Line'
  | 'LineMarkers'
  | 'Area'
  | 'Pie'
  | 'Doughnut'
  | 'Radar'
  | 'RadarMarkers'
  | 'RadarFilled';

export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';

export interface GridChartSeries {
  /** A text, or the cell that holds it. */
  readonly name: string | GridArea;
  /** null where the cells are gone. */
  readonly values: GridArea | null;
  /** 1, 2, 3 … where there are none. */
  readonly categories: GridArea | null;
  /** Of its line or its fill; the theme's unless given. */
  readonly color?: string;
}

/** Where a chart lies: it moves and grows with the cells under its corners. */
export interface ChartPlace {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

/** A point within a cell, in points from the cell's own corner. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

/** A chart that refers to cells by formulas, `=Team!$B$2:$B$9`, as names do. */
export type ChartContent = Omit<GridChart, 'id' | 'sheet' | 'series'> & { readonly series: readonly SeriesContent[] };

export interface SeriesContent {
  /** A text, or a formula. */
  readonly name: string;
  /** '' where the cells are gone. */
  readonly values: string;
  /** '' where there are none. */
  readonly categories: string;
  readonly color?: string;
}

export interface UnreadChart {
  readonly sheet: string;
  readonly name: string;
  /** It is there but for some of its parts. */
  readonly isPartly: boolean;
}

/** The sizes of rows and columns of a sheet, in points. */
export interface ChartSizes {
  readonly rows: (row: number) => number;
  readonly columns: (column: number) => number;
}

/** Excel's own. */
export const DEFAULT_SIZES: ChartSizes = { rows: () => 15, columns: () => 48 };

/** How far a point within a row or column is from the first. */
export function alongSizes(index: number, within: number, sizes: (index: number) => number): number {
  let sum = 0;
  for (let each = 0; each < index; each += 1) sum += sizes(each);
  return sum + Math.min(within, sizes(index));
}

/** The other way. */
function withinSizes(distance: number, sizes: (index: number) => number): readonly [index: number, within: number] {
  let rest = distance;
  let index = 0;
  for (let size = sizes(0); rest >= size; size = sizes(index)) {
    rest -= size;
    index += 1;
  }
  return [index, rest];
}

/** The point so far to the right and so far down. */
export function cornerAt(right: number, bottom: number, { rows, columns }: ChartSizes): ChartCorner {
  const [column, across] = withinSizes(right, columns);
  const [row, down] = withinSizes(bottom, rows);
  return { row, column, down, across };
}
