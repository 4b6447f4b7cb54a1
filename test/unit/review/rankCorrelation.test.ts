import { CORREL, RANK } from '@formulajs/formulajs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { independentPairs } from '../../../src/review/independentPairs.ts';
import { rankCorrelation } from '../../../src/review/rankCorrelation.ts';

const upTo = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

describe('rankCorrelation', () => {
  it('[S-37] should call figures that move against each other a conflict', () => {
    const calls = [30, 42, 35, 60, 55, 48, 70, 65, 58, 80];
    const satisfaction = [0.95, 0.9, 0.93, 0.8, 0.84, 0.88, 0.7, 0.79, 0.82, 0.75];
    const found = rankCorrelation(calls, satisfaction);
    expect(found).toMatchObject({ relation: 'conflict', pairs: 10 });
    expect(found.rho).toBeCloseTo(1 - (6 * 328) / 990, 12);
  });

  it('[S-37] should give the interval of Bonett and Wright', () => {
    const [a, b] = [upTo(10), [3, 1, 4, 2, 6, 5, 8, 10, 7, 9]];
    const { rho, interval, relation } = rankCorrelation(a, b);
    const z = 0.5 * Math.log((1 + Number(rho)) / (1 - Number(rho)));
    const reach = 1.959964 * Math.sqrt((1 + Number(rho) ** 2 / 2) / 7);
    expect(interval?.low).toBeCloseTo(Math.tanh(z - reach), 6);
    expect(interval?.high).toBeCloseTo(Math.tanh(z + reach), 6);
    expect(relation).toBe('together');
  });

  it('[S-37] should not be sure of a perfect order that eight pairs may show by chance', () => {
    const swapped = rankCorrelation(upTo(8), [8, 7, 6, 5, 4, 3, 1, 2]);
    const perfect = rankCorrelation(upTo(8), upTo(8).reverse());
    expect(perfect).toMatchObject({ relation: 'conflict', rho: -1, interval: { low: -1 } });
    expect(perfect.interval?.high).toBeCloseTo(Number(swapped.interval?.high), 1);
    expect(perfect.interval?.high).toBeGreaterThan(-0.9);
  });

  it('[S-37] should not call a correlation that could be chance a conflict', () => {
    expect(rankCorrelation(upTo(8), [5, 8, 2, 7, 3, 6, 1, 4])).toMatchObject({ relation: 'unclear', pairs: 8 });
  });

  it('[S-37] should count complete pairs only, and say nothing about fewer than eight', () => {
    const a = [1, 2, 3, null, 5, 6, 7, 8, 9];
    const b = [9, 8, 7, 6, null, 4, 3, 2, 1];
    const nothing = { relation: 'notEnoughData', rho: null, interval: null };
    expect(rankCorrelation(a, b)).toEqual({ ...nothing, pairs: 7, independent: 7 });
    expect(rankCorrelation([...a, 10], [...b, 0])).toMatchObject({ relation: 'conflict', pairs: 8, rho: -1 });
    expect(rankCorrelation([], [])).toEqual({ ...nothing, pairs: 0, independent: 0 });
    expect(rankCorrelation(upTo(8), [1, 2, 3])).toEqual({ ...nothing, pairs: 3, independent: 3 });
  });

  it('[S-37] should take periods that go on from each other for fewer than they are', () => {
    const trend = rankCorrelation(upTo(12), upTo(12).reverse(), independentPairs);
    expect(trend).toMatchObject({ rho: -1, pairs: 12, independent: 4 });
    const loose = rankCorrelation([2, 3, 7, 6, 4, 9, 8, 12, 5, 11, 10, 1], upTo(12), independentPairs);
    expect(loose.independent).toBeLessThanOrEqual(12);
    expect(rankCorrelation(upTo(12), upTo(12).reverse()).independent).toBe(12);
  });

  it('[S-37] should say nothing about figures that are all or nearly all the same', () => {
    expect(rankCorrelation(upTo(20), upTo(20).fill(5))).toMatchObject({ relation: 'notEnoughData', pairs: 20 });
    const two = upTo(20).map((value) => (value > 18 ? 1 : 0));
    expect(rankCorrelation(two, upTo(20)).relation).toBe('notEnoughData');
    const three = upTo(20).map((value) => (value > 17 ? 1 : 0));
    expect(rankCorrelation(three, upTo(20))).toMatchObject({ relation: 'together', pairs: 20 });
  });

  it('[S-37] should give ties the mean of their ranks, as RANK.AVG and CORREL do', () => {
    const figures = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 8,
      maxLength: 40,
    });
    fc.assert(
      fc.property(figures, (pairs) => {
        const [a, b] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        const { rho } = rankCorrelation(a, b);
        fc.pre(rho !== null);
        const ranksOf = (list: number[]) => list.map((each) => Number(RANK.AVG(each, list, 1)));
        expect(rho).toBeCloseTo(Number(CORREL(ranksOf(a), ranksOf(b))), 10);
      }),
    );
  });

  it('[S-37] should depend on order alone, be symmetric, and turn round with the sign', () => {
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 8, maxLength: 30 }), (pairs) => {
        const [a, b] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        const found = rankCorrelation(a, b);
        expect(rankCorrelation(b, a)).toEqual(found);
        const turned = rankCorrelation(
          a,
          b.map((value) => -value),
        );
        expect(turned.rho ?? 0).toBeCloseTo(-(found.rho ?? 0), 12);
        expect(Math.abs(found.rho ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
