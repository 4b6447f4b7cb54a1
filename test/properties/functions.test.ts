import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { effectiveCalls } from '../../functions/calls.ts';
import { kpiScore } from '../../functions/scores.ts';
import { weightedTotal } from '../../functions/totals.ts';
import { printRule } from '../../src/scoring/faces/registry.ts';
import { anyNumbers, anyRule, everydayNumbers } from '../arbitraries/rules.ts';
import { answerOf, errorCell, standIn } from '../helpers/customFunctions.ts';

const language = fc.constantFrom('en' as const, 'zh-CN' as const);
beforeEach(() => standIn());

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 200 }),
  fc.constantFrom(0, -0, 5e-324, -5e-324, 1e308, -1e308, Number.MAX_VALUE),
);
const noNumber = fc.constantFrom<unknown>(null, '', 'A', true, '高级', errorCell('#N/A'), errorCell('#REF!'));
const cell = fc.oneof({ weight: 4, arbitrary: number as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: noNumber });
const rule = fc
  .tuple(fc.oneof(anyRule(everydayNumbers), anyRule(anyNumbers)), language)
  .map(([each, own]) => printRule(each, own));

/** A rectangle of cells, as Excel passes a range. */
const block = <T>(cells: fc.Arbitrary<T>, rows = 4, columns = 4): fc.Arbitrary<T[][]> =>
  fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns }))
    .chain(([height, width]) =>
      fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );

const isSound = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : /^#(VALUE!|N\/A) \S/.test(String(value));
const unsound = (answer: unknown): readonly unknown[] =>
  [answer].flat(2).filter((value) => !isSound(value)) as readonly unknown[];

describe('KPI_SCORE', () => {
  it('[S-18] should give finite points or an error with words, by every rule in both languages', () => {
    fc.assert(
      fc.property(block(cell), cell, rule, (actual, target, text) => {
        expect(unsound(answerOf(() => kpiScore(actual, [[target]], text)))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('[S-17] should keep points between floor and cap', () => {
    const limits = fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(number, number, rule, limits, (actual, target, text, [floor, cap]) => {
        const answer = [answerOf(() => kpiScore([[actual]], [[target]], text, floor, cap))].flat(2)[0];
        if (typeof answer !== 'number') return;
        expect(answer).toBeGreaterThanOrEqual(floor);
        expect(answer).toBeLessThanOrEqual(cap);
      }),
      { numRuns: 1000 },
    );
  });

  it('should give each cell of a range what it gives the cell alone', () => {
    fc.assert(
      fc.property(block(number), number, rule, (actual, target, text) => {
        const alone = actual.map((row) =>
          row.map((figure) => [answerOf(() => kpiScore([[figure]], [[target]], text))].flat(2)[0]),
        );
        const together = answerOf(() => kpiScore(actual, [[target]], text));
        const cells = Array.isArray(together)
          ? (together as unknown[][])
          : actual.map((row) => row.map(() => together));
        expect(numbersOf(cells)).toEqual(numbersOf(alone));
      }),
    );
  });
});

describe('WEIGHTED_TOTAL', () => {
  const weights = fc.constantFrom<number[]>(
    [100],
    [60, 40],
    [0.5, 0.3, 0.2],
    [0, 100, 0],
    [1e-300, 1 - 1e-300],
    [25, 25, 25, 25],
  );
  const missing = fc.constantFrom(undefined, '', 'incomplete', 'exclude', 'zero');

  it('[S-18] should give each person a finite total or an error with words', () => {
    const team = weights.chain((row) => fc.tuple(fc.constant(row), block(fc.tuple(...row.map(() => cell)), 4, 1)));
    const gate = fc.constantFrom<unknown>(undefined, true, false, null, '是', 'maybe', errorCell('#N/A'));
    fc.assert(
      fc.property(team, missing, gate, ([row, people], policy, passed) => {
        const points = people.map(([own]) => [...(own ?? [])]);
        const answer = answerOf(() => weightedTotal(points, [row], policy, passed as unknown[][]));
        expect(unsound(answer)).toEqual([]);
        if (Array.isArray(answer)) expect(answer).toHaveLength(points.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('EFFECTIVE_CALLS', () => {
  it('[S-26] should count no more calls than there are, and fewer the longer they have to be', () => {
    const durations = fc.array(
      fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom<unknown>(null, '', '2:59', '00:03:05')),
      { minLength: 1, maxLength: 20 },
    );
    const minutes = fc.double({ min: 0, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(durations, minutes, minutes, (calls, a, b) => {
        const column = calls.map((call) => [call]);
        const count = (least: number): number => effectiveCalls(column, undefined, undefined, least);
        const [easy, hard] = [count(Math.min(a, b)), count(Math.max(a, b))];
        expect(Number.isInteger(easy) && easy <= calls.length && hard >= 0).toBe(true);
        expect(hard).toBeLessThanOrEqual(easy);
      }),
    );
  });
});

/** Errors name their cell, which differs; numbers must not. */
const numbersOf = (cells: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  cells.map((row) => row.map((value) => (typeof value === 'number' ? value : 'error')));
