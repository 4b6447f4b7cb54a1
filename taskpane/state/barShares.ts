/** How much of the width each bar takes, 0 to 1: the longest takes all of it, none takes less than nothing. */
export function barShares(values: readonly (number | null)[]): readonly number[] {
  const longest = Math.max(...values.map((value) => Math.abs(value ?? 0)), 0);
  return values.map((value) => (longest === 0 ? 0 : Math.abs(value ?? 0) / longest));
}
