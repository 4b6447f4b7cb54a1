import { beforeEach, describe, expect, it } from 'vitest';
import { kpiScore } from '../../../functions/scores.ts';
import { answerOf, errorCell, standIn } from '../../helpers/customFunctions.ts';

beforeEach(() => standIn());

/** A worksheet call: single values stand for themselves. */
const score = (...[actual, target, rule, floor, cap]: readonly unknown[]): unknown =>
  answerOf(() => kpiScore(actual as unknown[][], target as unknown[][], rule as string, floor, cap));

describe('KPI_SCORE', () => {
  it('[S-15] should score by "higher" unless a rule is given', () => {
    expect(score(0.12, 0.1)).toEqual([[120]]);
    expect(score(80, 100, '')).toEqual([[80]]);
    expect(score(0.08, 0.1, 'lower')).toEqual([[120]]);
    expect(score(0.05, 0.1, 'lower from 0.15')).toEqual([[120]]);
  });

  it('[S-17] should give full precision', () => {
    expect(answerOf(() => kpiScore([[1]], [[3]])[0]?.[0])).toBeCloseTo(100 / 3, 12);
  });

  it('[S-17] should clamp to floor and cap, 0 and 120 unless given', () => {
    expect(score(500, 100)).toEqual([[120]]);
    expect(score(500, 100, 'higher', null, 150)).toEqual([[150]]);
    expect(score(-5, 100)).toEqual([[0]]);
    expect(score(-5, 100, 'higher', -10, '')).toEqual([[-5]]);
    expect(score(1, 100, 'higher', [[60]])).toEqual([[60]]);
  });

  it('should give a range of the same shape', () => {
    expect(
      score(
        [
          [50, 100],
          [0, 150],
        ],
        100,
      ),
    ).toEqual([
      [50, 100],
      [0, 120],
    ]);
  });

  it('should spread a row of targets over the rows, and a column over the columns', () => {
    const actuals = [
      [10, 10],
      [5, 5],
    ];
    expect(score(actuals, [[10, 20]])).toEqual([
      [100, 50],
      [50, 25],
    ]);
    expect(score(actuals, [[10], [20]])).toEqual([
      [100, 100],
      [25, 25],
    ]);
    expect(
      score(actuals, [
        [10, 20],
        [5, 50],
      ]),
    ).toEqual([
      [100, 50],
      [100, 10],
    ]);
  });

  it('should refuse targets of another shape, naming both', () => {
    expect(
      score(
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2, 3]],
      ),
    ).toMatch(/^#VALUE! target has 1 rows and 3 columns .* 2 rows and 2/);
  });

  it('[S-18] should give #N/A for a blank actual, never points', () => {
    for (const blank of [null, '', '  ', undefined]) expect(score(blank, 100)).toMatch(/^#N\/A actual: .*not 0/);
    expect(score(errorCell('#N/A'), 100)).toMatch(/^#N\/A/);
  });

  it('[S-18] should score 0 as an ordinary value', () => {
    expect(score(0, 100)).toEqual([[0]]);
    expect(score(0, 100, 'lower')).toEqual([[120]]);
  });

  it('should spoil no other cell of a range by a bad one, and say where that is', () => {
    const [[first, blank, text, division]] = score([[50, null, 'many', errorCell('#DIV/0!')]], 100) as [unknown[]];
    expect(first).toBe(50);
    expect(blank).toMatch(/^#N\/A Row 1, column 2 \(actual\): /);
    expect(text).toMatch(/^#VALUE! Row 1, column 3 \(actual\): "many" is not a number/);
    expect(division).toMatch(/^#VALUE! Row 1, column 4 \(actual\): The value is the error #DIV\/0!/);
  });

  it('should say where a bad target of a spread row stands', () => {
    const [, second] = score(
      [
        [1, 1],
        [1, 1],
      ],
      [[1, 'ten']],
    ) as unknown[][];
    expect(second).toEqual([100, expect.stringMatching(/^#VALUE! Row 1, column 2 \(target\): "ten" is not a number/)]);
  });

  it('[S-18] should report a configuration error when the target equals the zero point', () => {
    expect(score(5, 0)).toMatch(/^#VALUE! target: Target 0 and zero point 0 are the same.* "from"/);
    expect(score(5, null)).toMatch(/^#VALUE! target: .*needs a target/);
  });

  it('[S-16] should say where a rule cannot be read', () => {
    expect(score(5, 10, 'higher frm 2')).toMatch(/^#VALUE! The rule cannot be read at character 8\. Found: /);
    expect(score(5, 10, 7)).toMatch(/^#VALUE! The rule cannot be read at character 1\. Found: /);
  });

  it('[S-16] should read Chinese rules and full-width signs', () => {
    expect(score(0.12, 0.1, '越低越好 从 0.15')).toEqual([[expect.closeTo(60, 9)]]);
    expect(score(0.12, 0.1, '越低越好　从　０．１５')).toEqual([[expect.closeTo(60, 9)]]);
    expect(score([[59, 60, 85, 100]], 100, '分段 60%：0，80%：60，100%：100')).toEqual([[0, 0, 60, 100]]);
  });

  it('should read a rule and limits that stand in cells', () => {
    expect(score([[50]], [[100]], [['越高越好']], [[60]], [['']])).toEqual([[60]]);
  });

  it('should name the argument that is wrong', () => {
    expect(score(5, 10, 'higher', 'low')).toMatch(/^#VALUE! floor: "low" is not a number/);
    expect(score(5, 10, 'higher', 0, true)).toMatch(/^#VALUE! cap: "TRUE" is not a number/);
    expect(score(5, 10, 'higher', 50, 40)).toMatch(/^#VALUE! .*floor 50 is above the cap 40/);
    expect(score(5, 10, 'higher', [[1], [2]])).toMatch(/^#VALUE! floor has 2 rows/);
    expect(score(false, 10)).toMatch(/^#VALUE! actual: "FALSE" is not a number/);
  });

  it('should score names by levels', () => {
    expect(score([['高级'], ['初级']], null, '等级 初级:60 中级:80 高级:100')).toEqual([[100], [60]]);
  });

  it('should speak the display language of Excel', () => {
    standIn('zh-CN');
    expect(score('多', 10)).toBe('#VALUE! actual：“多”不是数字。请填写数字；没有数据时请留空。');
    expect(score(5, 10, '越高越好 哪里')).toMatch(/^#VALUE! 规则第 6 个字符处无法识别/);
    expect(score([[1], [null]], 10)).toEqual([[10], [expect.stringMatching(/^#N\/A .*第 2 行.*第 1 列/)]]);
    standIn('fr-FR');
    expect(score('x', 10)).toMatch(/is not a number/);
  });
});
