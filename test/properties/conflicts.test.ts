import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { rankCorrelation } from '../../src/review/rankCorrelation.ts';

const SEED = 20_261;
const TRIALS = 20_000;

/** Share of samples in which a conflict was called, with figures drawn on so many levels. */
function conflictShare(pairs: number, slope: number, levels: number): number {
  const random = xoroshiro128plus(SEED + pairs);
  const draw = (): number => uniformFloat64(random);
  const onLevels = (value: number): number => (levels === Infinity ? value : Math.floor(value * levels));
  let conflicts = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const causes = Array.from({ length: pairs }, draw);
    const effects = causes.map((cause) => slope * cause + draw());
    const found = rankCorrelation(causes.map(onLevels), effects.map(onLevels));
    if (found.relation === 'conflict') conflicts += 1;
  }
  return conflicts / TRIALS;
}

describe('conflicts', () => {
  it.each([8, 10, 20, 40])('[S-37] should be called in at most 2.5 % of %d independent pairs', (pairs) => {
    const share = conflictShare(pairs, 0, Infinity);
    expect(share).toBeLessThan(0.025);
    expect(share).toBeGreaterThan(0.014);
  });

  it.each([8, 10, 20, 40])('[S-37] should not be called more often where %d pairs are tied', (pairs) => {
    expect(conflictShare(pairs, 0, 3)).toBeLessThan(0.025);
    expect(conflictShare(pairs, 0, 2)).toBeLessThan(0.025);
  });

  it('[S-37] should be found where there is one, the surer the more pairs', () => {
    const [few, many] = [conflictShare(8, -1.5, Infinity), conflictShare(40, -1.5, Infinity)];
    expect(few).toBeGreaterThan(0.5);
    expect(many).toBeGreaterThan(0.999);
  });
});
