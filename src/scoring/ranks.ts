import { publish } from './publish.ts';

/** Ranks from 1 of totals as they would be published; ties share one: 1, 2, 2, 4. Null has none [S-24]. */
export function rankOf(totals: readonly (number | null)[]): readonly (number | null)[] {
  const published = totals.map((total) => (total === null || Number.isNaN(total) ? null : publish(total)));
  const rising = Float64Array.from(published.filter((total) => total !== null)).sort();
  const ranks = new Map<number, number>();
  rising.forEach((total, index) => ranks.set(total, rising.length - index));
  return published.map((total) => (total === null ? null : (ranks.get(total) ?? null)));
}
