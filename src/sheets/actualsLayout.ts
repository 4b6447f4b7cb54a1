import type { Plan } from '../plan/schema.ts';
import type { Actuals } from '../scoring/actuals.ts';
import { DAY_FIGURES, type DayFigure, hasDayFigures, isDayFigure } from '../scoring/attendance.ts';
import { TEAM_FIGURE } from '../scoring/teamName.ts';
import type { Place } from './planLayout.ts';
import type { Area } from './sheetSpec.ts';

/** Where everything stands on an input sheet; the scorecard's formulas point here. */
export interface ActualsLayout {
  /** With its heading row: period, agent, team and the plan's indicators, then the days; both where the figures have them. */
  readonly table: Area;
  readonly periodColumn: number;
  readonly agentColumn: number;
  /** Of teams [S-21]; null without them. */
  readonly teamColumn: number | null;
  /** Of the first of the plan's indicators. */
  readonly figuresColumn: number;
  /** Of days worked, with working days beside it; null without them. */
  readonly daysColumn: number | null;
  /** Figures that were derived and that the plan does not score, with their heading row; null when there are none. */
  readonly derived: (Area & { readonly indicators: readonly string[] }) | null;
}

/** Rows ready for people to type in when nobody is known yet. */
export const EMPTY_ROWS = 10;
const HEADING_ROW = 4;
const AGENT_COLUMN = 1;

export function actualsLayout(
  plan: Pick<Plan, 'indicators'>,
  actuals: Pick<Actuals, 'people' | 'indicators'> | null,
): ActualsLayout {
  const rows = 1 + Math.max(actuals?.people.length ?? 0, actuals && actuals.people.length > 0 ? 1 : EMPTY_ROWS);
  const hasTeams = actuals !== null && actuals.indicators.includes(TEAM_FIGURE);
  const figuresColumn = AGENT_COLUMN + (hasTeams ? 2 : 1);
  const end = figuresColumn + plan.indicators.length;
  const hasDays = actuals !== null && hasDayFigures(actuals);
  const columns = end + (hasDays ? DAY_FIGURES.length : 0);
  const planned = new Set(plan.indicators.map(({ id }) => id));
  const others = (actuals?.indicators ?? []).filter((id) => !planned.has(id) && !isDayFigure(id) && id !== TEAM_FIGURE);
  const derived = { row: HEADING_ROW, column: columns + 1, rows, columns: others.length, indicators: others };
  return {
    table: { row: HEADING_ROW, column: 0, rows, columns },
    periodColumn: 0,
    agentColumn: AGENT_COLUMN,
    teamColumn: hasTeams ? AGENT_COLUMN + 1 : null,
    figuresColumn,
    daysColumn: hasDays ? end : null,
    derived: others.length > 0 ? derived : null,
  };
}

/** The cell of a person (in order of rows) and an indicator of the plan (in order of the plan). */
export const actualPlace = (layout: ActualsLayout, person: number, indicator: number): Place => ({
  row: layout.table.row + 1 + person,
  column: layout.figuresColumn + indicator,
});

/** The cell of a person's days worked or working days; null on a sheet without them. */
export const dayPlace = ({ table, daysColumn }: ActualsLayout, person: number, figure: DayFigure): Place | null =>
  daysColumn === null ? null : { row: table.row + 1 + person, column: daysColumn + DAY_FIGURES.indexOf(figure) };
