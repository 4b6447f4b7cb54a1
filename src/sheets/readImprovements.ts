import { fail, succeed, type Finding, type Outcome } from '../findings.ts';
import type { AgreedGoal } from '../feedback/agreedGoals.ts';
import { isoDate } from '../calls/period.ts';
import type { PlanIndicator, Unit } from '../plan/schema.ts';
import { cellAddress } from './address.ts';
import type { CellValue } from './codecs.ts';
import { filledRows, findTable, type FoundTable } from './findTable.ts';
import { indicatorOf, unitOfFigure } from './headings.ts';
import { IMPROVEMENT_COLUMNS, type ImprovementColumn, type ImprovementField } from './improvementColumns.ts';
import type { SheetValues } from './readChangeLog.ts';

export interface ImprovementReading {
  /** In the order of the rows. */
  readonly goals: readonly AgreedGoal[];
  /** Rows that could not be read, as they stand. */
  readonly unread: readonly (readonly CellValue[])[];
  /** Why, by cell. */
  readonly findings: readonly Finding[];
}

const NEEDED: readonly ImprovementField[] = ['person', 'indicator', 'to', 'due'];
/** What we write ourselves says nothing of a row in which nobody has typed. */
const OURS: readonly ImprovementField[] = ['number', 'figure', 'status'];

/** The improvement plans [S-31] as they stand on their sheet, those that people wrote down themselves among them. */
export function readImprovements(
  { values, origin }: SheetValues,
  indicators: readonly PlanIndicator[],
): Outcome<ImprovementReading> {
  const table = findTable(values, IMPROVEMENT_COLUMNS, NEEDED.length);
  if (table === null || NEEDED.some((field) => indexOf(table, field) < 0)) {
    return fail({ code: 'improvement.notSheet', args: { sheet: origin.sheet } });
  }
  const goals: AgreedGoal[] = [];
  const unread: (readonly CellValue[])[] = [];
  const findings: Finding[] = [];
  for (const { row, filled } of filledRows(values, table, values.length)) {
    if (filled.every(({ field }) => OURS.includes(field))) continue;
    const cells = values[row] ?? [];
    const read = goalOf(cells, table, indicators);
    if ('goal' in read) goals.push(read.goal);
    else {
      const address = cellAddress(origin.row + row, origin.column + indexOf(table, read.fault));
      unread.push(IMPROVEMENT_COLUMNS.map(({ field }) => cells[indexOf(table, field)] ?? null));
      findings.push({
        code: `improvement.${read.fault}`,
        where: { kind: 'address', sheet: origin.sheet, address },
        args: { found: String(cells[indexOf(table, read.fault)] ?? '') },
      });
    }
  }
  return succeed({ goals, unread, findings });
}

type Fault = 'person' | 'indicator' | 'to' | 'due';

function goalOf(
  cells: readonly CellValue[],
  table: FoundTable<ImprovementColumn>,
  indicators: readonly PlanIndicator[],
): { readonly goal: AgreedGoal } | { readonly fault: Fault } {
  const cellOf = (field: ImprovementField): CellValue => cells[indexOf(table, field)] ?? null;
  const textOf = (field: ImprovementField): string => String(cellOf(field) ?? '').trim();
  const person = textOf('person');
  const indicator = indicatorOf(textOf('indicator'), indicators);
  if (person === '') return { fault: 'person' };
  if (indicator === null) return { fault: 'indicator' };
  const unit = indicators.find(({ id }) => id === indicator)?.unit ?? unitOfFigure(indicator) ?? 'count';
  const [from, to] = [figureOf(cellOf('from'), unit), figureOf(cellOf('to'), unit)];
  if (to === null) return { fault: 'to' };
  const due = isoDate(cellOf('due'));
  if (due === null) return { fault: 'due' };
  return { goal: { person, indicator, unit, agreed: textOf('agreed'), from, to, due, remark: textOf('remark') } };
}

const NUMBER = /^([+-]?\d+(?:\.\d+)?)\s*(%?)$/;

/** Levels are names; of everything else only numbers count. */
function figureOf(cell: CellValue, unit: Unit): number | string | null {
  if (typeof cell === 'number') return cell;
  const text = String(cell ?? '')
    .normalize('NFKC')
    .trim();
  if (unit === 'level') return text === '' ? null : String(cell).trim();
  const [, digits, percent] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return null;
  return percent === '%' ? Number((Number(digits) / 100).toPrecision(12)) : Number(digits);
}

const indexOf = (table: FoundTable<ImprovementColumn>, field: ImprovementField): number =>
  table.columns.find((each) => each.field === field)?.index ?? -1;
