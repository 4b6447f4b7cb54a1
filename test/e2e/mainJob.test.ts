import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { planFromTemplate } from '../../src/plan/templates.ts';
import { dashboardLayout } from '../../src/sheets/dashboardLayout.ts';
import {
  BANK_CALLS,
  bankAgents,
  bankDashboard,
  bankScores,
  requireBankCalls,
  type BankAgent,
} from '../helpers/bankFigures.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { openFile, openHost } from '../helpers/hostPage.ts';
import { recalculate } from '../helpers/libreOffice.ts';
import { CheckedCells } from '../helpers/oracle/checkedCells.ts';
import type { SqlIndicator } from '../helpers/oracle/scoresSql.ts';
import {
  checkBeside,
  checkCharts,
  checkOrder,
  checkRanking,
  checkTeam,
  rankedBy,
} from '../helpers/oracle/sheetChecks.ts';
import { readScorecard, type ReadScorecard } from '../helpers/readScorecard.ts';
import { savedCharts } from '../helpers/savedCharts.ts';

/*
 * The main job on real calls, as a person does it: open the log, let the pane map it, create a plan,
 * score the team, save. Every figure of scorecard and dashboard is compared with SQL over the same file.
 */
const TARGETS = { effective_calls: 600, effective_call_rate: 0.5 } as const;

let browser: Browser;
let page: Page;
let pane: Frame;
const errors: string[] = [];

beforeAll(async () => {
  requireBankCalls();
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'), { errors });
  pane = await openFile(page, BANK_CALLS);
});
afterAll(() => browser.close());

