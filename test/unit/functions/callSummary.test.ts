import { beforeEach, describe, expect, it } from 'vitest';
import { callSummary } from '../../../functions/calls.ts';
import { answerOf, errorCell, standIn } from '../../helpers/customFunctions.ts';

beforeEach(() => standIn());

const summary = (...[agents, durations, outcomes, needs, minMinutes, unit]: readonly unknown[]): unknown =>
  answerOf(() =>
    callSummary(
      agents as unknown[][],
      durations as unknown[][],
      outcomes as unknown[][],
      needs as unknown[][],
      minMinutes,
      unit as string,
    ),
  );
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const rows = (answer: unknown): unknown => (answer as unknown[][]).slice(1);

describe('CALL_SUMMARY', () => {
  it('[S-28] should count and add up the calls of each agent, in order of the first call', () => {
    const agents = column('Wu', 'Li', 'Wu', 'Wu', 'Li');
    const durations = column(240, 60, '3:00', null, 0);
    expect(rows(summary(agents, durations))).toEqual([
      ['Wu', 3, 2, 2, 2 / 3, 420, 210, 420],
      ['Li', 2, 1, 0, 0, 60, 60, 0],
    ]);
  });

  it('[S-26] should leave refusals unconnected and calls without a captured need ineffective', () => {
    const answer = summary(
      column('Wu', 'Wu', 'Wu'),
      column(300, 300, 300),
      column('拒接', '', ''),
      column('', '是', 0),
    );
    expect(rows(answer)).toEqual([['Wu', 3, 2, 1, 1 / 3, 600, 300, 300]]);
  });

  it('should leave the average blank without a connected call', () => {
    expect(rows(summary([['Wu']], [[0]]))).toEqual([['Wu', 1, 0, 0, 0, 0, '', 0]]);
  });

  it('should take another length and unit, and rows of cells', () => {
    expect(rows(summary([['Wu', 'Wu']], [[1, 0.9]], null, null, 1, 'min'))).toEqual([
      ['Wu', 2, 2, 1, 0.5, 114, 57, 60],
    ]);
  });

  it('should have headings in the display language of Excel', () => {
    standIn('zh-CN');
    expect((summary([['李雷']], [[240]]) as unknown[][])[0]).toEqual([
      '坐席',
      '呼出次数',
      '接通次数',
      '有效通话数',
      '有效率',
      '通话时长',
      '平均通话时长',
      '有效沟通时长',
    ]);
  });

  it('[S-18] should leave no call out silently', () => {
    expect(summary(column('Wu', 'Li'), column(10, 'soon'))).toMatch(/^#VALUE! Row 2, column 1 \(durations\): "soon"/);
    expect(summary(column('Wu', ''), column(10, 20))).toMatch(/^#VALUE! Row 2, column 1 \(agents\): .*no agent/);
    expect(summary(column('Wu', errorCell('#REF!')), column(10, 20))).toMatch(/^#VALUE! Row 2.*agents.*#REF!/);
    expect(summary(column('Wu'), column(10, 20))).toMatch(/^#VALUE! agents has 1 rows .* durations has 2/);
  });

  it('should skip rows that are blank throughout', () => {
    expect(rows(summary(column('Wu', null), column(200, null)))).toEqual([['Wu', 1, 1, 1, 1, 200, 200, 200]]);
  });
});
