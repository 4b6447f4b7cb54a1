import type { Plan } from '../plan/schema.ts';
import type { Place } from './planLayout.ts';
import type { Area } from './sheetSpec.ts';

/** Where everything stands on the sheet of teams [S-21]; blocks have a column for each weighted indicator of the plan. */
export interface TeamsLayout {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly teams: number;
  readonly team: number;
  readonly people: number;
  /** Positions in the plan. */
  readonly indicators: readonly number[];
  /** What people give of whole teams. */
  readonly given: number;
  /** What is held against the targets. */
  readonly scored: number;
  readonly points: number;
  readonly total: number;
  readonly coverage: number;
}

const HEADING_ROW = 4;

export function teamsLayout(plan: Pick<Plan, 'indicators'>, teams: number): TeamsLayout {
  const indicators = plan.indicators.flatMap(({ role }, index) => (role === 'weighted' ? [index] : []));
  const count = indicators.length;
  return {
    ...{ headingRow: HEADING_ROW, firstRow: HEADING_ROW + 1, teams, team: 0, people: 1, indicators },
    ...{ given: 2, scored: 2 + count, points: 2 + 2 * count, total: 2 + 3 * count, coverage: 3 + 3 * count },
  };
}

/** Where the first of what a team lacks can be given; `missing` lists ids. */
export function givenPlace(
  plan: Pick<Plan, 'indicators'>,
  { team, missing }: { team: number; missing: string },
): Place {
  const { firstRow, given, indicators } = teamsLayout(plan, 1);
  const ids = missing.split(', ');
  const at = indicators.findIndex((index) => ids.includes(plan.indicators[index]?.id ?? ''));
  return { row: firstRow + team, column: given + Math.max(at, 0) };
}

/** A column of every team. */
export const teamsColumn = ({ firstRow, teams }: TeamsLayout, column: number, columns = 1): Area => ({
  ...{ row: firstRow, column, rows: teams, columns },
});