describe('the new-team plan on 45,211 real calls', () => {
  it('should be created with targets of the team’s own', async () => {
    await pane.getByRole('radio', { name: /New team/ }).check();
    await pane.getByRole('textbox', { name: 'Target of Effective calls' }).fill(String(TARGETS.effective_calls));
    await pane.getByRole('textbox', { name: 'Target of Effective-call rate' }).fill('50');
    await pane.getByRole('button', { name: 'Create plan' }).click();
    await pane.getByText('The plan is in the workbook.').waitFor();
    const names = await sheetNames();
    expect(names).toEqual(expect.arrayContaining(['Plan', 'Actuals', 'Scorecard']));
  });

  it('should have its columns mapped: seconds, Subscribed as the sale, no need and no outcome', async () => {
    await pane.getByRole('tab', { name: 'Score' }).click();
    await pane.getByRole('combobox', { name: 'Agent' }).waitFor();
    expect(await chosen('Data')).toMatch(/bank-calls.*call log.*45,211 rows/);
    expect(await chosen('Agent')).toBe('Agent');
    expect(await chosen('Duration')).toBe('Duration (s)');
    expect(await chosen('Plain numbers of the duration are')).toBe('seconds');
    expect(await chosen('Sale')).toBe('Subscribed');
    expect(await chosen('Need captured')).toBe('No column');
    expect(await chosen('Outcome of the call')).toBe('No column');
  });

  it('[S-18] should leave totals incomplete, with their coverage, while figures are missing', async () => {
    await pane.getByRole('button', { name: 'Score team' }).click();
    changed();
    await pane.getByText(/Nobody has a total/).waitFor();
    const { rows } = await savedScorecard();
    expect(rows).toHaveLength(40);
    expect(
      rows.every(({ total, coverage, rank }) => typeof total === 'string' && coverage === 0.4 && rank === null),
    ).toBe(true);
  });

  it('should show the figures that SQL finds for every agent', async () => {
    const { rows } = await savedScorecard();
    const expected = await bankScores(measured(['effective_calls', 20], ['effective_call_rate', 20]));
    for (const { agent, points } of expected) {
      const row = rows.find((candidate) => candidate.agent === agent);
      expect(row?.points['Effective calls']).toBeCloseTo(points[0] ?? NaN, 9);
      expect(row?.points['Effective-call rate']).toBeCloseTo(points[1] ?? NaN, 9);
    }
  });

  it('should score at once when missing figures are left out, with totals and ranks as SQL has them', async () => {
    await pane
      .getByRole('combobox', { name: 'When a figure is missing' })
      .selectOption({ label: 'Leave it out of the total' });
    await setMinimumCoverage('40');
    changed();
    await pane.getByText(/40 people have a total/).waitFor();
    const { rows } = await savedScorecard();
    compareTotals(rows, await bankScores(measured(['effective_calls', 20], ['effective_call_rate', 20])));
  });

  it('should keep every derived figure on the input sheet, as SQL has it', async () => {
    const sheets = await savedSheets();
    const actuals = sheets.find(({ name }) => name === 'Actuals');
    const cells = (actuals?.rows ?? []).flat();
    for (const agent of await bankAgents()) {
      const row = (actuals?.rows ?? []).find((candidate) => candidate.includes(agent.agent)) ?? [];
      const figures: readonly (keyof BankAgent)[] = [
        'dials',
        'effective_calls',
        'effective_call_rate',
        'effective_talk_time',
        'average_call_duration',
        'closed_customers',
      ];
      for (const figure of figures) {
        const wanted = Number(agent[figure]);
        expect(
          row.some((cell) => typeof cell === 'number' && Math.abs(cell - wanted) < 1e-9),
          `${agent.agent} ${figure}`,
        ).toBe(true);
      }
    }
    expect(cells.length).toBeGreaterThan(40 * 7);
  });

  it('[S-32] should show on the dashboard of the saved workbook what SQL finds, each figure of it, and into its charts', async () => {
    const { rows = [] } = (await savedSheets()).find(({ name }) => name === 'Dashboard') ?? {};
    const cells = new CheckedCells(rows);
    const found = await bankDashboard(
      NEW_TEAM,
      (await savedScorecard()).rows.map(({ agent }) => agent),
    );
    const layout = dashboardLayout(planFromTemplate('new_team', 'en'), found.people.length);
    const [first = ''] = rankedBy(found);
    checkRanking(cells, layout, found);
    checkOrder(cells, layout, found);
    checkTeam(cells, layout, found);
    checkBeside(cells, layout, found, first);
    checkCharts(cells, savedCharts(await lastSaved()), found, first);
    expect([cells.wrong, cells.unchecked()]).toEqual([[], []]);
    expect(cells.count).toBeGreaterThan(40 * (7 + 5 + 1));
  });

  it('[S-41] should show the same totals in LibreOffice, recalculated from the saved workbook', async () => {
    const saved = await lastSaved();
    const before = await readScorecard(saved);
    const after = await readScorecard(await recalculate(saved));
    expect(after.rows.map(({ agent }) => agent)).toEqual(before.rows.map(({ agent }) => agent));
    for (const [index, row] of after.rows.entries()) {
      expect(Math.abs(Number(row.total) - Number(before.rows[index]?.total))).toBeLessThan(1e-9);
    }
    compareTotals(after.rows, await bankScores(measured(['effective_calls', 20], ['effective_call_rate', 20])));
  });

  it('[S-8] should name the dimension that a profile weights and the plan lacks, and offer its template', async () => {
    changed();
    await pane.getByRole('combobox', { name: 'Weights' }).selectOption({ label: 'Mature team' });
    await pane
      .getByText(/Results.*no weighted indicator/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: /Start from the plan “Mature team” instead/ }).waitFor();
    const { rows } = await savedScorecard();
    expect(rows.every(({ total }) => typeof total === 'number')).toBe(true);
  });
});

