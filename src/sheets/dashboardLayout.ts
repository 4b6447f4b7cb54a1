import { LIGHTS } from '../scoring/lights.ts';
import { DIMENSIONS, type Dimension, type Plan } from '../plan/schema.ts';
import type { Area } from './sheetSpec.ts';

/**
 * A band with the team's figures and charts beside them; below it everyone by rank with their lights
 * by indicator, and the trend on the left.
 */
export interface DashboardLayout {
  /** Of the team's figures, where the band begins. */
  readonly teamRow: number;
  readonly lightsRow: number;
  /** Where an agent is chosen to stand beside the team. */
  readonly chosen: Area;
  readonly dimensionsRow: number;
  readonly dimensions: readonly Dimension[];
  /** The last row of the band. */
  readonly bandEnd: number;
  /** Of ranking, lights and trend. */
  readonly headingRow: number;
  /** The averages of the team stand above it. */
  readonly firstRow: number;
  readonly people: number;
  readonly team: { readonly label: number; readonly value: number; readonly average: number; readonly agent: number };
  /** Unseen columns in the gaps: what the charts show, and the place of each row of the scorecard. */
  readonly data: number;
  readonly order: number;
  readonly rank: number;
  readonly agent: number;
  readonly total: number;
  readonly light: number;
  readonly grade: number;
  readonly coverage: number;
  /** Unseen: the row of the scorecard that is at each place. */
  readonly source: number;
  /** Of the first indicator; the others follow in the plan's order. */
  readonly matrix: number;
  readonly columns: number;
}

/** Figures of the team above the counts of lights. */
export const TEAM_FIGURES = ['people', 'withTotal', 'withoutTotal', 'averageTotal', 'averageCoverage'] as const;

const TEAM_ROW = 4;
const LIGHTS_ROW = TEAM_ROW + TEAM_FIGURES.length + 2;
const CHOSEN_ROW = LIGHTS_ROW + LIGHTS.length + 2;
const DIMENSIONS_ROW = CHOSEN_ROW + 1;
/** With a row for each dimension and one for the totals. */
const BAND_END = DIMENSIONS_ROW + DIMENSIONS.length + 1;
const HEADING_ROW = BAND_END + 2;
/** Of the widest chart: two totals, and a line for each dimension. */
export const DATA_COLUMNS = 2 + DIMENSIONS.length;

/** Where an agent is chosen, the same for every plan. */
export const CHOSEN_AGENT: Area = { row: CHOSEN_ROW, column: 2, rows: 1, columns: 1 };

export function dashboardLayout(plan: Pick<Plan, 'indicators'>, people: number): DashboardLayout {
  const data = 4;
  const order = data + DATA_COLUMNS;
  const rank = order + 1;
  const source = rank + 6;
  const matrix = source + 1;
  return {
    teamRow: TEAM_ROW,
    lightsRow: LIGHTS_ROW,
    chosen: CHOSEN_AGENT,
    dimensionsRow: DIMENSIONS_ROW,
    dimensions: DIMENSIONS.filter((dimension) =>
      plan.indicators.some((each) => each.role === 'weighted' && each.dimension === dimension),
    ),
    bandEnd: BAND_END,
    headingRow: HEADING_ROW,
    firstRow: HEADING_ROW + 2,
    people,
    team: { label: 0, value: 1, average: 2, agent: 3 },
    data,
    order,
    rank,
    agent: rank + 1,
    total: rank + 2,
    light: rank + 3,
    grade: rank + 4,
    coverage: rank + 5,
    source,
    matrix,
    columns: matrix + plan.indicators.length,
  };
}
