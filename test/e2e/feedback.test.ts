import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, type Sheet } from 'hucre';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { planFromTemplate } from '../../src/plan/templates.ts';
import { violationsInPane } from '../helpers/axe.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { createPlan, openFile, openHost } from '../helpers/hostPage.ts';

/* From a file with three months to what is said about them, as a manager does it. */
const PLAN = planFromTemplate('balanced_case', 'en');
const PEOPLE = { Ann: 1.1, Bo: 0.7, Cy: 0.98 } as const;

const HEADINGS = ['Agent', ...PLAN.indicators.map(({ id }) => id)];

const row = (person: string, share: number): readonly (string | number)[] => [
  person,
  ...PLAN.indicators.map((each) => figure(each, share)),
];

const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((line) => line.join(',')).join('\r\n');

function threeMonths(): string {
  const rows = ['2026-01', '2026-02', '2026-03'].flatMap((month) =>
    Object.entries(PEOPLE).map(([person, share]) => [month, ...row(person, share)]),
  );
  return csv([['Month', ...HEADINGS], ...rows]);
}

function figure({ id, unit, target }: (typeof PLAN.indicators)[number], share: number): number {
  const full = id === 'csat' ? 0.96 : (target ?? 0);
  return unit === 'ratio' ? Math.min(1, full * share) : Math.round(full * share);
}

let folder: string;
let browser: Browser;
let page: Page;
let pane: Frame;
const errors: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telekpi-'));
  await writeFile(join(folder, 'months.csv'), threeMonths());
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'), { errors });
  pane = await openFile(page, join(folder, 'months.csv'));
  await createPlan(pane, /worked case/);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe('talking about three months', () => {
  it('should find the table and read its periods', async () => {
    await pane.getByRole('tab', { name: 'Talk' }).click();
    await pane.getByRole('button', { name: 'Read the figures' }).click();
    await pane.getByText('3 people stand in the last period; periods: 2026-01, 2026-02, 2026-03.').waitFor();
  });

  it('[S-30] should compare the running month with the days that are gone, and write it down', async () => {
    await pane.getByText('Weekly progress', { exact: true }).click();
    await pane.getByLabel('Working days gone').fill('15');
    await pane.getByLabel('Working days in all').fill('20');
    await pane.getByRole('button', { name: 'Show progress' }).click();
    await pane.getByText('15 of 20 working days are gone (75%).').waitFor();
    await pane.getByRole('button', { name: 'Write it on a sheet' }).click();
    await pane.getByRole('button', { name: /“Progress”/ }).waitFor();
  });

  it('[S-31] should write a page for everybody', async () => {
    await pane.getByText('Interview sheets').click();
    await pane.getByRole('button', { name: 'Write 3 pages' }).click();
    await pane.getByText(/^3 pages are in the workbook/).waitFor();
  });

  it('[S-33] should say who has earned the reward of the field', async () => {
    await pane.getByText('Rewards', { exact: true }).click();
    await pane.getByRole('button', { name: 'Who has earned it?' }).click();
    await pane.getByText(/^Senior certification: one person/).waitFor();
    await pane.getByLabel('Bonus at coefficient 1').fill('1000');
    await pane.getByRole('button', { name: /^Write it on a sheet, with/ }).click();
    await pane.getByRole('button', { name: /“Rewards”/ }).waitFor();
  });

  it('should have no accessibility violations with all of it unfolded', async () => {
    expect(await violationsInPane(page)).toEqual([]);
  });

  it('should keep all of it in the saved workbook', async () => {
    const sheets = await saved();
    const textOf = (name: string): string => JSON.stringify(sheets.find((sheet) => sheet.name === name)?.rows);
    expect(textOf('Interview Bo')).toContain('What the data says went wrong');
    expect(textOf('Interview Bo')).toContain('by 2026-04-30');
    expect(textOf('Progress')).toContain('Weakness: ');
    expect(textOf('Rewards')).toContain('✓ 2026-03: Sales amount against its target at least 100% – 110%');
    expect(errors).toEqual([]);
  });
});

async function saved(): Promise<readonly Sheet[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-file').click()]);
  return (await readXlsx(await readFile(await download.path()))).sheets;
}