describe('the worked case on the same calls', () => {
  it('should replace the plan and score what the calls hold', async () => {
    await pane.getByRole('tab', { name: 'Plan' }).click();
    await pane.getByRole('radio', { name: /worked case/ }).check();
    await pane.getByRole('textbox', { name: 'Target of Effective calls' }).fill(String(TARGETS.effective_calls));
    await pane.getByRole('button', { name: 'Create plan' }).click();
    await pane.getByText('The plan is in the workbook.').waitFor();
    await pane.getByRole('tab', { name: 'Score' }).click();
    await pane.getByRole('combobox', { name: 'Data' }).selectOption({ index: await indexOfCallLog() });
    await pane
      .getByRole('combobox', { name: 'When a figure is missing' })
      .selectOption({ label: 'Leave it out of the total' });
    await setMinimumCoverage('20');
    await pane.getByRole('button', { name: 'Score team' }).click();
    changed();
    await pane.getByText(/40 people have a total/).waitFor();
    const saved = await lastSaved();
    compareTotals((await readScorecard(saved)).rows, await bankScores(measured(['effective_calls', 20])));
    compareTotals(
      (await readScorecard(await recalculate(saved))).rows,
      await bankScores(measured(['effective_calls', 20])),
    );
  });

  it('should have gone by without an error on any page', () => {
    expect(errors).toEqual([]);
  });
});

const quality = (id: string, weight: number): SqlIndicator => ({ id, dimension: 'quality', weight, points: 'NULL' });

/** The plan of the template by the targets above; calls tell nothing of quality and training. */
const NEW_TEAM: readonly SqlIndicator[] = [
  ...Object.entries(TARGETS).map(([id, target]) => ({
    ...{ id, dimension: 'efficiency', weight: 20, points: `100 * ${id} / ${target}` },
  })),
  ...[quality('csat', 15), quality('script_compliance', 15)],
  { ...quality('training_pass_rate', 30), dimension: 'growth' },
];

function measured(...weights: readonly (readonly [keyof typeof TARGETS, number])[]) {
  return weights.map(([id, weight]) => ({ id, target: TARGETS[id], weight }));
}

function compareTotals(
  rows: ReadScorecard['rows'],
  expected: readonly { readonly agent: string; readonly total: number; readonly rank: number }[],
): void {
  expect(rows).toHaveLength(expected.length);
  for (const { agent, total, rank } of expected) {
    const row = rows.find((candidate) => candidate.agent === agent);
    expect(Math.abs(Number(row?.total) - total), `total of ${agent}`).toBeLessThan(1e-9);
    expect(row?.rank, `rank of ${agent}`).toBe(rank);
    expect(row?.grade, `grade of ${agent}`).toBe(gradeOf(total));
    expect(row?.light, `light of ${agent}`).toBe(lightOf(total));
  }
}

/** [S-24] */
function gradeOf(total: number): string {
  return total >= 95 ? 'S' : total >= 85 ? 'A' : total >= 70 ? 'B' : total >= 60 ? 'C' : 'D';
}

/** [S-23] */
function lightOf(total: number): string {
  return total >= 100 ? '● Green' : total >= 80 ? '▲ Yellow' : '■ Red';
}

let last: Promise<Uint8Array> | null = null;

/** The workbook as it was saved last; saved again once something was done in the pane. */
function lastSaved(): Promise<Uint8Array> {
  last ??= save();
  return last;
}

const changed = (): void => {
  last = null;
};

async function save(): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-file').click()]);
  return readFile(await download.path());
}

async function savedScorecard(): Promise<ReadScorecard> {
  return readScorecard(await lastSaved());
}

async function savedSheets() {
  return (await readXlsx(await lastSaved())).sheets;
}

async function sheetNames(): Promise<readonly string[]> {
  return (await savedSheets()).map(({ name }) => name);
}

async function setMinimumCoverage(percent: string): Promise<void> {
  const field = pane.getByRole('spinbutton', { name: /Least share of weight/ });
  await field.fill(percent);
  await field.press('Enter');
}

/** The label of what a list shows. */
function chosen(label: string): Promise<string> {
  return pane
    .getByRole('combobox', { name: label, exact: true })
    .evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.label ?? '');
}

async function indexOfCallLog(): Promise<number> {
  const labels = await pane
    .getByRole('combobox', { name: 'Data', exact: true })
    .evaluate((list) => [...(list as HTMLSelectElement).options].map(({ label }) => label));
  return labels.findIndex((label) => label.includes('call log'));
}
