import jStat from 'jstat';

/** P(T ≥ t) of Student's t, 0 to 1; `freedom` above 0. */
export const studentTail = (t: number, freedom: number): number =>
  t === Infinity ? 0 : t === -Infinity ? 1 : jStat.studentt.cdf(-t, freedom);

/** The t that is exceeded with this chance on either side together: 0.05 gives the reach of a 95 % interval. */
export const studentReach = (chance: number, freedom: number): number => -jStat.studentt.inv(chance / 2, freedom);

/** P(F ≥ f) of a ratio of variances. */
export const varianceRatioTail = (f: number, upper: number, lower: number): number =>
  f === Infinity ? 0 : 1 - jStat.centralF.cdf(f, upper, lower);

/**
 * P(rho ≥ `rho`) of Spearman's coefficient where nothing is the matter: a symmetric beta with its variance,
 * 1 ÷ (n − 1), and its kurtosis (Kendall, "Rank Correlation Methods", 1948), half a step towards 0. For small
 * chances Student's t with n − 2 degrees, the usual approximation, says a fraction of the true chance (a tenth at
 * n = 10 and 1e-5) and would find what is not there; this one never says less than the exact chance by more than
 * 5 %, and down to 5e-4 not more than twice it. `pairs` need not be whole; 4 at least.
 */
export function rankTail(rho: number, pairs: number): number {
  const half = 6 / (pairs * (pairs ** 2 - 1));
  const least = Math.max(-1, Math.min(1, rho)) - half;
  const kurtosis = kurtosisOf(pairs);
  const width = (2 * kurtosis) / (3 - kurtosis);
  const reach = Math.sqrt(width / (pairs - 1));
  const shape = (width - 1) / 2;
  const place = (1 - least / reach) / 2;
  return place <= 0 ? 0 : place >= 1 ? 1 : jStat.beta.cdf(place, shape, shape);
}

const kurtosisOf = (n: number): number =>
  (3 * (25 * n ** 3 - 38 * n ** 2 - 35 * n + 72) * (n - 1) ** 2) / (25 * n * (n + 1) * (n - 1) ** 3);
