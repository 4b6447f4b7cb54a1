import { describe, expect, it } from 'vitest';
import { causeWords, diagnosisWords, ruleResultWords } from '../../../src/i18n/reviewWords.ts';
import { fingerprint } from '../../../src/plan/fingerprint.ts';
import type { Language } from '../../../src/plan/schema.ts';
import { reviewConflictsSheet } from '../../../src/sheets/reviewConflictsSheet.ts';
import { reviewDiagnosisSheet } from '../../../src/sheets/reviewDiagnosisSheet.ts';
import { reviewPeriodSheet } from '../../../src/sheets/reviewPeriodSheet.ts';
import type { SheetSpec } from '../../../src/sheets/sheetSpec.ts';
import { HOSTILE, reviewedTeam } from '../review/reviewedTeam.ts';
import { matrixOf, valuesOf } from './specCells.ts';

const { review, plan } = reviewedTeam();
const shownIn = (language: Language) => ({ plan, language, proposals: review.proposals, period: '2026-06' });
const EN = shownIn('en');

function periodSheet(kind: 'monthly' | 'quarterly', language: Language = 'en'): SheetSpec {
  const period = review[kind];
  if (period === null) throw new Error(kind);
  return reviewPeriodSheet(period, shownIn(language));
}

const sheetsIn = (language: Language): readonly SheetSpec[] => [
  periodSheet('monthly', language),
  periodSheet('quarterly', language),
  reviewDiagnosisSheet(review.diagnoses, shownIn(language)),
  reviewConflictsSheet(review.conflicts, shownIn(language)),
];
const textsOf = (spec: SheetSpec): string[] => valuesOf(spec).flatMap((row) => row.map((cell) => String(cell ?? '')));
const rowOf = (spec: SheetSpec, first: string) => valuesOf(spec).find(([cell]) => cell === first);

describe('the review of a period on a sheet', () => {
  it('[S-34] should set each indicator against the period before, as figures that count, outcomes first', () => {
    const sheet = periodSheet('monthly');
    const [, before, after, difference, change, low, high, chance, people] = rowOf(sheet, 'Conversion rate') ?? [];
    expect([before, after, difference, change].map((each) => Number(Number(each).toFixed(4)))).toEqual([
      ...[0.2, 0.15, -0.05, -0.25],
    ]);
    expect(Number(low)).toBeLessThan(-0.05);
    expect(Number(high)).toBeGreaterThan(-0.05);
    expect([Number(chance) < 0.001, people]).toEqual([true, 10]);
    const firsts = valuesOf(sheet).map(([cell]) => cell);
    const order = ['Outcomes of the business', 'Conversion rate', 'Other indicators', 'Effective calls'];
    expect(order.map((each) => firsts.indexOf(each))).toEqual(
      [...order.map((each) => firsts.indexOf(each))].sort((one, other) => one - other),
    );
    expect(firsts).toContain('Against 2026-05');
  });

  it('[S-34] should say what is raised with all it stands on and what it proposes, and what is not in a line', () => {
    const texts = textsOf(periodSheet('monthly'));
    const [raised] = review.monthly?.rules.filter(({ verdict }) => verdict === 'raised') ?? [];
    if (raised === undefined) throw new Error('a rule is raised');
    const { verdict, evidence, examine } = ruleResultWords(raised, EN);
    expect(texts).toEqual(expect.arrayContaining([verdict, ...evidence.map((each) => `• ${each}`), examine]));
    expect(texts).toContain(
      'Proposes: Lower the weight of Effective calls by 10 points; Raise the weight of Call quality score by 10 points',
    );
    const quiet = texts.indexOf('Dialling for numbers: not enough figures to say.');
    expect(quiet).toBeGreaterThan(texts.indexOf(verdict));
    expect(texts.slice(quiet + 1).filter((text) => text !== '')).toEqual([]);
  });

  it('[S-35] should hold the quarter against the quarter before, under its own name', () => {
    expect(periodSheet('quarterly')).toMatchObject({ key: 'reviewQuarterly', name: 'Quarterly review' });
    expect(textsOf(periodSheet('quarterly'))).toEqual(
      expect.arrayContaining(['Quarterly review: 2026 Q2', 'Against 2026 Q1']),
    );
    expect(
      textsOf(periodSheet('quarterly')).some((text) => text.startsWith('Sums are those of an average month')),
    ).toBe(true);
    const calls = rowOf(periodSheet('quarterly'), 'Effective calls') ?? [];
    expect(calls[1]).toBeCloseTo(1000, 6);
    expect(calls[2]).toBeCloseTo(1100, 6);
  });

  it('[S-34] should say so where there is nothing before, and no figure', () => {
    if (review.monthly === null) throw new Error('a month');
    const nothing = { ...review.monthly, before: null, outcomes: [], figures: [], rules: [] };
    const texts = textsOf(reviewPeriodSheet(nothing, EN));
    expect(texts.filter((text) => text === 'No figures.')).toHaveLength(2);
    expect(texts).toEqual(
      expect.arrayContaining(['There is no period before it to compare with.', 'No rule looks at this.']),
    );
  });
});

