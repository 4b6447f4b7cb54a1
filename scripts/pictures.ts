/** `npm run pictures`: the pictures of the README, taken of the running add-in on its sample workbook. */
import { mkdirSync } from 'node:fs';
import { chromium, type Frame, type Page } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './localSite.ts';
import { startServer } from './server.ts';

interface Words {
  readonly language: string;
  readonly create: string;
  readonly goOn: string;
  readonly missing: string;
  readonly exclude: string;
  readonly coverage: RegExp;
  readonly score: string;
  readonly result: string;
}

const FOLDER = 'docs/pictures';
const ENGLISH: Words = {
  language: 'en-US',
  create: 'Create plan',
  goOn: 'Go on to scoring',
  missing: 'When a figure is missing',
  exclude: 'Leave it out of the total',
  coverage: /Least share of weight/,
  score: 'Score team',
  result: 'Ranking',
};

await ensureBuilt();
const server = await startServer({ port: 0 });
const executablePath = findBrowser();
if (executablePath === null) throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
mkdirSync(FOLDER, { recursive: true });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(server.address);
await page.getByTestId('callout-done').click();
const pane = await paneOf(page);
await pane.getByRole('button', { name: ENGLISH.create }).waitFor();
await page.screenshot({ path: `${FOLDER}/plan.png` });
await score(pane, ENGLISH);
await page.screenshot({ path: `${FOLDER}/scorecard.png` });
await browser.close();
await server.close();

async function paneOf(host: Page): Promise<Frame> {
  const frame = await (await host.getByTestId('addin-frame').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The add-in has no frame.');
  return frame;
}

async function score(frame: Frame, words: Words): Promise<void> {
  await frame.getByRole('button', { name: words.create }).click();
  await frame.getByRole('button', { name: words.goOn }).click();
  await frame.getByRole('combobox', { name: words.missing }).selectOption({ label: words.exclude });
  const coverage = frame.getByRole('spinbutton', { name: words.coverage });
  await coverage.fill('40');
  await coverage.press('Enter');
  await frame.getByRole('button', { name: words.score }).click();
  await frame.getByRole('table', { name: words.result }).waitFor();
  await frame.getByRole('table', { name: words.result }).scrollIntoViewIfNeeded();
}
