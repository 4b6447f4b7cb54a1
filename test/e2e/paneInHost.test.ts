import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsInPane } from '../helpers/axe.ts';
import { BANK_CALLS, requireBankCalls } from '../helpers/bankFigures.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { addinFrame, openFile, openHost, restartedBy } from '../helpers/hostPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the pane in English', () => {
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    page = await openHost(browser, inject('address'));
    pane = await addinFrame(page);
  });
  afterAll(() => page.close());

  it('should have no accessibility violations where a plan is built', async () => {
    await pane.getByRole('button', { name: 'Create plan' }).waitFor();
    expect(await violationsInPane(page)).toEqual([]);
  });

  it('[S-7] should balance the other weights when one changes', async () => {
    await pane.getByRole('spinbutton', { name: 'Weight % of Effective calls' }).fill('40');
    await pane.getByRole('spinbutton', { name: 'Weight % of Effective calls' }).press('Enter');
    await expect.poll(() => weights(pane)).toEqual([40, 15, 11.25, 11.25, 22.5]);
    await pane.getByText('✓ Weights add up to 100 %').waitFor();
  });

  it('[S-7] should refuse to build while the sum is off, and say by how much', async () => {
    await pane.getByRole('switch', { name: /Balance the other weights/ }).uncheck();
    await pane.getByRole('spinbutton', { name: 'Weight % of Effective calls' }).fill('30');
    await pane.getByRole('spinbutton', { name: 'Weight % of Effective calls' }).press('Enter');
    await pane.getByText('Weights add up to 90 %: 10 % missing').waitFor();
    await pane.getByRole('button', { name: 'Create plan' }).click();
    await pane.getByText('The plan was not created:').waitFor();
    expect(await sheetNames(page)).toEqual(['Examples', 'Calls']);
    await pane.getByRole('switch', { name: /Balance the other weights/ }).check();
    await pane.getByRole('spinbutton', { name: 'Weight % of Effective calls' }).fill('20');
    await pane.getByRole('spinbutton', { name: 'Weight % of Effective calls' }).press('Enter');
    await pane.getByText('✓ Weights add up to 100 %').waitFor();
  });

  it('should lead from the plan to a scored team, without accessibility violations', async () => {
    await pane.getByRole('button', { name: 'Create plan' }).click();
    await pane.getByRole('button', { name: 'Go on to scoring' }).click();
    await pane.getByRole('button', { name: 'Score team' }).click();
    await pane.getByText(/Nobody has a total/).waitFor();
    expect(await violationsInPane(page)).toEqual([]);
  });

  it('should say what is wrong with a figure, where, and select the cell', async () => {
    await pane.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        const sheet = workbook.worksheets.getItem('Actuals');
        const headings = sheet.getUsedRange(true).load('values,rowIndex,columnIndex');
        await workbook.context.sync();
        const top = headings.values.findIndex((row) => row.includes('Agent'));
        const column = (headings.values[top] ?? []).findIndex((heading) =>
          String(heading).startsWith('Customer satisfaction'),
        );
        sheet.getCell(headings.rowIndex + top + 1, headings.columnIndex + column).values = [['ninety']];
        await workbook.context.sync();
      }),
    );
    await pane.getByRole('button', { name: 'Score team' }).click();
    await pane
      .getByText(/“?"?ninety"?”? is not a number/)
      .first()
      .waitFor();
    await pane
      .getByRole('button', { name: /Show Actuals!/ })
      .first()
      .click();
    await expect.poll(() => selectedValue(pane)).toBe('ninety');
  });
});

describe('the pane in Chinese', () => {
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    page = await openHost(browser, inject('address'), { width: 1200 });
    pane = await restartedBy(page, () => page.getByTestId('language').selectOption('zh-CN'));
  });
  afterAll(() => page.close());

  it('should follow Excel’s display language and build a plan with the field’s own terms', async () => {
    await pane.getByRole('radio', { name: /成熟团队/ }).check();
    await pane.getByRole('button', { name: '创建方案' }).click();
    await pane.getByRole('button', { name: '继续计分' }).waitFor();
    const sheets = await savedSheets(page);
    const cells = sheets.flatMap(({ rows }) => rows.flat().map(String));
    expect(cells).toEqual(expect.arrayContaining(['业绩成果', '运营效率', '服务质量', '销售额', '复购率', '投诉率']));
    expect(await violationsInPane(page)).toEqual([]);
  });

  it('should score the sample and say in Chinese what is missing', async () => {
    await pane.getByRole('button', { name: '继续计分' }).click();
    await pane.getByRole('button', { name: '为团队计分' }).click();
    await pane
      .getByText(/缺少.*复购率/)
      .first()
      .waitFor();
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  });
});

describe('cancelling', () => {
  it('should leave the workbook as it was', async () => {
    requireBankCalls();
    const page = await openHost(browser, inject('address'));
    const pane = await openFile(page, BANK_CALLS);
    await pane.getByRole('button', { name: 'Create plan' }).click();
    await pane.getByRole('button', { name: 'Go on to scoring' }).click();
    await pane.getByRole('combobox', { name: 'Agent', exact: true }).waitFor();
    const before = await savedSheets(page);
    await pane.getByRole('button', { name: 'Score team' }).click();
    await pane.getByRole('progressbar').waitFor();
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByText('Cancelled. The workbook is as it was before.').waitFor();
    const after = await savedSheets(page);
    expect(after.map(({ name, rows }) => [name, rows])).toEqual(before.map(({ name, rows }) => [name, rows]));
    await page.close();
  });
});

const weights = (pane: Frame): Promise<readonly number[]> =>
  pane
    .getByRole('spinbutton', { name: /^Weight % of/ })
    .evaluateAll((fields) => fields.map((field) => Number((field as HTMLInputElement).value)));

const selectedValue = (pane: Frame): Promise<unknown> =>
  pane.evaluate(() =>
    Excel.run(async ({ workbook }) => {
      const selected = workbook.getSelectedRange().load('values');
      await workbook.context.sync();
      return selected.values[0]?.[0] as unknown;
    }),
  );

async function savedSheets(page: Page) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-file').click()]);
  return (await readXlsx(await readFile(await download.path()))).sheets;
}

const sheetNames = async (page: Page): Promise<readonly string[]> => (await savedSheets(page)).map(({ name }) => name);
