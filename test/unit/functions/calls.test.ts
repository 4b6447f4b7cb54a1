import { beforeEach, describe, expect, it } from 'vitest';
import { effectiveCalls } from '../../../functions/calls.ts';
import { answerOf, errorCell, standIn } from '../../helpers/customFunctions.ts';

beforeEach(() => standIn());

const count = (...[durations, outcomes, needs, minMinutes, unit]: readonly unknown[]): unknown =>
  answerOf(() =>
    effectiveCalls(durations as unknown[][], outcomes as unknown[][], needs as unknown[][], minMinutes, unit as string),
  );
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('EFFECTIVE_CALLS', () => {
  it('[S-26] should count calls of at least 3 minutes', () => {
    expect(count(column(179, 180, 181, 0, null, '2:59', '00:03:05'))).toBe(3);
  });

  it('should take minutes and Excel times', () => {
    expect(count(column(2.9, 3, 10), null, null, null, 'min')).toBe(2);
    expect(count(column(179 / 86_400, 3 / 1440), null, null, null, ' Time ')).toBe(1);
  });

  it('[S-26] should take another length', () => {
    expect(count(column(60, 59), null, null, 1)).toBe(1);
    expect(count(column(60, 0), null, null, 0)).toBe(1);
    expect(count(column(149, 150, 151, '2:29', '2:30'), null, null, 2.5)).toBe(3);
    expect(count(column(150), null, null, [[2.5]])).toBe(1);
  });

  it('[S-26] should leave out outcomes that never count', () => {
    expect(count(column(300, 300, 300, 300), column('空号', '成交', 'refused', ''))).toBe(2);
    const never = ['空号', '拒接', '无效', '未接', '忙线', '关机', '停机', 'Busy', ' REFUSED ', 'ＲＥＦＵＳＥＤ'];
    expect(count(column(...never.map(() => 300)), column(...never))).toBe(0);
    expect(count(column(300, 300), column('拒接后回拨', 'not refused'))).toBe(2);
  });

  it('[S-26] should ask for the need where it is given', () => {
    expect(count(column(300, 300, 300, 300), null, column('是', 'no', null, true))).toBe(2);
  });

  it('should count in a row, a block, and a row beside a column', () => {
    expect(count([[300, 10, 300]])).toBe(2);
    expect(
      count(
        [
          [300, 10],
          [300, 300],
        ],
        [
          ['', ''],
          ['拒接', ''],
        ],
      ),
    ).toBe(2);
    expect(count([[300, 300]], column('空号', ''))).toBe(1);
  });

  it('should refuse ranges of other shapes', () => {
    expect(count(column(300, 300), column('', '', ''))).toMatch(
      /^#VALUE! outcomes has 3 rows and 1 columns, and durations has 2 and 1/,
    );
    expect(
      count(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        null,
        [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
      ),
    ).toMatch(/^#VALUE! needs has 3 rows/);
  });

  it('should say which entry cannot be read, never count without it', () => {
    expect(count(column(300, 'soon'))).toMatch(/^#VALUE! Row 2, column 1 \(durations\): "soon" is not a duration/);
    expect(
      count([
        [300, 300],
        [300, -5],
      ]),
    ).toMatch(/^#VALUE! Row 2, column 2 \(durations\): .*-5 is negative/);
    expect(count(column(300, 300), null, column('yes', 'perhaps'))).toMatch(
      /^#VALUE! Row 2, column 1 \(needs\): "perhaps"/,
    );
    expect(count('soon')).toMatch(/^#VALUE! durations: "soon"/);
  });

  it('should not take an error for an outcome', () => {
    expect(count(column(300, 300), column('', errorCell('#N/A')))).toMatch(
      /^#VALUE! Row 2, column 1 \(outcomes\): .*#N\/A/,
    );
    expect(count(column(300, errorCell('#REF!')))).toMatch(/^#VALUE! Row 2, column 1 \(durations\): .*#REF!/);
  });

  it('should name the argument that is wrong', () => {
    expect(count(300, null, null, -1)).toMatch(/^#VALUE! minMinutes is -1/);
    expect(count(300, null, null, 'long')).toMatch(/^#VALUE! minMinutes: "long"/);
    expect(count(300, null, null, 3, 'hours')).toMatch(/^#VALUE! unit is "hours"\. Use one of: s, min, time/);
  });

  it('should speak the display language of Excel', () => {
    standIn('zh-CN');
    expect(count(column(300, '很久'))).toMatch(/^#VALUE! 第 2 行.*第 1 列.*“很久”/);
    expect(count(column(300, 300), column('', '', ''))).toMatch(/^#VALUE! outcomes .*3/);
  });
});
