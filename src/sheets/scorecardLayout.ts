import type { Plan } from '../plan/schema.ts';

/** Columns and rows of a scorecard: agent, points per indicator, then the verdict. */
export interface ScorecardLayout {
  /** The line of weights stands below it. */
  readonly headingRow: number;
  readonly firstRow: number;
  readonly people: number;
  readonly agent: number;
  /** Of the first indicator; the others follow in the plan's order. */
  readonly points: number;
  readonly total: number;
  readonly coverage: number;
  readonly light: number;
  readonly grade: number;
  readonly rank: number;
  readonly columns: number;
}

const HEADING_ROW = 4;

export function scorecardLayout(plan: Pick<Plan, 'indicators'>, people: number): ScorecardLayout {
  const total = 1 + plan.indicators.length;
  return {
    headingRow: HEADING_ROW,
    firstRow: HEADING_ROW + 2,
    people,
    agent: 0,
    points: 1,
    total,
    coverage: total + 1,
    light: total + 2,
    grade: total + 3,
    rank: total + 4,
    columns: total + 5,
  };
}
