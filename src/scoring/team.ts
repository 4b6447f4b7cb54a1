/** A rate as what is counted over what it is counted in, such as closed over interested customers. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A team's rate is the sum over the sum, never the mean of the rates [S-21]; null over nothing. */
export function teamRate(fractions: readonly Fraction[]): number | null {
  let numerator = 0;
  let denominator = 0;
  for (const fraction of fractions) {
    numerator += fraction.numerator;
    denominator += fraction.denominator;
  }
  const rate = numerator / denominator;
  return Number.isFinite(rate) ? rate + 0 : null;
}

/** A team's sum of an additive figure; null when nobody has one. */
export function teamSum(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  const sum = given.reduce((total, value) => total + value, 0);
  return given.length === 0 || !Number.isFinite(sum) ? null : sum;
}
