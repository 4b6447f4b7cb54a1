import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sampleYear } from '../../samples/year/sampleYear.ts';
import { yearWorkbook } from '../../scripts/sampleYearFiles.ts';
import { violationsInPane } from '../helpers/axe.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { createPlan, openFile, openHost } from '../helpers/hostPage.ts';

/* From untidy exports to a change of the plan, as a manager does it: a small sample year with its faults. */
const SCALE = 0.01;

let folder: string;
let browser: Browser;
let page: Page;
let pane: Frame;
const errors: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telekpi-'));
  await writeFile(join(folder, 'year.xlsx'), await yearWorkbook(sampleYear({ scale: SCALE }).tables));
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'), { errors });
  pane = await openFile(page, join(folder, 'year.xlsx'));
  await createPlan(pane, /worked case/);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const button = (name: string | RegExp): Locator => pane.getByRole('button', { name });

const fold = (name: string): Locator => pane.locator('summary').filter({ hasText: name });

const cellsOf = (sheet: string, address: string): Promise<unknown[][]> =>
  pane.evaluate(
    ([name, area]) =>
      Excel.run(async ({ workbook }) => {
        const range = workbook.worksheets.getItem(name ?? '').getRange(area);
        range.load('values');
        await workbook.context.sync();
        return range.values as unknown[][];
      }),
    [sheet, address] as const,
  );

it('should say so when a part of the pane cannot be fetched, and fetch it when told again', async () => {
  const part = '**/assets/FeedbackView-*.js';
  await page.route(part, (route) => route.abort());
  await pane.getByRole('tab', { name: 'Talk' }).click();
  await pane.getByText(/^This part of the pane could not be loaded/).waitFor();
  await page.unroute(part);
  await button('Try again').click();
  await pane.getByRole('combobox').first().waitFor();
  expect(errors).toEqual([]);
});

describe('a year of raw data', () => {
  it('[S-27] should be found and told apart, below titles and among faults', async () => {
    await pane.getByRole('tab', { name: 'Data' }).click();
    for (const found of [/^Calls: calls/, /^Orders: orders/, /^Surveys: survey answers/, /^QA: quality checks/]) {
      await pane.getByText(found).waitFor();
    }
    await pane.getByText(/^Roster: people and teams/).waitFor();
    expect(await violationsInPane(page)).toEqual([]);
  });

  it('[S-28] should be checked, repaired without a changed cell, and rolled up by month', async () => {
    const before = await cellsOf('Orders', 'A1:H200');
    await fold('Check the data').click();
    await button('Check the data').click();
    await button(/^Accept all \d+ safe repairs$/).click();
    await pane.getByText(/^Repairs in force/).waitFor();
    expect(await violationsInPane(page)).toEqual([]);
    await fold('Make figures of it').click();
    await button('Roll up').click();
    await pane.getByText(/in 12 periods/).waitFor();
    await pane.getByRole('heading', { name: 'Rows behind a figure' }).waitFor();
    expect(await violationsInPane(page)).toEqual([]);
    expect(await cellsOf('Orders', 'A1:H200')).toEqual(before);
  });

  it('[S-24] should be scored from what was rolled up, month by month', async () => {
    await button('Go on to scoring').click();
    const period = pane.getByRole('combobox', { name: 'Period to score' });
    await period.selectOption('2025-12');
    expect(await pane.getByRole('combobox', { name: 'Data', exact: true }).inputValue()).toBe('TeleKPI_Figures');
    await pane.getByRole('combobox', { name: 'When a figure is missing' }).selectOption({ index: 1 });
    await button('Score team').click();
    await pane.getByRole('table', { name: 'Ranking' }).waitFor();
    expect(await violationsInPane(page)).toEqual([]);
  });

  it('[S-38] should have a weight moved by keyboard, dropped without a trace, moved again and applied', async () => {
    const before = await cellsOf('Plan', 'A1:Z40');
    await moveWeight();
    expect(await violationsInPane(page)).toEqual([]);
    await button('Drop').click();
    await pane.getByText(/^Dropped\. The plan and the scores are as they were/).waitFor();
    expect(await cellsOf('Plan', 'A1:Z40')).toEqual(before);
    await moveWeight();
    await button('Apply …').click();
    await pane.getByText(/^Effective calls, Weight: 20 % → \d/).waitFor();
    await pane.getByRole('textbox', { name: /^Why/ }).fill('More conversations');
    await button('Write it and score again').click();
    // Leaving missing figures out was a change of the plan too, and is recorded before this one.
    await pane.getByText('The plan is version 3 now, and the team is scored by it.').waitFor();
    const log = JSON.stringify(await cellsOf('Change log', 'A1:E10'));
    expect(log).toContain('More conversations');
    expect(errors).toEqual([]);
  });
});

async function moveWeight(): Promise<void> {
  await button('What if …').click();
  const weight = pane.getByRole('slider', { name: 'Weight % of Effective calls' });
  await weight.focus();
  for (let presses = 0; presses < 5; presses += 1) await weight.press('ArrowRight');
  await pane.getByRole('table', { name: 'Everyone, before → after' }).getByText(/→/).first().waitFor();
}
