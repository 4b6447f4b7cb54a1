import { runningPeriods, type ScoredPeriod } from '../../src/feedback/periods.ts';

/** Oldest first; as given where their names do not say. */
export function inTime<Period extends ScoredPeriod>(periods: readonly Period[]): readonly Period[] {
  const running = runningPeriods(periods);
  if (!running.ok) return periods;
  const order = running.value.map(({ period }) => period);
  const placeOf = ({ period }: Period): number => order.indexOf(period);
  return periods.every((each) => placeOf(each) >= 0) ? [...periods].sort((a, b) => placeOf(a) - placeOf(b)) : periods;
}
