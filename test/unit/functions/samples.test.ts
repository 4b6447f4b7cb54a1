import { beforeEach, describe, expect, it } from 'vitest';
import { qaSample } from '../../../functions/samples.ts';
import { answerOf, errorCell, standIn } from '../../helpers/customFunctions.ts';

beforeEach(() => standIn());

const sample = (...[ids, rate, seed, strata]: readonly unknown[]): unknown =>
  answerOf(() => qaSample(ids as unknown[][], rate, seed, strata as unknown[][]));
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const calls = column(...Array.from({ length: 25 }, (_, index) => 1001 + index));

describe('QA_SAMPLE', () => {
  it('[S-29] should draw a tenth, rounded up, under a heading with the seed', () => {
    const drawn = sample(calls) as unknown[][];
    expect(drawn[0]).toEqual(['Sample, seed 1']);
    expect(drawn).toHaveLength(1 + 3);
    expect(drawn.slice(1).every(([id]) => calls.some(([each]) => each === id))).toBe(true);
    expect(sample(calls, '', null)).toEqual(drawn);
    expect(sample(calls, 0.1, 2)).not.toEqual(drawn);
  });

  it('[S-29] should draw the same whatever the order of rows', () => {
    const [, ...rows] = sample(calls, 0.2, 9) as unknown[][];
    const [, ...turned] = sample([...calls].reverse(), 0.2, 9) as unknown[][];
    expect(turned.reverse()).toEqual(rows);
  });

  it('[S-29] should draw from every group and say which', () => {
    const agents = column(...calls.map(([id]) => (Number(id) < 1021 ? 'Wu' : 'Li')));
    const [head, ...rows] = sample(calls, 0.2, 1, agents) as unknown[][];
    expect(head).toEqual(['Sample, seed 1', 'Group']);
    expect(rows.map(([, agent]) => agent)).toEqual(['Wu', 'Wu', 'Wu', 'Wu', 'Li']);
  });

  it('[S-18] should refuse what cannot be drawn from', () => {
    expect(sample(column('', null))).toMatch(/^#VALUE! There is nothing to draw a sample from/);
    expect(sample(calls, 10)).toMatch(/^#VALUE! rate is 10\. Enter a share above 0 and up to 1/);
    expect(sample(calls, 0.1, 1.5)).toMatch(/^#VALUE! seed is 1\.5\. Enter a whole number from 0 to 4294967295/);
    expect(sample(calls, 0.1, 1, column('Wu', 'Li'))).toMatch(/^#VALUE! strata has 2 rows/);
    expect(sample(column('a', errorCell('#REF!')))).toMatch(/^#VALUE! Row 2, column 1 \(ids\): .*#REF!/);
  });

  it('should have its heading in the display language of Excel', () => {
    standIn('zh-CN');
    expect((sample(column('a'), 1, 3) as unknown[][]).flat()).toEqual(['样本，种子 3', 'a']);
  });
});
