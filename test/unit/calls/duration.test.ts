import { describe, expect, it } from 'vitest';
import { readDuration, type DurationUnit } from '../../../src/calls/duration.ts';

describe('readDuration', () => {
  const READ: readonly (readonly [unknown, DurationUnit, number])[] = [
    [261, 's', 261],
    [0, 's', 0],
    [4.35, 'min', 261],
    [3 / 1440, 'time', 180],
    [0.002083333333333333, 'time', 180],
    ['2:59', 's', 179],
    ['75:30', 's', 4530],
    ['00:03:05', 's', 185],
    ['1:02:03', 'min', 3723],
    ['２：５９', 's', 179],
    ['3分5秒', 's', 185],
    ['3 分钟', 's', 180],
    ['1小时2分3秒', 's', 3723],
    ['3m05s', 's', 185],
    ['1h 2m', 's', 3720],
    ['45 sec', 'min', 45],
    ['185', 's', 185],
    ['１８５', 's', 185],
    ['1,234', 's', 1234],
    ['3', 'min', 180],
    [' 2:59 ', 's', 179],
  ];
  it.each(READ)('[S-27] should read %j in %s as %d seconds', (value, unit, expected) => {
    expect(readDuration(value, unit)).toBe(expected);
  });

  it.each([null, undefined, '', '  '])('[S-27] should take %j as missing, not as 0', (value) => {
    expect(readDuration(value, 's')).toBeNull();
  });

  it.each([-1, -0.001, '-5', '-2:59', '－5'])('[S-18] should refuse the negative %j', (value) => {
    expect(readDuration(value, 's')).toBe('calls.durationNegative');
  });

  it.each([
    NaN,
    Infinity,
    -Infinity,
    true,
    {},
    [],
    'abc',
    '2:60',
    '1:60:00',
    '1:2:3:4',
    '3:',
    '--5',
    '-',
    ':',
    '12,34',
  ])('[S-18] should refuse %j, which is no duration', (value) => {
    expect(readDuration(value, 's')).toBe('calls.durationUnreadable');
  });
});
