import { beforeEach, describe, expect, it } from 'vitest';
import { northStar, smartCheck } from '../../../functions/goals.ts';
import { answerOf, errorCell, standIn } from '../../helpers/customFunctions.ts';

beforeEach(() => standIn());

const check = (...[baseline, target, direction]: readonly unknown[]): unknown =>
  answerOf(() => smartCheck(baseline as unknown[][], target as unknown[][], direction as unknown[][]));
const plan = (...[customers, conversion, effective, agents]: readonly unknown[]): unknown =>
  answerOf(() => northStar(customers, conversion, effective, agents));
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('SMART_CHECK', () => {
  it('[S-11] should judge each target against its baseline', () => {
    expect(check(column(0.1, 0.1, 0.1, 20), column(0.15, 0.2, 0.3, 19))).toEqual([
      ['Stretch'],
      ['Aggressive'],
      ['Unrealistic'],
      ['Worse than the baseline'],
    ]);
  });

  it('[S-11] should judge several targets against one baseline', () => {
    expect(check(10, [[10, 15, 30]])).toEqual([['Safe', 'Stretch', 'Unrealistic']]);
  });

  it('[S-11] should take a direction for all or one for each, in the words of the plan sheet too', () => {
    expect(check(0.15, 0.08, 'Lower')).toEqual([['Stretch']]);
    expect(check(column(0.15, 0.15, 10), 0.1, column('越低越好', ' lower is better', ''))).toEqual([
      ['Stretch'],
      ['Stretch'],
      ['Worse than the baseline'],
    ]);
    expect(check(1, 2, 'up')).toBe('#VALUE! direction: direction is "up". Use one of: higher, lower.');
    expect(check(1, 2, errorCell('#REF!'))).toMatch(/^#VALUE! .*"#REF!"/);
  });

  it('[S-18] should not take blank for a baseline of 0, and spoil no other', () => {
    expect(check(column('', 'ten', 0, 10), column(5, 5, 5, errorCell('#N/A')))).toEqual([
      [expect.stringMatching(/^#N\/A Row 1, column 1 \(baseline\)/)],
      [expect.stringMatching(/^#VALUE! Row 2, column 1 \(baseline\): "ten" is not a number/)],
      ['No baseline to judge by'],
      [expect.stringMatching(/^#N\/A Row 4, column 1 \(target\)/)],
    ]);
    expect(check(column(1, 2), column(1, 2, 3))).toMatch(/^#VALUE! baseline has 2 rows/);
  });

  it('should speak the display language of Excel', () => {
    standIn('zh-CN');
    expect(check(10, [[12, 30]])).toEqual([['有挑战', '不切实际']]);
  });
});

describe('NORTH_STAR', () => {
  it('[S-13] should give leads, effective calls and dials in total and a head', () => {
    expect(plan(1000, 0.1, 0.3, 16)).toEqual([
      ['', 'Leads', 'Effective calls', 'Outbound dials'],
      ['In total', 10_000, 10_000, 33_334],
      ['Per agent', 625, 625, 2084],
    ]);
    expect(plan(1000, 0.1, 0.3)).toHaveLength(2);
    expect(plan(1000, 0.1, 0.3, '')).toHaveLength(2);
  });

  it('[S-18] should say which figure is missing or wrong', () => {
    expect(plan('', 0.1, 0.3)).toMatch(/^#N\/A customers: There is no figure/);
    expect(plan(1000, null, 0.3)).toMatch(/^#N\/A conversionRate: /);
    expect(plan(1000, 0.1, 'third')).toMatch(/^#VALUE! effectiveRate: "third" is not a number/);
    expect(plan(1000, 10, 0.3)).toMatch(/^#VALUE! conversionRate is 10\. Enter a share above 0/);
    expect(plan(1000, 0.1, 0.3, 0)).toMatch(/^#VALUE! agents is 0\. Enter 1 or more/);
    expect(plan([[1000, 2000]], 0.1, 0.3)).toMatch(/^#VALUE! customers has 1 rows and 2 columns/);
  });

  it('should have headings in the display language of Excel', () => {
    standIn('zh-CN');
    expect(plan(10, 0.5, 0.5, 2)).toEqual([
      ['', '线索', '有效通话数', '呼出次数'],
      ['合计', 20, 20, 40],
      ['人均', 10, 10, 20],
    ]);
  });
});
