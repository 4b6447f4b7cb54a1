import { describe, expect, test } from 'vitest';
import { type Interview, interviewsOf } from '../../../src/feedback/interview.ts';
import { interviewWords } from '../../../src/i18n/interviewWords.ts';
import type { Language } from '../../../src/plan/schema.ts';
import { interviewSheet } from '../../../src/sheets/interviewSheet.ts';
import { tabName } from '../../../src/sheets/tabName.ts';
import { type Rows, scored } from '../feedback/periodFixture.ts';
import { indicatorOf, planOf } from '../scoring/planFixture.ts';
import { matrixOf, valuesOf } from './specCells.ts';

const PLAN = planOf([
  indicatorOf({ id: 'dials', unit: 'count', weight: 50 }),
  indicatorOf({
    ...{ id: 'complaint_rate', unit: 'ratio', direction: 'lower', rule: 'lower', weight: 30, target: 0.05 },
  }),
  indicatorOf({ id: 'csat', unit: 'ratio', weight: 20, target: 0.9, name: '=Happy' }),
]);

function interviews(...months: readonly Rows[]): readonly Interview[] {
  const found = interviewsOf(months.map((rows, index) => scored(PLAN, `2026-0${index + 1}`, rows)));
  if (!found.ok) throw new Error(found.findings[0]?.code);
  return found.value;
}

function wordsOf(language: Language, ...rows: readonly (readonly (number | string | null)[])[]) {
  const [interview] = interviews(...rows.map((row) => ({ Ann: row })));
  if (interview === undefined) throw new Error('one person was scored');
  return interviewWords(interview, language);
}

describe('an interview in words', () => {
  test('[S-31] should say with numbers what went well, what went wrong, and what is to become of it', () => {
    expect(wordsOf('en', [119, 0.2, 0.8], [104, 0.15, 0.8])).toEqual({
      madeBy: '2026-02 · plan Plan · version 1',
      summary: 'Ann: 69.78 points, grade C, rank 1. 100% of the weight is measured.',
      totals: 'Totals: 2026-01 77.28 · 2026-02 69.78',
      wentWell: ['Outbound dials is at green (104, target 100), 2 periods running.'],
      wentWrong: [
        'Complaint rate is below green (15%, target 5%), 2 periods running.',
        '=Happy is below green (80%, target 90%), 2 periods running.',
        'Outbound dials is at green, but has gone from 119 to 104 (-15 points).',
      ],
      improvements: [
        'Complaint rate: from 15% to 12% (-20%) by 2026-03-31.',
        '=Happy: from 80% to 90% (+12.5%) by 2026-03-31.',
      ],
      unmeasured: null,
    });
  });

  test('[S-31] should say it in Chinese', () => {
    const { wentWrong, improvements, summary } = wordsOf('zh-CN', [119, 0.15, 0.95]);
    expect(summary).toContain('Ann：');
    expect(wentWrong).toEqual(['投诉率未达到绿灯（15%，目标 5%）。']);
    expect(improvements).toEqual(['投诉率：2026-02-28 前由 15% 变为 12%（-20%）。']);
  });

  test('[S-31] should say so where there is nothing to say', () => {
    const allWell = wordsOf('en', [119, 0.05, 0.95]);
    expect(allWell.wentWrong).toEqual(['Everything measured is at green.']);
    expect(allWell.improvements).toEqual(['No figure needs a goal of its own.']);
    const { wentWell, unmeasured, summary } = wordsOf('en', [null, 5, 0.5]);
    expect(wentWell).toEqual(['Nothing measured is at green, or better than before.']);
    expect(unmeasured).toBe('Without a figure that counts, so nothing is said of it: Outbound dials, Complaint rate.');
    expect(summary).toBe('Ann has no total, since figures have errors.');
  });
});

describe('the interview sheet', () => {
  const rows: Rows = { Ann: [104, 0.15, 0.8], '=1+1': [50, 0.2, 0.5], '@陈/静': [120, 0.05, 0.95] };

  test('[S-31] should be one page a person, with everything that is to be said', () => {
    for (const interview of interviews(rows)) {
      const spec = interviewSheet(interview, 'en');
      const cells = valuesOf(spec).flat();
      const words = interviewWords(interview, 'en');
      expect(cells).toEqual(
        expect.arrayContaining([words.summary, ...[...words.wentWell, ...words.wentWrong].map((each) => `• ${each}`)]),
      );
      for (const improvement of words.improvements) expect(cells.join('\n')).toContain(improvement);
      expect(spec.print).toMatchObject({ orientation: 'portrait', fitToWidth: true, pagesDown: 1 });
      expect(spec.rowHeights?.map(({ row }) => row)).toEqual([...matrixOf(spec).keys()]);
    }
  });

  test('[S-42] should hold no formula, whatever people and indicators are called', () => {
    const cells = interviews(rows).flatMap((each) => matrixOf(interviewSheet(each, 'en')).flat());
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell)).toEqual([]);
    expect(JSON.stringify(cells)).toContain('Performance interview: =1+1');
    expect(JSON.stringify(cells)).toContain('=Happy');
  });

  test('[S-31] should stand on a sheet of its own that is found again in either language', () => {
    const specs = interviews(rows).map((each) => [interviewSheet(each, 'en'), interviewSheet(each, 'zh-CN')]);
    expect(specs.map(([english]) => english?.name)).toEqual(['Interview Ann', 'Interview =1+1', 'Interview @陈 静']);
    expect(specs[2]?.[1]).toMatchObject({ key: 'interview-@陈/静', name: '面谈 @陈 静' });
    expect(specs.every(([english, chinese]) => english?.key === chinese?.key)).toBe(true);
  });
});

describe('names of tabs', () => {
  test('[S-31] should be what Excel takes', () => {
    expect(tabName("'a[1]:b*c?\\d\ne'")).toBe('a 1 b c d e');
    expect(tabName('x'.repeat(40))).toBe('x'.repeat(31));
    expect(tabName(`${'x'.repeat(30)}😀`)).toBe('x'.repeat(30));
  });
});
