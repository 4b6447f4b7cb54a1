import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { addinFrame, openHost, restartedBy } from '../helpers/hostPage.ts';

/* From an empty workbook to a saved plan with the keyboard alone, as somebody does who has read nothing. */
const TWO_MINUTES = 120_000;
const MOST_FIELDS = 120;
const NEXT_REGION = 'Control+F6';

interface Words {
  readonly language: 'en-US' | 'zh-CN';
  readonly team: RegExp;
  readonly create: string;
  readonly created: string;
  readonly sheets: readonly string[];
  readonly cells: readonly string[];
}

const ENGLISH: Words = {
  language: 'en-US',
  team: /^Mature team/,
  create: 'Create plan',
  created: 'The plan is in the workbook.',
  sheets: ['Plan', 'Actuals', 'Scorecard', 'Dashboard'],
  cells: ['Sales amount', 'Repurchase rate', 'Complaint rate'],
};
const CHINESE: Words = {
  language: 'zh-CN',
  team: /^成熟团队/,
  create: '创建方案',
  created: '方案已写入工作簿。',
  sheets: ['考核方案', '实际数据', '计分卡', '绩效看板'],
  cells: ['销售额', '复购率', '投诉率'],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['English', ENGLISH],
  ['Chinese', CHINESE],
])('with the keyboard alone, in %s', (_, words) => {
  it('[S-8] should lead from an empty workbook to a saved plan in less than two minutes', async () => {
    const page = await openHost(browser, inject('address'));
    await speak(page, words.language);
    const started = Date.now();
    await goTo(page, 'new-workbook');
    const pane = await restartedBy(page, () => page.keyboard.press('Enter'));
    await enterPane(page, pane);
    await tabTo(page, pane.getByRole('radio', { name: words.team }));
    await page.keyboard.press('Space');
    await tabTo(page, pane.getByRole('button', { name: words.create, exact: true }));
    await page.keyboard.press('Enter');
    await pane.getByText(words.created).first().waitFor();
    await page.keyboard.press(NEXT_REGION);
    await goTo(page, 'save-file');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(Date.now() - started).toBeLessThan(TWO_MINUTES);
    const { sheets } = await readXlsx(await readFile(await download.path()));
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...words.sheets]));
    expect(sheets.flatMap(({ rows }) => rows.flat())).toEqual(expect.arrayContaining([...words.cells]));
    await page.context().close();
  });
});

async function speak(page: Page, language: Words['language']): Promise<Frame> {
  const select = page.getByTestId('language');
  if ((await select.inputValue()) === language) return addinFrame(page);
  return restartedBy(page, () => select.selectOption(language));
}

/** Round the regions to the ribbon, and along it to a button. */
async function goTo(page: Page, button: 'new-workbook' | 'save-file'): Promise<void> {
  const isThere = (selector: string): Promise<boolean> =>
    page.locator(selector).evaluate((element) => element.contains(document.activeElement));
  for (let region = 0; region < 3 && !(await isThere('#ribbon')); region += 1) await page.keyboard.press(NEXT_REGION);
  for (let step = 0; step < 6 && !(await isThere(`[data-testid="${button}"]`)); step += 1) {
    await page.keyboard.press('Tab');
  }
  expect(await isThere(`[data-testid="${button}"]`)).toBe(true);
}

/** office.js hands the keyboard on when it has been told; until then the regions go round. */
async function enterPane(page: Page, pane: Frame): Promise<void> {
  const isInside = (): Promise<boolean> => pane.evaluate(() => document.hasFocus());
  for (let region = 0; region < 3 && !(await isInside()); region += 1) await page.keyboard.press(NEXT_REGION);
  expect(await isInside()).toBe(true);
}

async function tabTo(page: Page, field: ReturnType<Frame['getByRole']>): Promise<void> {
  await field.waitFor();
  const hasKeyboard = (): Promise<boolean> => field.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < MOST_FIELDS && !(await hasKeyboard()); step += 1) await page.keyboard.press('Tab');
  expect(await hasKeyboard()).toBe(true);
}
