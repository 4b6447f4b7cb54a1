/** So that the interval has an end. */
const LEAST_INDEPENDENT = 4;
/** Lags up to this part of the series. */
const LAGS = 1 / 5;

/**
 * Figures that go on from period to period, as those with a trend do, say less than their number: 1 ÷ N* = 1 ÷ N +
 * 2 ÷ N × Σ r(j) r'(j) over the autocorrelations of both (Pyper and Peterman, "Comparison of methods to account for
 * autocorrelation in correlation analyses of fish data", Canadian Journal of Fisheries and Aquatic Sciences 55, 1998).
 */
export function independentPairs(x: Float64Array, y: Float64Array): number {
  const lags = Math.floor(x.length * LAGS);
  let inflation = 1;
  for (let lag = 1; lag <= lags; lag += 1) inflation += 2 * autocorrelation(x, lag) * autocorrelation(y, lag);
  return Math.max(LEAST_INDEPENDENT, x.length / Math.max(1, inflation));
}

function autocorrelation(ranks: Float64Array, lag: number): number {
  const mean = (ranks.length + 1) / 2;
  let [shifted, all] = [0, 0];
  for (const [index, each] of ranks.entries()) {
    all += (each - mean) ** 2;
    if (index >= lag) shifted += (each - mean) * ((ranks[index - lag] ?? mean) - mean);
  }
  return ((shifted / all) * ranks.length) / (ranks.length - lag);
}
