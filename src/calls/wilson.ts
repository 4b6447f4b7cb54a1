/** Of a share, 0 to 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

const NORMAL_95 = 1.959963984540054;

/**
 * The 95 % interval of a share seen `hits` times in `trials`, by the score method of Wilson, "Probable inference,
 * the law of succession, and statistical inference" (JASA 22, 1927), without continuity correction. It stays
 * within 0 and 1 and has a width at 0 and at 1 too; without a trial it is all of it.
 */
export function wilsonInterval(hits: number, trials: number): ShareInterval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = hits / trials;
  const squared = NORMAL_95 ** 2 / trials;
  const middle = (share + squared / 2) / (1 + squared);
  const reach = (NORMAL_95 / (1 + squared)) * Math.sqrt((share * (1 - share) + squared / 4) / trials);
  return {
    low: hits === 0 ? 0 : Math.max(0, Math.min(share, middle - reach)),
    high: hits === trials ? 1 : Math.min(1, Math.max(share, middle + reach)),
  };
}
