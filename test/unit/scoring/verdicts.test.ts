import { describe, expect, test } from 'vitest';
import { gradeOf } from '../../../src/scoring/grades.ts';
import { lightOf } from '../../../src/scoring/lights.ts';
import { isAdditive, prorate } from '../../../src/scoring/proration.ts';
import { publish } from '../../../src/scoring/publish.ts';
import { rankOf } from '../../../src/scoring/ranks.ts';
import { teamRate, teamSum } from '../../../src/scoring/team.ts';

describe('publishing', () => {
  test.each([
    [1.005, 1.01],
    [84.995, 85],
    [84.994999, 84.99],
    [-2.345, -2.35],
    [59.895, 59.9],
    [0.125, 0.13],
    [-0.001, 0],
    [1e300, 1e300],
    [1e-300, 0],
  ])('[S-17] should round %d half away from zero to %d', (value, expected) => {
    expect(publish(value)).toBe(expected);
  });
});

describe('lights', () => {
  test.each([
    [100, 'green'],
    [99.995, 'green'],
    [99.99, 'yellow'],
    [80, 'yellow'],
    [79.99, 'red'],
  ] as const)('[S-23] should light %d points %s', (points, light) => {
    expect(lightOf(points)).toBe(light);
  });

  test('[S-23] should compare with the share of working days gone', () => {
    expect(lightOf(50, { green: 100, yellow: 80 }, 0.5)).toBe('green');
    expect(lightOf(39, { green: 100, yellow: 80 }, 0.5)).toBe('red');
  });
});

describe('grades and ranks', () => {
  test.each([
    [95, 'S', 1.5],
    [94.995, 'S', 1.5],
    [94.99, 'A', 1.2],
    [85, 'A', 1.2],
    [70, 'B', 1],
    [60, 'C', 0.7],
    [59.99, 'D', 0],
    [-5, 'D', 0],
  ])('[S-24] should grade %d points %s with coefficient %d', (total, grade, coefficient) => {
    expect(gradeOf(total)).toMatchObject({ grade, coefficient });
  });

  test('[S-24] should let ties share a rank: 1, 2, 2, 4', () => {
    expect(rankOf([80, 90, 80, 70])).toEqual([2, 1, 2, 4]);
  });

  test('[S-24] should tie totals that are published alike', () => {
    expect(rankOf([80.001, 80.002, 79])).toEqual([1, 1, 3]);
  });

  test('[S-18] should leave people without a total unranked', () => {
    expect(rankOf([null, 90, null, 70])).toEqual([null, 1, null, 2]);
  });
});

describe('team and attendance', () => {
  test('[S-21] should divide sums by sums, never average rates', () => {
    expect(
      teamRate([
        { numerator: 1, denominator: 2 },
        { numerator: 10, denominator: 100 },
      ]),
    ).toBe(11 / 102);
    expect(teamRate([{ numerator: 0, denominator: 0 }])).toBeNull();
    expect(teamSum([1, null, 2])).toBe(3);
    expect(teamSum([null])).toBeNull();
  });

  test('[S-22] should scale the targets of sums alone', () => {
    const attendance = { worked: 11, working: 22 };
    expect(prorate(100, true, attendance)).toEqual({ ok: true, value: { kind: 'target', target: 50 } });
    expect(prorate(0.9, false, attendance)).toEqual({ ok: true, value: { kind: 'target', target: 0.9 } });
  });

  test('[S-22] should call no working days not applicable', () => {
    expect(prorate(100, true, { worked: 0, working: 22 })).toEqual({ ok: true, value: { kind: 'notApplicable' } });
    expect(prorate(100, true, { worked: 0, working: 0 })).toEqual({ ok: true, value: { kind: 'notApplicable' } });
    expect(prorate(100, true, { worked: -1, working: 22 }).ok).toBe(false);
  });

  test.each([
    ['sales_amount', 'currency', 'higher', true],
    ['average_order_value', 'currency', 'higher', false],
    ['average_call_duration', 'duration', 'higher', false],
    ['conversion_rate', 'ratio', 'higher', false],
    ['complaints', 'count', 'lower', false],
  ] as const)('[S-22] should know of %s (%s, %s) whether it adds up: %s', (id, unit, direction, additive) => {
    expect(isAdditive({ id, unit, direction })).toBe(additive);
  });
});
