import { describe, expect, it } from 'vitest';
import {
  goalsOf,
  lookUpGoals,
  withAgreed,
  withGoals,
  type AgreedGoal,
  type FiguredPeriod,
} from '../../../src/feedback/agreedGoals.ts';
import { interviewsOf } from '../../../src/feedback/interview.ts';
import { goalWords } from '../../../src/i18n/goalWords.ts';
import { LANGUAGES } from '../../../src/plan/schema.ts';
import { compilePlan, scoreTeam } from '../../../src/scoring/scorecard.ts';
import { improvementSheet } from '../../../src/sheets/improvementSheet.ts';
import { readImprovements } from '../../../src/sheets/readImprovements.ts';
import type { CellValue } from '../../../src/sheets/codecs.ts';
import { indicatorOf, planOf } from '../scoring/planFixture.ts';
import { valuesOf } from '../sheets/specCells.ts';

const PLAN = planOf([
  indicatorOf({ id: 'complaint_rate', unit: 'ratio', direction: 'lower', rule: 'lower', weight: 60, target: 0.05 }),
  indicatorOf({ id: 'certification_level', unit: 'level', rule: 'levels junior:60 senior:100', weight: 40 }),
]);

/** Complaint rate and level of each person; null is blank. */
function figures(period: string, rows: Readonly<Record<string, readonly [number | null, string]>>): FiguredPeriod {
  const compiled = compilePlan(PLAN);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const actuals = {
    people: Object.keys(rows),
    indicators: PLAN.indicators.map(({ id }) => id),
    rows: Object.values(rows).map((row) =>
      row.map((value) => (value === null ? ({ kind: 'missing' } as const) : ({ kind: 'value', value } as const))),
    ),
  };
  return { period, compiled: compiled.value, actuals, scorecard: scoreTeam(compiled.value, actuals) };
}

const goal = (parts: Partial<AgreedGoal>): AgreedGoal => ({
  ...{ person: 'Ann', indicator: 'complaint_rate', unit: 'ratio', agreed: '2026-02', from: 0.15, to: 0.12 },
  ...{ due: '2026-03-31', remark: '' },
  ...parts,
});

const statusOf = (each: AgreedGoal, ...periods: readonly FiguredPeriod[]) => lookUpGoals([each], periods)[0];

describe('looking up what was agreed', () => {
  it.each([
    [0.12, 'kept'],
    [0.11, 'kept'],
    [0.121, 'missed'],
  ] as const)('[S-31] should hold a complaint rate of %d against 12 % by its due period: %s', (rate, status) => {
    const march = figures('2026-03', { Ann: [rate, 'junior'] });
    expect(statusOf(goal({}), march)).toMatchObject({ status, period: '2026-03', figure: rate });
    expect(statusOf(goal({}), figures('2026 Q1', { Ann: [rate, 'junior'] }))).toMatchObject({ status });
  });

  it('[S-31] should leave open what has no figures of its period, or none of the person', () => {
    const open = { status: 'open', period: null, figure: null };
    expect(statusOf(goal({}), figures('2026-02', { Ann: [0.1, 'junior'] }))).toMatchObject(open);
    expect(statusOf(goal({}), figures('2026-03', { Bo: [0.1, 'junior'] }))).toMatchObject(open);
    expect(statusOf(goal({}), figures('2026-03', { Ann: [null, 'junior'] }))).toMatchObject(open);
  });

  it('[S-31] should go by the points of a level, and by the direction where nobody says from where', () => {
    const level = goal({ indicator: 'certification_level', unit: 'level', from: 'junior', to: 'senior' });
    expect(statusOf(level, figures('2026-03', { Ann: [0.1, 'senior'] }))?.status).toBe('kept');
    expect(statusOf(level, figures('2026-03', { Ann: [0.1, 'junior'] }))?.status).toBe('missed');
    expect(statusOf(goal({ from: null }), figures('2026-03', { Ann: [0.2, 'junior'] }))?.status).toBe('missed');
    expect(statusOf(goal({ from: null }), figures('2026-03', { Ann: [0.1, 'junior'] }))?.status).toBe('kept');
  });

  it('[S-31] should keep a goal as it was agreed when the interview is written again', () => {
    const interviews = interviewsOf([figures('2026-02', { Ann: [0.15, 'senior'] })]);
    if (!interviews.ok) throw new Error(JSON.stringify(interviews.findings));
    const [fresh] = goalsOf(interviews.value);
    expect(fresh).toEqual(goal({ due: fresh?.due ?? '' }));
    const agreed = { ...goal({ due: fresh?.due ?? '' }), to: 0.1, remark: 'by hand' };
    expect(withGoals([agreed], goalsOf(interviews.value))).toEqual([agreed]);
    const [interview] = withAgreed(interviews.value, [agreed]);
    expect(interview?.improvements[0]).toMatchObject({ from: 0.15, to: 0.1 });
    expect(interview?.improvements[0]?.change).toBeCloseTo(-1 / 3);
  });

  it('[S-31] should say it in a sentence of either language', () => {
    const [kept] = lookUpGoals([goal({})], [figures('2026-03', { Ann: [0.11, 'junior'] })]);
    if (kept === undefined) throw new Error('one goal was looked up');
    expect(goalWords(kept, PLAN.indicators, 'en')).toBe(
      '✓ kept: Complaint rate, from 15% to 12% by 2026-03-31; 11% in 2026-03.',
    );
    expect(goalWords(kept, PLAN.indicators, 'zh-CN')).toBe(
      '✓ 已达成：投诉率，2026-03-31 前由 15% 变为 12%；2026-03 为 11%。',
    );
  });
});

const GOALS = [
  goal({ remark: '=agreed' }),
  goal({ person: '=Bo', from: null, to: 0.1, agreed: '' }),
  goal({ person: '陈静', indicator: 'certification_level', unit: 'level', from: 'junior', to: 'senior' }),
];

function read(values: readonly (readonly CellValue[])[]) {
  const reading = readImprovements({ values, origin: { sheet: 'Goals', row: 0, column: 0 } }, PLAN.indicators);
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

describe.each(LANGUAGES)('the sheet of improvement plans in %s', (language) => {
  const sheet = (unread: readonly (readonly CellValue[])[] = []) =>
    valuesOf(improvementSheet({ outcomes: lookUpGoals(GOALS, []), unread }, { language, indicators: PLAN.indicators }));

  it('[S-31] should give the same goals when it is read again', () => {
    expect(read(sheet())).toEqual({ goals: GOALS, unread: [], findings: [] });
  });

  it('[S-31] should take in what people write below, and say by cell what they left out', () => {
    const values = sheet();
    values[7] = [null, 'Dora', 'csat', null, null, '96 %', '2026/4/30', null, null, null];
    values[8] = [null, 'Eve', 'csat', null, null, 'better', '2026-04-30', null, null, 'soon'];
    const { goals, unread, findings } = read(values);
    expect(goals.at(-1)).toMatchObject({
      person: 'Dora',
      indicator: 'csat',
      unit: 'ratio',
      to: 0.96,
      due: '2026-04-30',
    });
    expect(findings).toMatchObject([{ code: 'improvement.to', where: { address: 'F9' }, args: { found: 'better' } }]);
    expect(read(sheet(unread)).unread).toEqual(unread);
  });
});
