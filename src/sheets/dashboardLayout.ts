import { LIGHTS } from '../scoring/lights.ts';
import { DIMENSIONS, type Dimension, type Plan } from '../plan/schema.ts';

/** The team on the left, everyone by rank beside it, and their lights by indicator on the right. */
export interface DashboardLayout {
  readonly headingRow: number;
  /** The averages of the team stand above it. */
  readonly firstRow: number;
  readonly people: number;
  readonly team: { readonly label: number; readonly value: number; readonly bar: number };
  /** Unseen columns in the gaps: the place of each row of the scorecard, and the row of each place. */
  readonly order: number;
  readonly source: number;
  readonly rank: number;
  readonly agent: number;
  readonly total: number;
  readonly light: number;
  readonly grade: number;
  readonly coverage: number;
  /** Of the first indicator; the others follow in the plan's order. */
  readonly matrix: number;
  readonly columns: number;
  readonly lightsRow: number;
  readonly dimensionsRow: number;
  readonly dimensions: readonly Dimension[];
}

const HEADING_ROW = 4;
/** Figures of the team above the counts of lights. */
export const TEAM_FIGURES = ['people', 'withTotal', 'withoutTotal', 'averageTotal', 'averageCoverage'] as const;

export function dashboardLayout(plan: Pick<Plan, 'indicators'>, people: number): DashboardLayout {
  const lightsRow = HEADING_ROW + TEAM_FIGURES.length + 2;
  const matrix = 11;
  return {
    headingRow: HEADING_ROW,
    firstRow: HEADING_ROW + 2,
    people,
    team: { label: 0, value: 1, bar: 2 },
    order: 3,
    rank: 4,
    agent: 5,
    total: 6,
    light: 7,
    grade: 8,
    coverage: 9,
    source: 10,
    matrix,
    columns: matrix + plan.indicators.length,
    lightsRow,
    dimensionsRow: lightsRow + LIGHTS.length + 2,
    dimensions: DIMENSIONS.filter((dimension) =>
      plan.indicators.some((each) => each.role === 'weighted' && each.dimension === dimension),
    ),
  };
}
