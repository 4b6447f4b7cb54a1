import type { Finding, Where } from '../../src/findings.ts';
import type { Plan } from '../../src/plan/schema.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import { actualPlace, actualsLayout, dayPlace } from '../../src/sheets/actualsLayout.ts';
import { isDayFigure } from '../../src/scoring/attendance.ts';
import { TEAM_FIGURE } from '../../src/scoring/teamName.ts';
import { cellAddress } from '../../src/sheets/address.ts';
import { PLAN_COLUMNS } from '../../src/sheets/planColumns.ts';
import { type Place, planLayout } from '../../src/sheets/planLayout.ts';
import { atCells } from '../../src/sheets/readPlan.ts';
import { saysText } from '../../src/sheets/vocabulary.ts';
import type { SheetContent } from '../excel/workbook.ts';

/** The cell of a person's figure on an input sheet that was written from these actuals. */
export function placeOnInput(plan: Plan, actuals: Actuals, sheet: string) {
  const layout = actualsLayout(plan, actuals);
  const at = ({ row, column }: Place): Where => ({ kind: 'address', sheet, address: cellAddress(row, column) });
  return (person: string, indicator: string): Where | null => {
    const row = actuals.people.indexOf(person);
    const planned = plan.indicators.findIndex(({ id }) => id === indicator);
    const derived = layout.derived?.indicators.indexOf(indicator) ?? -1;
    if (row < 0) return null;
    const team = indicator === TEAM_FIGURE && layout.teamColumn !== null;
    if (team) return at({ row: layout.table.row + 1 + row, column: layout.teamColumn });
    const days = isDayFigure(indicator) ? dayPlace(layout, row, indicator) : null;
    if (planned >= 0 || days !== null) {
      return at(days ?? actualPlace(layout, row, planned));
    }
    if (!layout.derived || derived < 0) return null;
    return at({ row: layout.derived.row + 1 + row, column: layout.derived.column + derived });
  };
}

/** A finding about the plan, with its cell on the plan sheet where that can be found. */
export function placeOnPlan(finding: Finding, { sheet, area, values }: SheetContent): Finding {
  const [placed = finding] = atCells([finding], values, { sheet, row: area.row, column: area.column });
  return placed;
}

/** Whether the sheet's cells stand where the formulas of a scorecard look for them. */
export function standsAsLaidOut(plan: Plan, { area, values }: SheetContent): boolean {
  const { fields, indicators, grades } = planLayout(plan);
  const at = (row: number, column: number) => values[row - area.row]?.[column - area.column] ?? null;
  const idColumn = PLAN_COLUMNS.findIndex(({ id }) => id === 'id');
  return (
    fields.every(({ label, labelAt }) => saysText(at(labelAt.row, labelAt.column), label)) &&
    PLAN_COLUMNS.every(({ label }, column) => saysText(at(indicators.row, indicators.column + column), label)) &&
    plan.indicators.every(({ id }, row) => at(indicators.row + 1 + row, indicators.column + idColumn) === id) &&
    plan.grades.every(({ grade }, row) => at(grades.row + 1 + row, grades.column) === grade)
  );
}
