import type { Chance } from './chance.ts';

/** Correlations below this are what chance brings to a team all the time. */
const INDEPENDENT = 0.25;
const TRIES = 3000;

/**
 * How far each member stands from the team's mean in each skill, in standard deviations: skills by row, members by
 * column. The skills of a team have as good as nothing to do with each other, nor with the ranks in `known`.
 */
export function independentSkills(
  chance: Chance,
  { skills, members, known }: { readonly skills: number; readonly members: number; readonly known: readonly number[] },
): readonly (readonly number[])[] {
  const drawn: number[][] = known.length === 0 ? [] : [[...known]];
  const places = Array.from({ length: members }, (_, place) => deviationAt((place + 0.5) / members));
  const first = drawn.length;
  while (drawn.length < skills + first) drawn.push(leastRelated(chance, places, drawn));
  return drawn.slice(first);
}

/** The first order that is independent of the others, or the best of many. */
function leastRelated(chance: Chance, places: readonly number[], others: readonly (readonly number[])[]): number[] {
  let best: number[] = [];
  let least = Infinity;
  for (let left = TRIES; left > 0 && least > INDEPENDENT; left -= 1) {
    const order = chance.some(places, places.length);
    const most = strongest(order, others, least);
    if (most < least) [best, least] = [order, most];
  }
  return best;
}

/** Of its correlations with others; once one is as strong as the limit, nobody asks for the rest. */
function strongest(order: readonly number[], others: readonly (readonly number[])[], limit: number): number {
  let most = 0;
  for (const other of others) {
    most = Math.max(most, Math.abs(correlation(order, other)));
    if (most >= limit) return most;
  }
  return most;
}

/** Of lists whose mean is 0. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

/** The standard deviations below which a share of a normal distribution lies, to 0.005 (Tukey's lambda). */
const deviationAt = (share: number): number => (share ** 0.135 - (1 - share) ** 0.135) / 0.1975;
