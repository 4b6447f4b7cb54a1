import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, type Sheet } from 'hucre';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsInPane } from '../helpers/axe.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { createPlan, openFile, openHost } from '../helpers/hostPage.ts';
import { typeInto } from '../helpers/typing.ts';

/* From a file with four months to another version of the plan, back, and to the file again, as a manager does it. */
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'] as const;
const AGENTS = 12;
const SOON = { timeout: 20_000 };
const FILE = 'reviewed.xlsx';

/** Those who call most please least; in the last month calls rise by a fifth while conversion falls by a fifth. */
function months(): string {
  const ids = ['sales_amount', 'effective_calls', 'conversion_rate', 'csat', 'script_compliance', 'training_pass_rate'];
  const rows = MONTHS.flatMap((month, at) =>
    Array.from({ length: AGENTS }, (_, agent) => {
      const isLast = at === MONTHS.length - 1;
      const more = 1 + ((agent * 7) % AGENTS) / 100 + ((agent + at) % 3) / 1000;
      const calls = Math.round(400 * more * (isLast ? 1.2 : 1));
      const rates = [0.2 * (isLast ? 0.8 : 1) * (2 - more), 0.95 * (2 - more), 0.9, 0.9].map((rate) => rate.toFixed(4));
      return [month, `Agent ${agent + 1}`, 50_000, calls, ...rates];
    }),
  );
  return [['Month', 'Agent', ...ids], ...rows].map((line) => line.join(',')).join('\r\n');
}

let folder: string;
let browser: Browser;
let page: Page;
let pane: Frame;
const errors: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telekpi-'));
  await writeFile(join(folder, 'months.csv'), months());
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'), { errors });
  pane = await openFile(page, join(folder, 'months.csv'));
  await createPlan(pane, /worked case/);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function review(): Promise<void> {
  await pane.getByRole('tab', { name: 'Review' }).click();
  await pane.getByRole('button', { name: 'Review the figures' }).click();
  await pane.getByText(`Periods: ${MONTHS.join(', ')}.`, { exact: false }).waitFor();
}

const summary = (text: string | RegExp) => pane.locator('summary').filter({ hasText: text });
const unfold = (text: string | RegExp): Promise<void> => summary(text).first().click();

/** How many folds there were still to open: what is in some of them comes when they are opened. */
const unfoldMore = (): Promise<number> =>
  pane.evaluate(() => {
    const closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const fold of closed) fold.open = true;
    return closed.length;
  });

describe('reviewing four months', () => {
  it('[S-34] [S-37] should name what has changed and which indicators are in conflict', async () => {
    await review();
    await unfold('Month 2026-04');
    await pane.getByText('Quality of calls is falling: all conditions are met, and not by chance.').waitFor();
    await unfold(/^Conflicts of indicators \([1-9]/);
    await pane
      .locator('li:visible')
      .filter({ hasText: /^Effective calls and Customer satisfaction move against each other across agents: rho -/ })
      .waitFor();
    await pane.getByText('2 changes of the plan are proposed.', { exact: false }).waitFor();
  });

  it('[S-34] should put the month on a sheet to print', async () => {
    await pane.getByRole('button', { name: 'Monthly review on a sheet, to print' }).click();
    await pane.getByRole('button', { name: /“Monthly review”/ }).waitFor();
  });

  it('[S-34] should go by the sheet of the rules once there is one, whichever side changes them', async () => {
    await unfold('Rules of the review');
    await pane.getByRole('button', { name: /^Put the rules on a sheet/ }).click();
    await pane.getByRole('button', { name: /“Review rules”/ }).click();
    await typeInto(page, 'B7', 'no');
    await pane.getByText('One change of the plan is proposed.', { exact: false }).waitFor();
    await unfold('Quality of calls is falling (off)');
    await pane.getByRole('checkbox', { name: 'Look for it' }).first().click();
    await pane.getByText('2 changes of the plan are proposed.', { exact: false }).waitFor();
    await unfold('Rules of the review');
  });

  it('[S-38] should make what is accepted a version of the plan', async () => {
    await unfold('Quality of calls is falling');
    await pane.getByText('Effective calls, Weight: 20 % → 10 %').first().waitFor();
    await pane.getByLabel('Reason').first().fill('Calls are stretched');
    await pane.getByRole('button', { name: 'Accept' }).first().click();
    await pane.getByText(/^Version 2 of the plan is in force/).waitFor();
  });

  it('[S-38] should bring the first version back, with a reason', async () => {
    await unfold(/^Version 1 · /);
    await pane.getByLabel('Reason').last().fill('Not before the audit');
    await pane.getByRole('button', { name: 'Bring version 1 back' }).click();
    await pane.getByText(/^Version 3 of the plan is in force/).waitFor();
  });

  it('[S-38] should score two versions side by side', async () => {
    await pane.getByLabel('One version').selectOption('1');
    await pane.getByLabel('Another version').selectOption('2');
    await pane.getByRole('button', { name: 'Compare', exact: true }).click();
    await pane.getByText('Figures of 2026-04.').waitFor();
    const headings = await pane.getByRole('columnheader', { name: /^Version [12]/ }).allTextContents();
    expect(headings.map((text) => text.slice(0, 9))).toEqual(['Version 1', 'Version 2']);
  });

  it('should have no accessibility violations with all of it unfolded', async () => {
    await review();
    const lastOfAll = pane.getByRole('checkbox', { name: 'Look for it' }).last();
    await expect.poll(async () => (await unfoldMore()) === 0 && lastOfAll.isVisible(), SOON).toBe(true);
    expect(await violationsInPane(page)).toEqual([]);
  });

  it('[S-38] should keep versions, rules and what they stand on in the saved workbook', async () => {
    const sheets = await saved();
    const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const log = rowsOf('Change log').filter(([version]) => typeof version === 'number');
    expect(log.map(([version]) => version).sort()).toEqual([1, 2, 3]);
    const [, date, reason, evidence, changes] = log.find(([version]) => version === 2) ?? [];
    expect(String(date)).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect([reason, String(evidence).split('\n').length >= 2]).toEqual(['Calls are stretched', true]);
    expect(evidence).toContain('Conversion rate went from ');
    expect(changes).toContain('Effective calls, Weight: 20 % → 10 %');
    expect(JSON.stringify(rowsOf('Monthly review'))).toContain('Quality of calls is falling: all conditions are met');
    expect(rowsOf('Review rules').flat()).toContain('Quality of calls is falling');
  });

  it('[S-38] should have all versions again when the file is opened, and review by the rules of its sheet', async () => {
    pane = await openFile(page, join(folder, FILE));
    await review();
    for (const version of [1, 2, 3]) await summary(new RegExp(`^Version ${version} · `)).waitFor();
    await unfold('Rules of the review');
    await pane.getByText('The rules stand on the sheet “Review rules”, and what it says counts.').waitFor();
    expect(errors).toEqual([]);
  });
});

async function saved(): Promise<readonly Sheet[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-file').click()]);
  await download.saveAs(join(folder, FILE));
  return (await readXlsx(await readFile(join(folder, FILE)))).sheets;
}
