import type { Finding } from '../findings.ts';
import type { Actuals, Measurement } from './actuals.ts';
import type { Attendance } from './proration.ts';

/** Figures that bring no points but scale the targets of sums [S-22]: days worked and working days of the period. */
export const DAY_FIGURES = ['daysWorked', 'workingDays'] as const;
export type DayFigure = (typeof DAY_FIGURES)[number];

export const isDayFigure = (id: string): id is DayFigure => DAY_FIGURES.some((each) => each === id);

export const hasDayFigures = ({ indicators }: Pick<Actuals, 'indicators'>): boolean => indicators.some(isDayFigure);

/** Null unless both are known, which leaves targets as they are; or what is wrong with the days. */
export type Days = Attendance | Finding | null;

/** Person by person; null where the figures say nothing of days. Findings carry the cell of the day. */
export function daysOf(actuals: Actuals): readonly Days[] | null {
  if (!hasDayFigures(actuals)) return null;
  const columns = DAY_FIGURES.map((id) => actuals.indicators.indexOf(id));
  return actuals.rows.map((row, person) => {
    const [worked = MISSING, working = MISSING] = columns.map((column) => row[column]);
    const name = actuals.people[person] ?? '';
    const placed = (finding: Finding, at: number): Finding => ({
      where: { kind: 'cell', row: person, column: columns[at] ?? -1, name },
      ...finding,
    });
    if (worked.kind === 'faulty') return placed(worked.finding, 0);
    if (working.kind === 'faulty') return placed(working.finding, 1);
    const days = pairOf(worked, working);
    if (days === null || (days.worked >= 0 && days.working >= 0)) return days;
    return placed({ code: 'attendance.invalid', args: { ...days } }, days.worked < 0 ? 0 : 1);
  });
}

/** People whose sums are held against another target than the plan's. */
export const countScaled = (actuals: Actuals): number =>
  (daysOf(actuals) ?? []).filter(
    (days) => days !== null && !isFault(days) && days.worked * days.working > 0 && days.worked !== days.working,
  ).length;

export const isFault = (days: Attendance | Finding): days is Finding => 'code' in days;

const MISSING: Measurement = { kind: 'missing' };

function pairOf(worked: Measurement, working: Measurement): Attendance | null {
  const [one, other] = [numberIn(worked), numberIn(working)];
  return one === null || other === null ? null : { worked: one, working: other };
}

const numberIn = (figure: Measurement): number | null =>
  figure.kind === 'value' && typeof figure.value === 'number' ? figure.value : null;
