import { DIMENSIONS } from '../plan/schema.ts';
import type { Area } from './sheetSpec.ts';

/** The team by period, and below it the totals of everybody, a column a period. */
export interface TrendsLayout {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly periods: number;
  readonly period: number;
  readonly version: number;
  readonly date: number;
  readonly people: number;
  readonly withTotal: number;
  readonly total: number;
  /** Of the first dimension; the others follow. */
  readonly dimensions: number;
  /** Last, since its name may be long. */
  readonly plan: number;
  readonly columns: number;
  readonly agents: { readonly headingRow: number; readonly firstRow: number; readonly count: number };
}

const HEADING_ROW = 4;

export function trendsLayout(periods: number, agents: number): TrendsLayout {
  const firstRow = HEADING_ROW + 1;
  const headingRow = firstRow + periods + 1;
  const dimensions = 6;
  return {
    headingRow: HEADING_ROW,
    ...{ firstRow, periods, period: 0, version: 1, date: 2, people: 3, withTotal: 4, total: 5, dimensions },
    plan: dimensions + DIMENSIONS.length,
    columns: dimensions + DIMENSIONS.length + 1,
    agents: { headingRow, firstRow: headingRow + 1, count: agents },
  };
}

/** The names of everybody. */
export const trendAgents = ({ agents: { firstRow, count } }: TrendsLayout): Area => ({
  row: firstRow,
  column: 0,
  rows: count,
  columns: 1,
});

/** Everybody's totals of a period, counted from 0. */
export const trendTotals = (layout: TrendsLayout, period: number): Area => ({
  ...trendAgents(layout),
  column: 1 + period,
});
