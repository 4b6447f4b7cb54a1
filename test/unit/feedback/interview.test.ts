import { describe, expect, test } from 'vitest';
import { type Interview, interviewsOf, type InterviewSettings } from '../../../src/feedback/interview.ts';
import type { InterviewPoint } from '../../../src/feedback/interviewPoints.ts';
import type { ScoredPeriod } from '../../../src/feedback/periods.ts';
import { indicatorOf, planOf } from '../scoring/planFixture.ts';
import { scored } from './periodFixture.ts';

const quality = { dimension: 'quality', unit: 'ratio' } as const;
const SALES = indicatorOf({ id: 'sales_amount', unit: 'currency', weight: 50, target: 100_000 });
const CSAT = indicatorOf({ id: 'csat', ...quality, weight: 30, target: 0.9 });
const COMPLAINTS = indicatorOf({
  ...{ id: 'complaint_rate', ...quality, direction: 'lower', rule: 'lower', weight: 20, target: 0.05 },
});
const SCRIPT = indicatorOf({
  ...{ id: 'script_compliance', ...quality, role: 'gate', rule: 'pass', target: 0.9, gate: { effect: 'cap' } },
});
const PLAN = planOf([SALES, CSAT, COMPLAINTS, SCRIPT]);

type Row = readonly (number | string | null)[];

function interview(rows: readonly (Row | null)[], settings?: InterviewSettings): Interview {
  const periods = rows.flatMap((row, index): ScoredPeriod[] =>
    row === null ? [] : [scored(PLAN, `2026-0${index + 1}`, { Ann: row })],
  );
  const found = interviewsOf(periods, settings);
  const first = found.ok ? found.value[0] : undefined;
  if (first === undefined) throw new Error(JSON.stringify(found));
  return first;
}

const said = (points: readonly InterviewPoint[]) => points.map(({ code, standing }) => [code, standing.id]);

describe('an interview', () => {
  test('[S-31] should say what went well and wrong in the last period, what costs most first', () => {
    const { wentWell, wentWrong, period } = interview([[120_000, 0.45, 0.06, 0.95]]);
    expect(period).toBe('2026-01');
    expect(said(wentWell)).toEqual([['onTarget', 'sales_amount']]);
    expect(said(wentWrong)).toEqual([
      ['below', 'csat'],
      ['below', 'complaint_rate'],
    ]);
  });

  test('[S-31] should plan complaint rate −20 % for the next month, where that is what went wrong', () => {
    const { improvements } = interview([[120_000, 0.95, 0.15, 0.95]]);
    expect(improvements).toEqual([
      { id: 'complaint_rate', from: 0.15, to: 0.12, change: expect.closeTo(-0.2), scaled: false, by: '2026-02-28' },
    ]);
  });

  test('[S-31] should put the gates that were not passed first, and no more goals than people can keep', () => {
    const { wentWrong, improvements } = interview([[50_000, 0.45, 0.15, 0.5]]);
    expect(said(wentWrong)).toEqual([
      ['gate', 'script_compliance'],
      ['below', 'sales_amount'],
      ['below', 'complaint_rate'],
    ]);
    expect(improvements.map(({ id, to }) => [id, to])).toEqual([
      ['script_compliance', 0.6],
      ['sales_amount', 60_000],
    ]);
    const more = interview([[50_000, 0.45, 0.15, 0.5]], { goals: 4, most: 1, step: 0.1, cycle: 'weekly' });
    expect(more.wentWrong).toHaveLength(1);
    expect(more.improvements.map(({ to, by }) => [to, by])).toContainEqual([55_000, '2026-02-07']);
    expect(more.improvements).toHaveLength(4);
  });

  test('[S-31] should see what has become better or worse since the period before', () => {
    const { wentWell, wentWrong } = interview([
      [119_000, 0.54, 0.05, 0.95],
      [101_000, 0.72, 0.05, 0.95],
    ]);
    expect(said(wentWell)).toEqual([
      ['onTarget', 'sales_amount'],
      ['onTarget', 'complaint_rate'],
      ['improved', 'csat'],
    ]);
    expect(said(wentWrong)).toEqual([
      ['below', 'csat'],
      ['slipped', 'sales_amount'],
    ]);
    expect(wentWell[2]).toMatchObject({ before: { actual: 0.54, gained: expect.closeTo(20) }, running: 2 });
  });

  test('[S-31] should count the periods running, and start again after one without a figure', () => {
    const row = (csat: number | null): Row => [100_000, csat, 0.05, 0.95];
    const running = (...rows: (Row | null)[]) => interview(rows).wentWrong[0]?.running;
    expect(running(row(0.95), row(0.8), row(0.7))).toBe(2);
    expect(running(row(0.8), row(null), row(0.7))).toBe(1);
    expect(running(row(0.8), null, row(0.7))).toBe(1);
    expect(interview([row(0.95), row(0.95)]).wentWell[1]).toMatchObject({ running: 2 });
  });

  test('[S-18] should name what has no figure, and say nothing else of it', () => {
    const { unmeasured, wentWell, wentWrong, score } = interview([[120_000, null, 5, 'n/a']]);
    expect(unmeasured).toEqual(['csat', 'complaint_rate']);
    expect(said([...wentWell, ...wentWrong])).toEqual([['onTarget', 'sales_amount']]);
    expect(score.published).toBeNull();
  });

  test('[S-31] should be held with everybody of the last period, with their totals so far', () => {
    const found = interviewsOf([
      scored(PLAN, '2026-02', { Bob: [100_000, 0.9, 0.05, 0.95], Ann: [100_000, 0.9, 0.05, 0.95] }),
      scored(PLAN, '2026-01', { Ann: [50_000, 0.9, 0.05, 0.95], Eve: [1, 0.1, 0.1, 0.1] }),
    ]);
    const held = found.ok ? found.value : [];
    expect(held.map(({ person, totals }) => [person, totals.map(({ published }) => published)])).toEqual([
      ['Bob', [null, 100]],
      ['Ann', [75, 100]],
    ]);
    expect(interviewsOf([])).toEqual({ ok: true, value: [] });
  });

  test('[S-31] should ask for a date and a step that can be used', () => {
    const spring = [scored(PLAN, 'spring', { Ann: [1, 0.5, 0.1, 0.5] })];
    expect(interviewsOf(spring)).toMatchObject({ ok: false, findings: [{ code: 'feedback.noDate' }] });
    expect(interviewsOf(spring, { after: '2026-05-31' })).toMatchObject({ ok: true });
    for (const step of [0, -1, 1.5, NaN]) {
      expect(interviewsOf(spring, { after: '2026-05-31', step })).toMatchObject({
        findings: [{ code: 'argument.notShare', args: { name: 'step' } }],
      });
    }
  });
});
