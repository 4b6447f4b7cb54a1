import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MISSING_POLICIES } from '../../src/plan/schema.ts';
import { publish } from '../../src/scoring/publish.ts';
import { rankOf } from '../../src/scoring/ranks.ts';
import { type Total, weightedTotal } from '../../src/scoring/total.ts';
import { everydayNumbers } from '../arbitraries/rules.ts';

const points = everydayNumbers({ min: 0, max: 120 });
const policies = fc.constantFrom(...MISSING_POLICIES);
const extremes = fc.oneof(fc.double(), fc.constantFrom(0, 1e308, -1e308, Infinity, NaN));

interface Pair {
  readonly points: number | null;
  readonly weight: number;
}

/** Pairs whose weights add up to 100. */
const fullPairs = pairs(points);
const gappyPairs = pairs(fc.option(points, { freq: 4 }));

describe('weighted totals', () => {
  test('[S-19] should not depend on the order of the indicators', () => {
    fc.assert(
      fc.property(shuffled(gappyPairs), policies, ([list, other], missing) => {
        const [one, two] = [total(list, missing), total(other, missing)];
        expect(two.kind).toBe(one.kind);
        if (one.kind === 'scored' && two.kind === 'scored') expect(two.total).toBeCloseTo(one.total, 9);
      }),
    );
  });

  test('[S-19] should lie between the lowest and the highest points', () => {
    fc.assert(
      fc.property(fullPairs, (list) => {
        const result = total(list, 'incomplete');
        if (result.kind !== 'scored') throw new Error('everything is measured');
        const given = list.filter(({ weight }) => weight > 0).map((pair) => pair.points ?? NaN);
        expect(result.total).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9);
        expect(result.total).toBeLessThanOrEqual(Math.max(...given) + 1e-9);
      }),
    );
  });

  test('[S-18] should give the same total by any policy when everything is measured', () => {
    fc.assert(
      fc.property(fullPairs, (list) => {
        expect(total(list, 'exclude')).toEqual(total(list, 'incomplete'));
        expect(total(list, 'zero')).toEqual(total(list, 'incomplete'));
      }),
    );
  });

  test('[S-19] should read weights of 0.4 and of 40 alike', () => {
    fc.assert(
      fc.property(gappyPairs, policies, (list, missing) => {
        const small = list.map((pair) => ({ ...pair, weight: pair.weight / 100 }));
        const [one, two] = [total(list, missing), total(small, missing)];
        expect(two.kind).toBe(one.kind);
        if (one.kind === 'scored' && two.kind === 'scored') expect(two.total).toBeCloseTo(one.total, 9);
      }),
    );
  });

  test('[S-18] should never throw, nor score with anything but a finite number', () => {
    const anyList = fc.array(fc.option(extremes), { maxLength: 6 });
    fc.assert(
      fc.property(anyList, anyList, policies, extremes, (list, weights, missing, minimumCoverage) => {
        const result = weightedTotal({ points: list, weights, missing, minimumCoverage });
        if (result.kind === 'scored') expect(Number.isFinite(result.total)).toBe(true);
        if (result.kind !== 'invalid') expect(result.coverage).toBeGreaterThanOrEqual(0);
        if (result.kind !== 'invalid') expect(result.coverage).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('ranks', () => {
  test('[S-24] should follow the person when the list is shuffled', () => {
    const totals = fc.array(fc.option(points, { freq: 5 }), { maxLength: 30 });
    fc.assert(
      fc.property(shuffled(totals), ([list, other]) => {
        const rankByTotal = new Map(list.map((value, index) => [value, rankOf(list)[index]]));
        expect(rankOf(other)).toEqual(other.map((value) => rankByTotal.get(value)));
      }),
    );
  });

  test('[S-24] should be one more than the number of better published totals', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { maxLength: 30 }), (totals) => {
        const published = totals.map(publish);
        expect(rankOf(totals)).toEqual(published.map((own) => 1 + published.filter((other) => other > own).length));
      }),
    );
  });
});

function total(list: readonly Pair[], missing: (typeof MISSING_POLICIES)[number]): Total {
  return weightedTotal({ points: list.map((pair) => pair.points), weights: list.map(({ weight }) => weight), missing });
}

function pairs(values: fc.Arbitrary<number | null>): fc.Arbitrary<Pair[]> {
  const raw = fc.array(fc.record({ points: values, weight: fc.nat({ max: 20 }) }), { minLength: 1, maxLength: 10 });
  return raw
    .filter((list) => list.some(({ weight }) => weight > 0))
    .map((list) => {
      const sum = list.reduce((all, { weight }) => all + weight, 0);
      return list.map((pair) => ({ ...pair, weight: (pair.weight / sum) * 100 }));
    });
}

function shuffled<T>(lists: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> {
  return lists.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
  );
}
