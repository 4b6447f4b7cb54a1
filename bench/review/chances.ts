/** Draws of the distributions that figures of a team follow, from evenly spread numbers. */
export interface Dice {
  readonly normal: (mean: number, spread: number) => number;
  /** Around `mean`, which it multiplies; `spread` of its logarithm. */
  readonly lognormal: (mean: number, spread: number) => number;
  readonly poisson: (mean: number) => number;
  readonly binomial: (trials: number, share: number) => number;
  readonly uniform: () => number;
}

/** Exact for few, by the normal for many, where the two differ by less than a case. */
const MANY = 60;

export function diceFrom(uniform: () => number): Dice {
  const normal = (mean: number, spread: number): number =>
    mean + spread * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const poisson = (mean: number): number => {
    if (mean > MANY) return Math.max(0, Math.round(normal(mean, Math.sqrt(mean))));
    let [count, left] = [-1, 1];
    for (const least = Math.exp(-mean); left > least; count += 1) left *= uniform();
    return Math.max(0, count);
  };
  const binomial = (trials: number, share: number): number => {
    if (trials * share * (1 - share) > MANY) {
      const drawn = Math.round(normal(trials * share, Math.sqrt(trials * share * (1 - share))));
      return Math.max(0, Math.min(trials, drawn));
    }
    let hits = 0;
    for (let trial = 0; trial < trials; trial += 1) hits += Number(uniform() < share);
    return hits;
  };
  const lognormal = (mean: number, spread: number): number => mean * Math.exp(normal(-(spread ** 2) / 2, spread));
  return { uniform, normal, lognormal, poisson, binomial };
}

/** A share moved on the logit scale, so that it stays one. */
export const moved = (share: number, by: number): number => 1 / (1 + ((1 - share) / share) * Math.exp(-by));
