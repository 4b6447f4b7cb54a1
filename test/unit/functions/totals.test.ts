import { beforeEach, describe, expect, it } from 'vitest';
import { weightedTotal } from '../../../functions/totals.ts';
import { answerOf, errorCell, standIn } from '../../helpers/customFunctions.ts';

beforeEach(() => standIn());

const total = (...[points, weights, missing, gates]: readonly unknown[]): unknown =>
  answerOf(() => weightedTotal(points as unknown[][], weights as unknown[][], missing as string, gates as unknown[][]));
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

const WEIGHTS = [[50, 30, 20]];
const TEAM = [
  [100, 100, 50],
  [80, 60, 0],
];

describe('WEIGHTED_TOTAL', () => {
  it('[S-19] should weigh one person in a row or in a column', () => {
    expect(total([[100, 100, 50]], WEIGHTS)).toEqual([[90]]);
    expect(total(column(100, 100, 50), column(0.5, 0.3, 0.2))).toEqual([[90]]);
    expect(total(column(100, 100, 50), WEIGHTS)).toEqual([[90]]);
  });

  it('should give a column with a total for each person of a block', () => {
    expect(total(TEAM, WEIGHTS)).toEqual([[90], [58]]);
    expect(total(column(80, 60), 1)).toEqual([[80], [60]]);
  });

  it('[S-18] should give #N/A and name what is missing', () => {
    expect(total([[100, null, '']], WEIGHTS)).toMatch(/^#N\/A The total of row 1 is incomplete: .*indicator 2, 3\./);
    expect(total([[100, errorCell('#N/A'), 50]], WEIGHTS)).toMatch(/^#N\/A .*indicator 2\./);
    expect(
      total(
        [
          [100, null, 50],
          [100, 100, 50],
        ],
        WEIGHTS,
      ),
    ).toEqual([[expect.stringMatching(/^#N\/A/)], [90]]);
  });

  it('[S-18] should share out or count as 0 by choice only', () => {
    expect(total([[100, null, 50]], WEIGHTS, 'exclude')).toEqual([[(100 * 50 + 50 * 20) / 70]]);
    expect(total([[100, null, 50]], WEIGHTS, 'zero')).toEqual([[60]]);
    expect(total([[null, null, null]], WEIGHTS, 'exclude')).toMatch(/^#N\/A/);
    expect(total([[100, null, 50]], WEIGHTS, 'skip')).toMatch(/^#VALUE! missing is "skip"\. Use one of: incomplete/);
  });

  it('[S-19] should take a dimension at 0 % as off, not missing', () => {
    expect(total([[100, null, 50]], [[80, 0, 20]])).toEqual([[90]]);
  });

  it('[S-20] should cap the total of a person who fails a gate at 59.9', () => {
    expect(total(TEAM, WEIGHTS, null, column(false, true))).toEqual([[59.9], [58]]);
    expect(
      total(TEAM, WEIGHTS, null, [
        [true, true],
        [true, false],
      ]),
    ).toEqual([[90], [58]]);
    expect(
      total(TEAM, WEIGHTS, null, [
        [true, '否'],
        [true, true],
      ]),
    ).toEqual([[59.9], [58]]);
    expect(total([[100, 100, 50]], WEIGHTS, null, column(true, false))).toEqual([[59.9]]);
  });

  it('[S-20] should apply a single gate to all', () => {
    expect(
      total(
        [
          [100, 100, 50],
          [100, 100, 100],
        ],
        WEIGHTS,
        '',
        false,
      ),
    ).toEqual([[59.9], [59.9]]);
  });

  it('[S-20] should say that a blank gate is neither passed nor failed', () => {
    expect(total(TEAM, WEIGHTS, null, column(null, true))).toEqual([
      [expect.stringMatching(/^#N\/A Row 1, column 1 \(gates\): .*neither passed nor failed/)],
      [58],
    ]);
    expect(total(TEAM, WEIGHTS, 'exclude', column(null, true))).toEqual([[90], [58]]);
    expect(total(TEAM, WEIGHTS, 'zero', column(null, true))).toEqual([[59.9], [58]]);
  });

  it('should refuse gates that belong to nobody or say nothing', () => {
    expect(total(TEAM, WEIGHTS, null, column(true, true, true))).toMatch(/^#VALUE! There are gates for 3 people and/);
    expect(total([[1, 1, 1]], WEIGHTS, null, 'maybe')).toMatch(/^#VALUE! gates: "maybe" is neither/);
  });

  it('[S-19] should state a sum of weights that is neither 1 nor 100', () => {
    expect(total([[1, 1, 1]], [[50, 30, 10]])).toMatch(/^#VALUE! The weights add up to 90; -10 away/);
    expect(total([[1, 1]], [[150, -50]])).toMatch(/^#VALUE! Weight 2 is -50/);
    expect(total([[1, 1]], [[0, 0]])).toMatch(/^#VALUE! All weights are 0/);
    expect(total([[1, 1]], [[1, 'x']])).toMatch(/^#VALUE! Row 1, column 2 \(weights\): "x" is not a number/);
    expect(total([[1, 1]], [[1, errorCell('#N/A')]])).toMatch(/^#VALUE! Row 1, column 2 \(weights\): .*#N\/A/);
    expect(
      total(
        [[1, 1]],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toMatch(/^#VALUE! weights has 2 rows/);
  });

  it('should say where points are no numbers, in the shape they were given in', () => {
    expect(
      total(
        [
          [1, 1, 1],
          [1, 'A', 1],
        ],
        WEIGHTS,
      ),
    ).toEqual([[1], [expect.stringMatching(/^#VALUE! Row 2, column 2 \(points\): "A"/)]]);
    expect(total(column(1, 1, 'A'), WEIGHTS)).toMatch(/^#VALUE! Row 3, column 1 \(points\): "A"/);
    expect(total([[1, 1]], WEIGHTS)).toMatch(/^#VALUE! There are 3 weights for 2 points/);
  });

  it('[S-20] should spoil no other total by a gate that says nothing', () => {
    expect(total(TEAM, WEIGHTS, null, column('maybe', true))).toEqual([
      [expect.stringMatching(/^#VALUE! Row 1, column 1 \(gates\): "maybe" is neither/)],
      [58],
    ]);
  });

  it('should speak the display language of Excel', () => {
    standIn('zh-CN');
    expect(total([[100, null, '']], WEIGHTS)).toMatch(/^#N\/A .*第 1 行.*2, 3/);
    expect(total([[1, 1, 1]], [[50, 30, 10]])).toMatch(/^#VALUE! 权重.*90/);
    expect(total(TEAM, WEIGHTS, null, column(null, true))).toEqual([
      [expect.stringMatching(/^#N\/A .*第 1 行.*gates/)],
      [58],
    ]);
  });
});
