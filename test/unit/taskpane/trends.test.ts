import { describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { cellAddress } from '../../../src/sheets/address.ts';
import { CHOSEN_AGENT } from '../../../src/sheets/dashboardLayout.ts';
import { planLayout } from '../../../src/sheets/planLayout.ts';
import { readTrends } from '../../../src/sheets/readTrends.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { findData } from '../../../taskpane/commands/findData.ts';
import { OWN_WEIGHTS } from '../../../taskpane/commands/planToScore.ts';
import { scoreTeam } from '../../../taskpane/commands/scoreTeam.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

const HEADINGS = ['Agent', 'Period', 'Effective calls', 'Script compliance', 'Training pass rate'];
const MONTHS = [
  HEADINGS,
  ['Ann', '2026-09', 100, 0.95, 0.9],
  ['Bo', '2026-09', 50, 0.8, 0.5],
  ['Ann', '2026-10', 110, 0.95, 0.9],
  ['Bo', '2026-10', 60, 0.8, 0.5],
  ['Ann', '2026-11', 120, 0.95, 0.9],
  ['Bo', '2026-11', 70, 0.8, 0.5],
];

async function workbookWith(rows: readonly (readonly Cell[])[], period: string): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  workbook.addSheet('Months', rows);
  const plan: Plan = { ...planFromTemplate('new_team', 'en'), period };
  const created = await createPlan(workbook, plan, 'en');
  if (!created.ok) throw new Error(created.findings[0]?.code);
  return workbook;
}

async function score(workbook: MemoryWorkbook, date = '2026-12-01') {
  const data = (await findData(workbook)).find(({ source }) => source.sheet === 'Months');
  if (data === undefined) throw new Error('no data');
  const policy = { profile: OWN_WEIGHTS, missing: 'exclude', minimumCoverage: 0.1 } as const;
  const answer = await scoreTeam(workbook, { data, mapping: null, policy, language: 'en', date });
  if (answer.kind !== 'scored') throw new Error(JSON.stringify(answer));
  return answer.score;
}

async function keptBy(workbook: MemoryWorkbook) {
  return readTrends((await workbook.readSheet('trends'))?.values ?? []);
}

const chartsOf = (workbook: MemoryWorkbook): readonly string[] =>
  (workbook.specOf('dashboard').charts ?? []).map(({ name }) => name);

const CHOSEN = cellAddress(CHOSEN_AGENT.row, CHOSEN_AGENT.column);
const periodCell = (plan: Plan): string => {
  const field = planLayout(plan).fields.find(({ path }) => path[0] === 'period');
  if (!field) throw new Error('The plan has no period');
  return cellAddress(field.valueAt.row, field.valueAt.column);
};

describe('the trend of a team', () => {
  it('[S-32] should be kept for every period of the table that is scored, with what the scorecard says of its own', async () => {
    const workbook = await workbookWith(MONTHS, '2026-11');
    const { scorecard, plan } = await score(workbook);
    const kept = await keptBy(workbook);
    expect(kept.map(({ period, made }) => [period, made])).toEqual(
      ['2026-09', '2026-10', '2026-11'].map((period) => [
        period,
        { plan: 'New team', version: plan.version, date: '2026-12-01' },
      ]),
    );
    expect([...(kept[2]?.totals ?? [])]).toEqual(scorecard.people.map(({ person, published }) => [person, published]));
    expect(kept[0]?.totals.get('Bo')).toBeLessThan(kept[2]?.totals.get('Bo') ?? 0);
    expect(chartsOf(workbook)).toEqual(['telekpi-ranking', 'telekpi-dimensions', 'telekpi-totals', 'telekpi-trend']);
  });

  it('[S-32] should grow where one period is scored after the other, and take a period scored again in its place', async () => {
    const workbook = await workbookWith([HEADINGS, ...MONTHS.slice(1, 3)], '2026-09');
    const { plan } = await score(workbook);
    expect(chartsOf(workbook)).toHaveLength(2);
    ['C2', 'C3'].forEach((address, index) => workbook.type('Months', address, 200 + index));
    ['B2', 'B3'].forEach((address) => workbook.type('Months', address, '2026-10'));
    workbook.type('Plan', periodCell(plan), '2026-10');
    await score(workbook, '2026-12-02');
    await score(workbook, '2026-12-03');
    const kept = await keptBy(workbook);
    expect(kept.map(({ period, made }) => [period, made.date])).toEqual([
      ['2026-09', '2026-12-01'],
      ['2026-10', '2026-12-03'],
    ]);
    expect(chartsOf(workbook)).toHaveLength(4);
  });

  it('[S-32] should not be begun by a period that has no name', async () => {
    const workbook = await workbookWith(
      [
        ['Agent', 'Effective calls'],
        ['Ann', 100],
      ],
      '',
    );
    await score(workbook);
    expect((await workbook.sheetNames()).has('trends')).toBe(false);
    expect(JSON.stringify(workbook.specOf('dashboard').blocks)).toContain('No trend yet');
  });

  it('[S-32] should stay on the dashboard when the plan is written again, in the other language too', async () => {
    const workbook = await workbookWith(MONTHS, '2026-11');
    await score(workbook);
    const before = await keptBy(workbook);
    await createPlan(workbook, { ...planFromTemplate('new_team', 'zh-CN'), period: '2026-12' }, 'zh-CN');
    expect(chartsOf(workbook)).toHaveLength(4);
    expect(workbook.specOf('trends').name).toBe('绩效趋势');
    expect((await keptBy(workbook)).map(({ totals }) => totals)).toEqual(before.map(({ totals }) => totals));
  });

  it('[S-32] should leave out a period whose rows are wrong, and say why', async () => {
    const workbook = await workbookWith([...MONTHS, ['Ann', '2026-09', 1, 1, 1]], '2026-11');
    const { notes } = await score(workbook);
    expect((await keptBy(workbook)).map(({ period }) => period)).toEqual(['2026-10', '2026-11']);
    expect(notes).toMatchObject([{ code: 'actuals.duplicatePerson', args: { person: 'Ann', rows: '2, 8' } }]);
  });
});

describe('whoever is chosen on the dashboard', () => {
  it('[S-32] should stay chosen when the team is scored again, while they are on the scorecard', async () => {
    const workbook = await workbookWith(MONTHS, '2026-11');
    await score(workbook);
    expect(workbook.contentAt('Dashboard', CHOSEN)).toBe('=M27');
    workbook.type('Dashboard', CHOSEN, 'Bo');
    await score(workbook);
    expect(workbook.contentAt('Dashboard', CHOSEN)).toBe('Bo');
    workbook.type('Dashboard', CHOSEN, 'Somebody else');
    await score(workbook);
    expect(workbook.contentAt('Dashboard', CHOSEN)).toBe('=M27');
  });
});
