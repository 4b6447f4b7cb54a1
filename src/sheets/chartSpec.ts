import type { Area } from './sheetSpec.ts';

/** A native chart over the cells of its own sheet; what it shows follows the cells. */
export interface ChartSpec {
  /** The same in every language and unique on its sheet: by it a later run replaces the chart. */
  readonly name: string;
  readonly kind: 'barClustered' | 'columnClustered' | 'line' | 'radar';
  readonly title: string;
  /** The cells that the chart lies over. */
  readonly over: Area;
  readonly categories: Area;
  readonly series: readonly ChartSeriesSpec[];
  /** Ends of the value axis; Excel chooses what is not given. */
  readonly axis?: { readonly min?: number; readonly max?: number };
  /** None unless given. */
  readonly legend?: 'bottom' | 'right';
}

export interface ChartSeriesSpec {
  readonly name: string;
  readonly values: Area;
  /** `#rrggbb` */
  readonly color?: string;
}
