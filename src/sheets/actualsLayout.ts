import type { Plan } from '../plan/schema.ts';
import type { Actuals } from '../scoring/actuals.ts';
import type { Place } from './planLayout.ts';
import type { Area } from './sheetSpec.ts';

/** Where everything stands on an input sheet; the scorecard's formulas point here. */
export interface ActualsLayout {
  /** With its heading row: period, agent, then the plan's indicators. */
  readonly table: Area;
  readonly periodColumn: number;
  readonly agentColumn: number;
  /** Figures that were derived and that the plan does not score, with their heading row; null when there are none. */
  readonly derived: (Area & { readonly indicators: readonly string[] }) | null;
}

/** Rows ready for people to type in when nobody is known yet. */
export const EMPTY_ROWS = 10;
const HEADING_ROW = 4;
const AGENT_COLUMN = 1;
const FIRST_INDICATOR_COLUMN = 2;

export function actualsLayout(plan: Pick<Plan, 'indicators'>, actuals: Actuals | null): ActualsLayout {
  const rows = 1 + Math.max(actuals?.people.length ?? 0, actuals && actuals.people.length > 0 ? 1 : EMPTY_ROWS);
  const columns = FIRST_INDICATOR_COLUMN + plan.indicators.length;
  const planned = new Set(plan.indicators.map(({ id }) => id));
  const others = (actuals?.indicators ?? []).filter((id) => !planned.has(id));
  const derived = { row: HEADING_ROW, column: columns + 1, rows, columns: others.length, indicators: others };
  return {
    table: { row: HEADING_ROW, column: 0, rows, columns },
    periodColumn: 0,
    agentColumn: AGENT_COLUMN,
    derived: others.length > 0 ? derived : null,
  };
}

/** The cell of a person (in order of rows) and an indicator of the plan (in order of the plan). */
export const actualPlace = (layout: ActualsLayout, person: number, indicator: number): Place => ({
  row: layout.table.row + 1 + person,
  column: FIRST_INDICATOR_COLUMN + indicator,
});
