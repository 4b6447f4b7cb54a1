/** What pairs of figures say about each other [S-37]. */
export const RELATIONS = ['notEnoughData', 'conflict', 'together', 'unclear'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface RankCorrelation {
  readonly relation: Relation;
  /** Pairs in which both figures are there. */
  readonly pairs: number;
  /** As many independent pairs say as much; the pairs themselves unless they follow each other in time. */
  readonly independent: number;
  /** Spearman's rho, −1 to 1, with its 95 % interval; null without enough data. */
  readonly rho: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** Fewer pairs say nothing [S-37]. */
export const ENOUGH_PAIRS = 8;
/** Pairs that must differ from the commonest figure, or ties leave too little to rank. */
const ENOUGH_DIFFERENT = 3;
const NORMAL_95 = 1.959963984540054;

/** How many independent pairs say as much as these, by the ranks of both figures. */
export type CountIndependent = (x: Float64Array, y: Float64Array) => number;
export const everyPair: CountIndependent = ({ length }) => length;

/**
 * How two lists move with each other; figures beside each other are a pair, null is missing. A conflict
 * is called only when the whole 95 % interval of rho lies below 0, and moving together when it lies above.
 *
 * The interval is Fisher's z with the standard error √((1 + rho² ÷ 2) ÷ (n − 3)) of Bonett and Wright (2000).
 * Where nothing is the matter it calls a conflict in 1.7 to 2.3 % of cases from 8 pairs on, and in fewer
 * where figures are tied, so it is not widened for small n; a test simulates this. At rho = ±1, where Fisher's z
 * has no end, it is that of an order one swap away. Pairs count as independent unless `countIndependent` says how many
 * are, from the ranks of both figures. For a figure of which less is better, pass its negative.
 */
export function rankCorrelation(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
  countIndependent: CountIndependent = everyPair,
): RankCorrelation {
  const [left, right] = completePairs(a, b);
  const pairs = left.length;
  const [x, y] = [rank(left), rank(right)];
  if (pairs < ENOUGH_PAIRS || Math.min(pairs - x.mostTied, pairs - y.mostTied) < ENOUGH_DIFFERENT) {
    return { relation: 'notEnoughData', pairs, independent: pairs, rho: null, interval: null };
  }
  const rho = correlate(x.ranks, y.ranks);
  const independent = countIndependent(x.ranks, y.ranks);
  const interval = intervalOf(rho, pairs, independent);
  return { relation: relationOf(interval), pairs, independent, rho, interval };
}

type Interval = NonNullable<RankCorrelation['interval']>;

function intervalOf(rho: number, pairs: number, independent: number): Interval {
  const oneSwap = 1 - 12 / (pairs * (pairs ** 2 - 1));
  const z = Math.atanh(Math.max(-oneSwap, Math.min(oneSwap, rho)));
  const reach = NORMAL_95 * Math.sqrt((1 + rho ** 2 / 2) / (independent - 3));
  return { low: Math.min(rho, Math.tanh(z - reach)), high: Math.max(rho, Math.tanh(z + reach)) };
}

function relationOf({ low, high }: Interval): Relation {
  if (high < 0) return 'conflict';
  return low > 0 ? 'together' : 'unclear';
}

function completePairs(a: readonly (number | null)[], b: readonly (number | null)[]): readonly [number[], number[]] {
  const [left, right]: [number[], number[]] = [[], []];
  a.forEach((first, index) => {
    const second = b[index] ?? null;
    if (first === null || second === null) return;
    left.push(first);
    right.push(second);
  });
  return [left, right];
}

interface Ranked {
  readonly ranks: Float64Array;
  /** How often the commonest figure stands there. */
  readonly mostTied: number;
}

/** From 1; equal figures share the mean of their ranks. */
function rank(figures: readonly number[]): Ranked {
  const at = (index: number): number => figures[index] ?? 0;
  const order = figures.map((_, index) => index).sort((one, other) => at(one) - at(other));
  const ranks = new Float64Array(figures.length);
  let mostTied = 0;
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && at(order[end] ?? 0) === at(order[start] ?? 0)) end += 1;
    for (const index of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    mostTied = Math.max(mostTied, end - start);
    start = end;
  }
  return { ranks, mostTied };
}

/** Pearson's coefficient of ranks, whose mean is known. */
function correlate(x: Float64Array, y: Float64Array): number {
  const mean = (x.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (const [index, each] of x.entries()) {
    const [dx, dy] = [each - mean, (y[index] ?? mean) - mean];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) + 0;
}
