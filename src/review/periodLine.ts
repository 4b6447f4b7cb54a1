import { fail, type Outcome, succeed } from '../findings.ts';
import { comparePeriods, periodOfName, spanOf } from '../records/periodUnits.ts';
import type { ReviewPeriod } from './reviewTypes.ts';

/** Periods by their dates, oldest first, each once; those whose names are no dates stay in the order given. */
export function inOrder(periods: readonly ReviewPeriod[]): Outcome<readonly ReviewPeriod[]> {
  const names = periods.map(({ period }) => period.trim());
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) return fail({ code: 'feedback.periodTwice', args: { period: repeated } });
  const isDated = periods.every(({ period }) => spanOf(period) !== null);
  return succeed(isDated ? [...periods].sort((a, b) => comparePeriods(a.period, b.period)) : periods);
}

/** Whether nothing lies between two periods; names that are no dates follow each other as they stand. */
export function followsOn(earlier: ReviewPeriod, later: ReviewPeriod): boolean {
  const [first, next] = [spanOf(earlier.period), spanOf(later.period)];
  return first === null || next === null || next.first === first.last + 1;
}

/** The last periods that follow each other without a gap, as far back as `holds` says so of each. */
export function runningBack(
  periods: readonly ReviewPeriod[],
  holds: (period: ReviewPeriod) => boolean = () => true,
): readonly ReviewPeriod[] {
  const run: ReviewPeriod[] = [];
  for (const period of [...periods].reverse()) {
    const [next] = run;
    if (!holds(period) || (next !== undefined && !followsOn(period, next))) break;
    run.unshift(period);
  }
  return run;
}

/** One quarter: a period that is one, or its three months. */
export interface Quarter {
  readonly period: string;
  readonly periods: readonly ReviewPeriod[];
}

const MONTHS = 3;

/** The quarters that are there in full, oldest first. */
export function quartersOf(periods: readonly ReviewPeriod[]): readonly Quarter[] {
  const groups = new Map<string, ReviewPeriod[]>();
  for (const each of periods) {
    const span = spanOf(each.period);
    const name = span === null || span.unit === 'week' ? null : periodOfName(each.period, 'quarter');
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups]
    .map(([period, of]) => ({ period, periods: of }))
    .filter(({ periods: of }) => of.length === MONTHS || of.every(({ period }) => spanOf(period)?.unit === 'quarter'));
}

/** Whether the later quarter is the one after. */
export function isNextQuarter(earlier: Quarter, later: Quarter): boolean {
  return (spanOf(earlier.period)?.last ?? NaN) + 1 === spanOf(later.period)?.first;
}
