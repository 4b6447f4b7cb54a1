import { beforeEach, describe, expect, it } from 'vitest';
import { kpiGrade, kpiLight, kpiRank } from '../../../functions/verdicts.ts';
import { answerOf, errorCell, standIn } from '../../helpers/customFunctions.ts';

beforeEach(() => standIn());

const light = (...[points, green, yellow]: readonly unknown[]): unknown =>
  answerOf(() => kpiLight(points as unknown[][], green, yellow));
const grade = (total: unknown, grades?: unknown): unknown =>
  answerOf(() => kpiGrade(total as unknown[][], grades as unknown[][]));
const rank = (totals: unknown): unknown => answerOf(() => kpiRank(totals as unknown[][]));
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('KPI_LIGHT', () => {
  it('[S-23] should be green from 100 and yellow from 80, by shape and word', () => {
    expect(light([[100, 99.99, 80, 79.99, -5]])).toEqual([['● Green', '▲ Yellow', '▲ Yellow', '■ Red', '■ Red']]);
  });

  it('[S-17] should round to 2 decimals first', () => {
    expect(light(column(99.995, 99.994, 79.995))).toEqual([['● Green'], ['▲ Yellow'], ['▲ Yellow']]);
  });

  it('should take other thresholds, and refuse those out of order', () => {
    expect(light([[90, 60]], 90, 60)).toEqual([['● Green', '▲ Yellow']]);
    expect(light(90, 70, 90)).toMatch(/^#VALUE! Green from 70 is below yellow from 90/);
    expect(light(90, 'high')).toMatch(/^#VALUE! green: "high" is not a number/);
  });

  it('[S-18] should give no light to what was not measured, and spoil no other', () => {
    expect(light([[null, errorCell('#N/A'), 'A', 100]])).toEqual([
      [
        expect.stringMatching(/^#N\/A Row 1, column 1 \(points\)/),
        expect.stringMatching(/^#N\/A/),
        expect.stringMatching(/^#VALUE! Row 1, column 3 \(points\): "A" is not a number/),
        '● Green',
      ],
    ]);
    expect(light('')).toMatch(/^#N\/A points: /);
  });

  it('should speak the display language of Excel', () => {
    standIn('zh-CN');
    expect(light([[100, 85, 3]])).toEqual([['● 绿', '▲ 黄', '■ 红']]);
  });
});

describe('KPI_GRADE', () => {
  it('[S-24] should grade by the thresholds that belong to the better grade', () => {
    expect(grade([[95, 94.99, 85, 70, 60, 59.99, -20]])).toEqual([['S', 'A', 'A', 'B', 'C', 'D', 'D']]);
  });

  it('[S-17] should not grade 85.00 as 84.996', () => {
    expect(grade([[84.995, 84.994]])).toEqual([['A', 'B']]);
  });

  it("should take a plan's own grades, with coefficients and blank rows beside", () => {
    const own = [
      ['优', 90, 1.5],
      ['良', 75, 1],
      ['中', 0, 0],
      [null, null, ''],
    ];
    expect(grade(column(90, 80, 10), own)).toEqual([['优'], ['良'], ['中']]);
  });

  it('should refuse grades that do not fall, and say where a bound is no number', () => {
    const rising = [
      ['B', 70],
      ['A', 85],
    ];
    expect(grade(80, rising)).toMatch(/^#VALUE! Grade A from 85 is out of order/);
    const worded = [
      ['A', 85],
      ['B', 'rest'],
    ];
    expect(grade(80, worded)).toMatch(/^#VALUE! Row 2, column 2 \(grades\): "rest" is not a number/);
  });

  it('[S-18] should leave what was not measured ungraded', () => {
    expect(grade(column(90, ''))).toEqual([['A'], [expect.stringMatching(/^#N\/A Row 2/)]]);
  });
});

describe('KPI_RANK', () => {
  it('[S-24] should give ties the same rank and skip the next', () => {
    expect(rank(column(80, 90, 80, 70))).toEqual([[2], [1], [2], [4]]);
  });

  it('[S-17] should rank what is published, so that 84.996 and 85 tie', () => {
    expect(rank([[84.996, 85, 84]])).toEqual([[1, 1, 3]]);
  });

  it('[S-18] should not rank what is incomplete, nor count it', () => {
    expect(rank(column(80, errorCell('#N/A'), 'Incomplete', 90))).toEqual([
      [2],
      [expect.stringMatching(/^#N\/A Row 2/)],
      [expect.stringMatching(/^#VALUE! Row 3, column 1 \(totals\): "Incomplete"/)],
      [1],
    ]);
  });
});
