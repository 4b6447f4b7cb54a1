import type { Plan } from '../plan/schema.ts';
import { PLAN_COLUMNS } from './planColumns.ts';
import { PLAN_FIELDS, type PlanField } from './planFields.ts';
import type { Area } from './sheetSpec.ts';

/** The rows of the block above the indicators. */
export const FIELDS = { row: 3, rows: Math.max(...PLAN_FIELDS.map((group) => group.length)) } as const;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where everything stands on a plan sheet; formulas of other sheets point here. */
export interface PlanLayout {
  readonly fields: readonly (PlanField & { readonly labelAt: Place; readonly valueAt: Place })[];
  readonly weightTotal: Place;
  /** With its heading row. */
  readonly indicators: Area;
  /** With its heading row. */
  readonly grades: Area;
  readonly note: Place;
}

/** Label and value column of each group of fields; labels run over the empty cells between. */
const GROUP_COLUMNS: readonly (readonly [label: number, value: number])[] = [
  [0, 1],
  [2, 4],
  [6, 9],
];
const INDICATOR_HEADING_ROW = FIELDS.row + FIELDS.rows + 2;
/** Free rows in which the indicator table can grow before it meets the grades. */
const GROWING_ROOM = 3;

export function planLayout(plan: Pick<Plan, 'indicators' | 'grades'>): PlanLayout {
  const rows = plan.indicators.length + 1;
  const gradesRow = INDICATOR_HEADING_ROW + rows + GROWING_ROOM + 1;
  return {
    fields: PLAN_FIELDS.flatMap((group, index) => {
      const [label = 0, value = 0] = GROUP_COLUMNS[index] ?? [];
      return group.map((field, line) => ({
        ...field,
        labelAt: { row: FIELDS.row + line, column: label },
        valueAt: { row: FIELDS.row + line, column: value },
      }));
    }),
    weightTotal: { row: INDICATOR_HEADING_ROW - 1, column: 6 },
    indicators: { row: INDICATOR_HEADING_ROW, column: 0, rows, columns: PLAN_COLUMNS.length },
    grades: { row: gradesRow, column: 0, rows: plan.grades.length + 1, columns: 3 },
    note: { row: gradesRow + plan.grades.length + 2, column: 0 },
  };
}
