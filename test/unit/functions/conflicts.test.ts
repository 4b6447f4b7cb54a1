import { beforeEach, describe, expect, it } from 'vitest';
import { kpiConflict } from '../../../functions/conflicts.ts';
import { answerOf, errorCell, standIn } from '../../helpers/customFunctions.ts';

beforeEach(() => standIn());

const conflict = (a: unknown, b: unknown): unknown => answerOf(() => kpiConflict(a as unknown[][], b as unknown[][]));
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('KPI_CONFLICT', () => {
  const calls = [30, 42, 35, 60, 55, 48, 70, 65];
  const rates = [95, 90, 96, 80, 84, 88, 70, 79];

  it('[S-37] should give correlation, pairs and verdict, then the interval', () => {
    const [row] = conflict(column(...calls), column(...rates)) as unknown[][];
    expect(row?.slice(1, 3)).toEqual([8, 'Conflict']);
    expect(row?.[0]).toBeCloseTo(-41 / 42, 12);
    expect(row?.[3]).toBeLessThan(Number(row?.[0]));
    expect(row?.[4]).toBeLessThan(0);
    expect((conflict([calls], [rates.map((rate) => -rate)]) as unknown[][])[0]?.[2]).toBe('Move together');
  });

  it('[S-37] should say when there is too little data, and leave the figures blank', () => {
    expect(conflict(column(...calls.slice(1)), column(...rates.slice(1)))).toEqual([
      ['', 7, 'Not enough data', '', ''],
    ]);
    expect(conflict(null, '')).toEqual([['', 0, 'Not enough data', '', '']]);
  });

  it('[S-18] should leave out pairs that lack a figure, and take a row beside a column', () => {
    const gaps = [...calls, null, 90, errorCell('#N/A')];
    expect(conflict([gaps], column(...rates, 60, '', 50))).toEqual(conflict([calls], [rates]));
  });

  it('[S-18] should not take text, errors or ranges of other sizes', () => {
    expect(conflict(column('Calls', ...calls), column('CSAT', ...rates))).toMatch(
      /^#VALUE! Row 1, column 1 \(a\): "Calls" is not a number/,
    );
    expect(conflict(column(...calls), column(...rates.slice(1), errorCell('#DIV/0!')))).toMatch(
      /^#VALUE! Row 8, column 1 \(b\): The value is the error #DIV\/0!/,
    );
    expect(conflict(column(...calls), column(...rates, 1))).toMatch(/^#VALUE! b has 9 rows and 1 columns, and a has 8/);
  });

  it('should speak the display language of Excel', () => {
    standIn('zh-CN');
    expect((conflict([calls], [rates]) as unknown[][])[0]?.[2]).toBe('冲突');
  });
});
