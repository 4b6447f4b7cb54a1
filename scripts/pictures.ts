/** `npm run pictures`: the pictures of README and docs, taken of the running add-in on its sample workbook. */
import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './localSite.ts';
import { startServer } from './server.ts';

const FOLDER = 'docs/pictures';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic'];

/** A page with the add-in beside the sample, and what takes its pictures. */
interface Scene {
  readonly page: Page;
  readonly pane: Frame;
}

await ensureBuilt();
const server = await startServer({ port: 0 });
const executablePath = findBrowser();
if (executablePath === null) throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH.');
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  await english(await openScene(browser, 'en-US'));
  await chinese(await openScene(browser, 'zh-CN'));
} finally {
  await browser.close();
  await server.close();
}

/** From the first look to a scored team, step by step. */
async function english({ page, pane }: Scene): Promise<void> {
  await picture(page, 'plan');
  await pane.getByRole('heading', { name: 'Worth a thought' }).scrollIntoViewIfNeeded();
  await picture(page, 'advice');
  await pane.getByRole('textbox', { name: 'Target of Effective calls' }).fill('12');
  await pane.getByRole('textbox', { name: 'Target of Effective-call rate' }).fill('20');
  await pane.getByRole('button', { name: 'Create plan' }).click();
  await pane.getByRole('button', { name: 'Go on to scoring' }).waitFor();
  await breakRule(page, pane);
  await scoreWhatThereIs(pane);
  await pane.getByRole('button', { name: 'Show sheet “Scorecard”' }).click();
  await pane.getByRole('table', { name: 'Ranking' }).scrollIntoViewIfNeeded();
  await picture(page, 'scorecard');
  await pane.getByRole('button', { name: 'Alice' }).click();
  await pane.getByRole('list', { name: 'Points that each indicator brings to the total' }).waitFor();
  await picture(page, 'explanation');
  await showSheet(pane, 'Dashboard');
  await picture(page, 'dashboard');
  await pane.getByRole('tab', { name: 'Share' }).click();
  await pane.getByRole('button', { name: 'Make it portable' }).waitFor();
  await picture(page, 'share');
}

/** What the pane says of a slip on the plan sheet, and that it is gone again. */
async function breakRule(page: Page, pane: Frame): Promise<void> {
  const standing = pane.getByRole('region', { name: 'The plan in this workbook' });
  await pane.getByRole('button', { name: 'Show sheet “Plan”' }).first().click();
  await typeInto(page, 'J14', 'higher form 0.1');
  await standing.getByText(/at character 8/).waitFor();
  await standing.scrollIntoViewIfNeeded();
  await picture(page, 'plan-sheet');
  await typeInto(page, 'J14', 'higher');
  await standing.getByText(/Nothing is wrong with it/).waitFor();
}

async function scoreWhatThereIs(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Go on to scoring' }).click();
  const missing = pane.getByRole('combobox', { name: 'When a figure is missing' });
  await missing.selectOption({ label: 'Leave it out of the total' });
  const coverage = pane.getByRole('spinbutton', { name: /Least share of weight/ });
  await coverage.fill('40');
  await coverage.press('Enter');
  await pane.getByRole('button', { name: 'Score team' }).click();
  await pane.getByRole('table', { name: 'Ranking' }).waitFor();
}

async function chinese({ page, pane }: Scene): Promise<void> {
  await pane.getByRole('radio', { name: /案例/ }).check();
  await pane.getByRole('button', { name: '创建方案', exact: true }).click();
  await pane.getByRole('button', { name: '继续计分' }).waitFor();
  await showSheet(pane, '考核方案');
  await picture(page, 'plan-zh');
}

async function openScene(from: Browser, language: 'en-US' | 'zh-CN'): Promise<Scene> {
  const page = await from.newPage({ viewport: { width: 1640, height: 800 } });
  await page.goto(server.address);
  await page.getByTestId('callout-done').click();
  await paneOf(page);
  if (language !== 'en-US') {
    const before = await page.getByTestId('addin-frame').getAttribute('name');
    await page.getByTestId('language').selectOption(language);
    await page.waitForFunction(
      (name) => document.querySelector('[data-testid="addin-frame"]')?.getAttribute('name') !== name,
      before,
    );
  }
  return { page, pane: await paneOf(page) };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.getByTestId('addin-frame').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The add-in has no frame.');
  await frame.getByRole('tablist').waitFor();
  return frame;
}

async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.fill(address);
  await box.press('Enter');
  await page.waitForFunction(() => !document.activeElement?.closest('[data-u-comp="defined-name"]'));
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function showSheet(pane: Frame, name: string): Promise<void> {
  await pane.evaluate(
    (sheet) =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem(sheet).activate();
        await workbook.context.sync();
      }),
    name,
  );
}

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(async () => {
    await (window as unknown as { hostWorkbook: { calculated(): Promise<void> } }).hostWorkbook.calculated();
  });
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
