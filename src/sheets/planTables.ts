import { indicatorOfHeading } from '../i18n/names.ts';
import { number, text } from './codecs.ts';
import {
  filledRows,
  findTable,
  type FilledRow,
  type Found,
  type FoundTable,
  type TableColumn,
  type Values,
} from './findTable.ts';
import { OPTIONAL_COLUMNS, PLAN_COLUMNS, type PlanColumn, type PlanColumnId } from './planColumns.ts';
import { saysText } from './vocabulary.ts';

/** Headings that make a row the top of the table of indicators, or of grades. */
const LEAST_HEADINGS = { indicators: 3, grades: 2 } as const;

export const GRADE_COLUMNS: readonly TableColumn[] = [
  { label: 'sheet.grade.grade', path: ['grade'], codec: text },
  { label: 'sheet.grade.from', path: ['from'], codec: number },
  { label: 'sheet.grade.coefficient', path: ['coefficient'], codec: number },
];

export const isRequired = (id: PlanColumnId): boolean => !OPTIONAL_COLUMNS.has(id);

export interface IndicatorTable extends FoundTable<PlanColumn> {
  readonly rows: readonly FilledRow<PlanColumn>[];
  /** Rows with something in them that is neither an indicator nor a remark below the table. */
  readonly strays: readonly FilledRow<PlanColumn>[];
}

export interface GradeTable extends FoundTable<TableColumn> {
  readonly rows: readonly FilledRow<TableColumn>[];
}

export interface PlanTables {
  readonly indicators: IndicatorTable;
  readonly grades: GradeTable | null;
}

/** Both tables of a plan sheet, each with all of its rows; null where there are no indicators. */
export function findPlanTables(values: Values): PlanTables | null {
  const indicators = findTable(values, PLAN_COLUMNS, LEAST_HEADINGS.indicators);
  if (indicators === null) return null;
  const grades = findTable(values, GRADE_COLUMNS, LEAST_HEADINGS.grades);
  const rows = filledRows(values, indicators, endOfIndicators(values, indicators, grades));
  return {
    indicators: {
      ...indicators,
      rows: rows.filter((row) => !isSparse(row)),
      strays: rows.filter((row) => isSparse(row) && !(row.isApart && isRemark(values, row))),
    },
    grades: grades && { ...grades, rows: gradeRows(values, grades, indicators) },
  };
}

/** Where the grades begin, their title or the note below them, whatever comes first. */
function endOfIndicators(
  values: Values,
  table: FoundTable<PlanColumn>,
  grades: FoundTable<TableColumn> | null,
): number {
  const isEnd = (row: readonly unknown[], at: number): boolean =>
    at > table.row && ((at === grades?.row && overlaps(table, grades)) || isTitleOfGrades(row) || isNote(row));
  const end = values.findIndex(isEnd);
  return end < 0 ? values.length : end;
}

function overlaps(one: FoundTable<TableColumn>, other: FoundTable<TableColumn>): boolean {
  const [left, right] = [one, other].map(({ columns }) => columns.map(({ index }) => index));
  return (
    Math.max(...(left ?? [])) >= Math.min(...(right ?? [])) && Math.max(...(right ?? [])) >= Math.min(...(left ?? []))
  );
}

const textsOf = (row: readonly unknown[]): readonly unknown[] => row.filter((cell) => cell !== null && cell !== '');
const isTitleOfGrades = (row: readonly unknown[]): boolean => {
  const [only, ...more] = textsOf(row);
  return more.length === 0 && saysText(only, 'sheet.plan.grades');
};
const isNote = (row: readonly unknown[]): boolean => row.some((cell) => saysText(cell, 'sheet.plan.durationNote'));

/** Hardly anything of what every indicator has stands there. */
const isSparse = ({ filled }: FilledRow<PlanColumn>): boolean => filled.filter(({ id }) => isRequired(id)).length < 2;

/** Not one of the words an indicator could begin with. */
function isRemark(values: Values, { row, filled }: FilledRow<PlanColumn>): boolean {
  return !filled.some(({ id, index }) => {
    const word = String(values[row]?.[index] ?? '').trim();
    return (id === 'id' && /^[a-z][a-z0-9_]*$/.test(word)) || indicatorOfHeading(word) !== null;
  });
}

/** Down to the note, or to the indicators where these come after; single texts apart are remarks. */
function gradeRows(
  values: Values,
  table: FoundTable<TableColumn>,
  indicators: FoundTable<PlanColumn>,
): FilledRow<TableColumn>[] {
  const isEnd = (row: readonly unknown[], at: number): boolean =>
    at > table.row && (isNote(row) || (at === indicators.row - 1 && overlaps(table, indicators)));
  const end = values.findIndex(isEnd);
  const isText = (row: number, { index }: Found<TableColumn>): boolean => typeof values[row]?.[index] === 'string';
  return filledRows(values, table, end < 0 ? values.length : end).filter(
    ({ row, filled, isApart }) => !(isApart && filled.length === 1 && filled.every((column) => isText(row, column))),
  );
}
