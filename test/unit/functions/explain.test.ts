import { beforeEach, describe, expect, it } from 'vitest';
import { kpiExplain } from '../../../functions/explain.ts';
import { answerOf, errorCell, standIn } from '../../helpers/customFunctions.ts';

beforeEach(() => standIn());

const explain = (...[actuals, targets, rules, weights]: readonly unknown[]): unknown =>
  answerOf(() =>
    kpiExplain(actuals as unknown[][], targets as unknown[][], rules as unknown[][], weights as unknown[][]),
  );
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const rows = (answer: unknown): unknown[][] => (answer as unknown[][]).slice(1);

describe('KPI_EXPLAIN', () => {
  it('[S-25] should show what each indicator brings to the total', () => {
    const answer = explain(column(130, 90, 50), column(100, 100, 100), 'higher', column(0.5, 0.3, 0.2));
    expect(answer).toEqual([
      ['Indicator', 'Points', 'Weight', 'Contribution', 'Light', 'Note'],
      [1, 120, 0.5, 60, '● Green', ''],
      [2, 90, 0.3, 27, '▲ Yellow', ''],
      [3, 50, 0.2, 10, '■ Red', ''],
      ['Total', 97, 1, 97, '▲ Yellow', ''],
    ]);
  });

  it('[S-15] should take a rule for each, and add adjustments to the total', () => {
    const answer = explain([[90, 3, 2]], [[100, errorCell('#N/A'), '']], [['', 'deduct 5', '加分 2']], [[60, 40, '']]);
    expect(rows(answer)).toEqual([
      [1, 90, 0.6, 54, '▲ Yellow', ''],
      [2, 85, 0.4, 34, '▲ Yellow', ''],
      [3, 4, '', 4, '', 'Added to the total'],
      ['Total', 92, 1, 92, '▲ Yellow', ''],
    ]);
  });

  it('[S-18] should leave the total open when something is missing, and never take it for 0', () => {
    const answer = explain(column(90, errorCell('#N/A'), 10), column(100, 100, 100), '', column(60, 40, 0));
    expect(rows(answer)).toEqual([
      [1, 90, 0.6, 54, '▲ Yellow', ''],
      [2, '', 0.4, '', '', 'Not measured'],
      [3, 10, 0, 0, '■ Red', 'Weight 0: off'],
      ['Total', '', 0.6, '', '', 'incomplete'],
    ]);
  });

  it('[S-18] should say in its row what is wrong with a figure, and give no total', () => {
    const actuals = column('ninety', 80, 80, 80);
    const answer = rows(explain(actuals, column(100, 'top', 0, 100), '', column(25, 25, 25, 25)));
    expect(answer.map((row) => row[1])).toEqual(['', '', '', 80, '']);
    expect(answer.map((row) => row[5])).toEqual([
      '"ninety" is not a number. Enter a number, or leave the cell blank if nothing was measured.',
      'targets: "top" is not a number. Enter a number.',
      expect.stringMatching(/^Target 0 and zero point 0 are the same/),
      '',
      'check data',
    ]);
  });

  it('[S-15] should refuse a weight for a rule that only adds to the total', () => {
    const [bonus, total] = rows(explain(2, 0, 'bonus 2', 100));
    expect(bonus?.[5]).toMatch(/^The rule "bonus" is for adjustments only/);
    expect(total?.[1]).toBe('');
  });

  it('should refuse rules and weights of no use, and ranges that do not go together', () => {
    const two = column(1, 2);
    expect(explain(two, two, column('higher', 'hihger'), column(50, 50))).toMatch(
      /^#VALUE! Row 2, column 1 \(rules\): The rule cannot be read at character 1/,
    );
    expect(explain(two, two, errorCell('#REF!'), column(50, 50))).toMatch(
      /^#VALUE! rules: The value is the error #REF!/,
    );
    expect(explain(two, two, '', column(50, 40))).toMatch(/^#VALUE! The weights add up to 90/);
    expect(explain(two, two, '', column(50, 'half'))).toMatch(/^#VALUE! Row 2, column 1 \(weights\): "half"/);
    expect(explain(two, column(1, 2, 3), '', column(50, 50))).toMatch(/^#VALUE! targets has 3 rows/);
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(explain(block, block, '', block)).toMatch(/^#VALUE! actuals has 2 rows and 2 columns\. Give a single row/);
  });

  it('should speak the display language of Excel', () => {
    standIn('zh-CN');
    expect(explain([[90, null]], [[100, 100]], '越高越好', [[60, 40]])).toEqual([
      ['指标', '得分', '权重', '贡献', '红黄绿灯', '说明'],
      [1, 90, 0.6, 54, '▲ 黄', ''],
      [2, '', 0.4, '', '', '未测量'],
      ['总分', '', 0.6, '', '', '不完整'],
    ]);
  });
});