describe('the diagnosis on a sheet', () => {
  it('[S-36] should be a checklist: a sign, the cause, what the data says, the rows that say so, room to write', () => {
    const sheet = reviewDiagnosisSheet(review.diagnoses, EN);
    const [complaints] = review.diagnoses.filter(({ indicator }) => indicator === 'complaint_rate');
    const [script] = complaints?.causes.filter(({ verdict }) => verdict === 'supported') ?? [];
    if (complaints === undefined || script === undefined) throw new Error('a cause is supported');
    const { title, verdict, evidence, rows, examine } = causeWords(script, { ...EN, subject: 'complaint_rate' });
    expect(textsOf(sheet)).toContain(diagnosisWords(complaints, EN));
    expect(rows.some((row) => row.startsWith(HOSTILE.person))).toBe(true);
    expect(valuesOf(sheet).filter(([sign]) => sign === '☑')).toEqual([
      ['☑', `${title}\n${verdict}`, evidence.join('\n'), rows.join('\n'), examine, null],
    ]);
    expect(valuesOf(sheet).filter(([sign]) => sign === '☐')).toHaveLength(1);
    expect(textsOf(sheet)).toContain(`• ${title}: Raise the weight of Script compliance by 10 points`);
  });

  it('[S-36] should say so where no indicator has been off its target', () => {
    expect(textsOf(reviewDiagnosisSheet([], EN))).toContain(
      'No indicator has been off its target for three periods running.',
    );
  });
});

describe('the conflicts on a sheet', () => {
  it('[S-37] should list every pair with its figures, conflicts first', () => {
    const sheet = reviewConflictsSheet(review.conflicts, EN);
    const pairs = review.conflicts.flatMap(({ relations }) => relations);
    const head = valuesOf(sheet).findIndex(([cell]) => cell === 'Indicator');
    const rows = valuesOf(sheet).slice(head + 1);
    expect(rows).toHaveLength(pairs.length);
    expect(rows[0]?.slice(0, 5)).toEqual(['Effective calls', HOSTILE.indicator, 'conflict', 'across agents', 'yes']);
    expect(rows[0]?.[5]).toBeCloseTo(-1, 2);
    const verdicts = rows.map((row) => row[2]);
    expect(verdicts).toEqual(
      [...verdicts].sort((one, other) => ORDER.indexOf(String(one)) - ORDER.indexOf(String(other))),
    );
    expect(rows.every((row) => row.length === 11)).toBe(true);
    expect(textsOf(sheet)).toContain(
      '• Effective calls against satisfaction: Put Effective talk time in the place of Effective calls',
    );
    expect(sheet.print).toMatchObject({ titleRowsFrom: head, titleRows: 1 });
  });

  it('[S-37] should say so where there is none', () => {
    const calm = review.conflicts.map((view) => ({
      ...view,
      relations: view.relations.filter(({ relation }) => relation !== 'conflict'),
    }));
    expect(textsOf(reviewConflictsSheet(calm, EN))).toContain('No conflict was found.');
  });
});

const ORDER = ['conflict', 'move together', 'could be chance', 'not enough data', 'made of the same figures'];

describe('every sheet of the review', () => {
  it.each(['en', 'zh-CN'] as const)(
    '[S-43] should be made to print and say which plan was reviewed, in %s',
    (language) => {
      for (const sheet of sheetsIn(language)) {
        expect(sheet.print, sheet.key).toMatchObject({ orientation: 'landscape', fitToWidth: true, pageNumbers: true });
        expect(String(valuesOf(sheet)[1]?.[0])).toContain(fingerprint(plan));
        expect(sheet.rowHeights).toHaveLength(matrixOf(sheet).length);
        expect(Math.max(...(sheet.rowHeights ?? []).map(({ height }) => height))).toBeLessThanOrEqual(409);
      }
    },
  );

  it('[S-42] should hold no formula, whatever people and indicators are called', () => {
    const cells = sheetsIn('en').flatMap((sheet) => matrixOf(sheet).flat());
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell)).toEqual([]);
    expect(JSON.stringify(cells)).toContain(HOSTILE.indicator);
    expect(JSON.stringify(cells)).toContain(HOSTILE.person);
  });

  it('[S-34] should speak Chinese under the same keys', () => {
    const [english, chinese] = [sheetsIn('en'), sheetsIn('zh-CN')];
    expect(chinese.map(({ key }) => key)).toEqual(english.map(({ key }) => key));
    expect(chinese.map(({ name }) => name)).toEqual(['月度复盘', '季度复盘', '诊断清单', '指标冲突']);
    const left = chinese.flatMap(textsOf).filter((text) => /[a-z]{4,}/i.test(text.replace(HOSTILE.indicator, '')));
    expect(left.filter((text) => !text.includes(fingerprint(plan)))).toEqual([]);
  });
});
