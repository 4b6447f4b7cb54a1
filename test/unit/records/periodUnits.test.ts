import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../src/records/moments.ts';
import { comparePeriods, periodOfDay, periodOfName, spanOf } from '../../../src/records/periodUnits.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe('periods of a unit', () => {
  it.each([
    ['2026-03-01', '2026-W09', '2026-03', '2026 Q1'],
    ['2026-03-02', '2026-W10', '2026-03', '2026 Q1'],
    ['2027-01-03', '2026-W53', '2027-01', '2027 Q1'],
    ['2024-12-30', '2025-W01', '2024-12', '2024 Q4'],
    ['1969-12-31', '1970-W01', '1969-12', '1969 Q4'],
  ])('[S-28] should say in which week, month and quarter %s is', (text, week, month, quarter) => {
    const units = (['week', 'month', 'quarter'] as const).map((unit) => periodOfDay(day(text), unit));
    expect(units).toEqual([week, month, quarter]);
  });

  it.each([
    ['2026年3月', 'month', '2026-03'],
    ['2026/3', 'quarter', '2026 Q1'],
    ['202603', 'month', '2026-03'],
    ['2026Q2', 'quarter', '2026 Q2'],
    ['2026年第二季度', 'quarter', '2026 Q2'],
    ['２０２６年第9周', 'week', '2026-W09'],
    ['2026-W09', 'month', null],
    ['2026-W10', 'month', '2026-03'],
    ['2026-03', 'week', null],
    ['2026 Q1', 'month', null],
    [' spring ', 'month', 'spring'],
    ['2026-W60', 'week', '2026-W60'],
  ] as const)('[S-28] should take %s by %s for %s', (name, unit, period) => {
    expect(periodOfName(name, unit)).toBe(period);
  });

  it('[S-28] should know no 53rd week in a year that has 52', () => {
    expect(spanOf('2025-W53')).toBeNull();
    expect(spanOf('2026-W53')).toMatchObject({ first: day('2026-12-28'), last: day('2027-01-03') });
  });

  it('[S-28] should put periods in the order of time, and names behind them', () => {
    const names = ['spring', '2026-10', '2025 Q4', '2026-W02', 'autumn'];
    expect(names.sort(comparePeriods)).toEqual(['2025 Q4', '2026-W02', '2026-10', 'autumn', 'spring']);
  });
});

describe('readMoment', () => {
  it.each([
    [46_082, '2026-03-01', 0],
    [46_082.5, '2026-03-01', 720],
    ['2026-03-01', '2026-03-01', 0],
    ['2026/3/1 14:03', '2026-03-01', 843],
    ['2026年3月1日 09:30:30', '2026-03-01', 570.5],
    ['2026-03-01T23:59:00.000+08:00', '2026-03-01', 1439],
    ['20260301', '2026-03-01', 0],
    [20_260_301, '2026-03-01', 0],
  ])('[S-28] should read %s', (value, text, minutes) => {
    expect(readMoment(value)).toBeCloseTo(day(text) + minutes / 1440, 9);
  });

  it.each(['2026-02-30', '2026-13-01', '3/5/2026', 'soon', 12, true, '2026-03-01 25:00', '2026-03-01 10:00 sharp'])(
    '[S-28] should read no date in %s',
    (value) => {
      expect(readMoment(value)).toBeNaN();
    },
  );

  it('[S-28] should take a blank for no date at all', () => {
    expect([readMoment(null), readMoment(' ')]).toEqual([null, null]);
  });
});
