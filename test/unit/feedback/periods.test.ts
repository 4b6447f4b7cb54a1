import { describe, expect, test } from 'vitest';
import { nextCycleEnd } from '../../../src/feedback/dueDate.ts';
import { lastDayOf, periodsOf, runningPeriods } from '../../../src/feedback/periods.ts';
import { planOf, TWO_INDICATORS } from '../scoring/planFixture.ts';
import { scored } from './periodFixture.ts';

const PLAN = planOf(TWO_INDICATORS);
const period = (name: string) => scored(PLAN, name, { Ann: [100, 100] });

function order(...names: readonly string[]) {
  const found = runningPeriods(names.map(period));
  if (!found.ok) throw new Error(found.findings[0]?.code);
  return found.value.map((each) => [each.period, each.scored !== null]);
}

describe('periods that follow each other', () => {
  test('[S-33] should be in order, with those that nobody scored between them', () => {
    expect(order('2027-01', '2026-11')).toEqual([
      ['2026-11', true],
      ['2026-12', false],
      ['2027-01', true],
    ]);
    expect(order('2026Q4', '2027 q2')).toEqual([
      ['2026Q4', true],
      ['2027 Q1', false],
      ['2027 q2', true],
    ]);
    expect(order('2024', '2026').map(([name]) => name)).toEqual(['2024', '2025', '2026']);
  });

  test('[S-33] should stay as given where they are not all of one length', () => {
    for (const names of [
      ['spring', 'autumn'],
      ['2026-11', '2026 Q1'],
      ['2026-11', 'spring'],
    ] as const) {
      expect(order(...names).map(([name]) => name)).toEqual(names);
    }
    expect(order()).toEqual([]);
  });

  test('[S-33] should refuse the same one twice, however it is written', () => {
    const twice = { ok: false, findings: [{ code: 'feedback.periodTwice' }] };
    expect(runningPeriods([period('2026 Q4'), period('2026q4')])).toMatchObject(twice);
    expect(runningPeriods([period('spring'), period('spring')])).toMatchObject(twice);
  });

  test('[S-33] should have nothing of somebody who was not there', () => {
    const found = runningPeriods([period('2026-11'), scored(PLAN, '2026-12', { Bob: [1, 1] })]);
    const of = (person: string) => (found.ok ? periodsOf(person, found.value).map((each) => each.scored !== null) : []);
    expect(of('Ann')).toEqual([true, false]);
    expect(of('Bob')).toEqual([false, true]);
  });
});

describe('days', () => {
  test.each([
    ['2026-11', '2026-11-30'],
    ['2028-02', '2028-02-29'],
    ['2026 Q4', '2026-12-31'],
    ['2026', '2026-12-31'],
    ['2026-13', null],
    ['spring', null],
  ])('[S-31] should know the last one of %s', (name, day) => {
    expect(lastDayOf(name)).toBe(day);
  });

  test.each([
    ['2026-11-30', 'monthly', '2026-12-31'],
    ['2026-12-31', 'monthly', '2027-01-31'],
    ['2026-11-10', 'monthly', '2026-11-30'],
    ['2026-09-30', 'quarterly', '2026-12-31'],
    ['2026-11-30', 'quarterly', '2026-12-31'],
    ['2026-12-31', 'yearly', '2027-12-31'],
    ['2026-12-28', 'weekly', '2027-01-04'],
  ] as const)('[S-14] should look at goals of %s with a %s cycle on %s', (day, cycle, end) => {
    expect(nextCycleEnd(day, cycle)).toBe(end);
  });
});
