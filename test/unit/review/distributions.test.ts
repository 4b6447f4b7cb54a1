import { describe, expect, it } from 'vitest';
import { rankTail, studentReach, studentTail, varianceRatioTail } from '../../../src/review/distributions.ts';

describe('studentTail and studentReach', () => {
  it.each([
    [1, 6.313752, 0.05],
    [5, 4.032143, 0.005],
    [10, 4.587, 0.0005],
    [14, 1.76131, 0.05],
    [30, 2.457262, 0.01],
    [1e6, 1.644854, 0.05],
    [1e6, 3.290527, 0.0005],
  ])('[S-37] should be as tabulated for %d degrees of freedom', (freedom, t, chance) => {
    expect(studentTail(t, freedom) / chance).toBeCloseTo(1, 3);
    expect(studentReach(2 * chance, freedom)).toBeCloseTo(t, 3);
    expect(studentTail(-t, freedom)).toBeCloseTo(1 - chance, 6);
  });

  it('should hold far out, where alarms are decided', () => {
    // With 2 degrees of freedom there is a closed form.
    for (const t of [3, 30, 300]) {
      const root = Math.sqrt(2 + t ** 2);
      expect(studentTail(t, 2) * root * (root + t)).toBeCloseTo(1, 6);
    }
    expect(studentTail(Infinity, 7)).toBe(0);
    expect(studentTail(-Infinity, 7)).toBe(1);
  });
});

describe('varianceRatioTail', () => {
  it.each([
    [3.3258, 5, 10, 0.05],
    [2.7905, 6, 15, 0.05],
    [5.9525, 3, 12, 0.01],
  ])('should be as tabulated for F = %d with %d and %d degrees of freedom', (f, upper, lower, chance) => {
    expect(varianceRatioTail(f, upper, lower)).toBeCloseTo(chance, 3);
  });
});

/** How many orders of n have each sum of squared differences of ranks: every subset of ranks given out so far. */
function ordersBySum(n: number): readonly number[] {
  const most = (n * (n ** 2 - 1)) / 3;
  let given = new Map<number, number[]>([[0, [1]]]);
  for (let place = 0; place < n; place += 1) {
    const next = new Map<number, number[]>();
    for (const [mask, sums] of given) {
      for (let rank = 0; rank < n; rank += 1) {
        if (((mask >> rank) & 1) === 1) continue;
        const grown = next.get(mask | (1 << rank)) ?? Array<number>(most + 1).fill(0);
        next.set(mask | (1 << rank), grown);
        sums.forEach((count, sum) => {
          const at = sum + (place - rank) ** 2;
          if (count > 0) grown[at] = (grown[at] ?? 0) + count;
        });
      }
    }
    given = next;
  }
  return [...given.values()][0] ?? [];
}

describe('rankTail', () => {
  it.each([8, 10, 12])('[S-37] should not say less than the exact chance of %d pairs, nor much more', (n) => {
    const counts = ordersBySum(n);
    const all = counts.reduce((sum, count) => sum + count, 0);
    let best = 0;
    for (let sum = 0; sum < counts.length; sum += 2) {
      best += counts[sum] ?? 0;
      const exact = best / all;
      if (exact > 0.2) break;
      const ratio = rankTail(1 - (6 * sum) / (n * (n ** 2 - 1)), n) / exact;
      expect(ratio, `${n} ${sum}`).toBeGreaterThan(0.95);
      if (exact > 5e-4) expect(ratio, `${n} ${sum}`).toBeLessThan(2);
    }
  });

  it.each([
    [8, 0.643, 0.05],
    [10, 0.745, 0.01],
    [20, 0.38, 0.05],
    [20, 0.52, 0.01],
    [30, 0.306, 0.05],
    [30, 0.425, 0.01],
  ])('[S-37] should be as the critical values of Zar for %d pairs, the least within a chance', (pairs, rho, chance) => {
    expect(rankTail(rho, pairs) / chance).toBeGreaterThan(0.85);
    expect(rankTail(rho, pairs) / chance).toBeLessThan(1.02);
  });

  it('[S-37] should be half at no correlation and turn round with the sign', () => {
    expect(rankTail(0, 1000)).toBeCloseTo(0.5, 3);
    expect(rankTail(-0.6, 25)).toBeGreaterThan(0.99);
    expect(rankTail(1, 8)).toBeGreaterThan(0);
  });
});
