/** `npm run pictures`: the pictures of the README, taken of the running add-in on its sample workbook. */
import { mkdirSync } from 'node:fs';
import { chromium, type Frame, type Page } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './localSite.ts';
import { startServer } from './server.ts';

const FOLDER = 'docs/pictures';
const LABELS = {
  create: 'Create plan',
  goOn: 'Go on to scoring',
  missing: 'When a figure is missing',
  exclude: 'Leave it out of the total',
  coverage: /Least share of weight/,
  score: 'Score team',
  show: 'Show sheet “Scorecard”',
  result: 'Ranking',
};

await ensureBuilt();
const server = await startServer({ port: 0 });
const executablePath = findBrowser();
if (executablePath === null) throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
mkdirSync(FOLDER, { recursive: true });
const page = await browser.newPage({ viewport: { width: 1640, height: 800 } });
await page.goto(server.address);
await page.getByTestId('callout-done').click();
const pane = await paneOf(page);
await pane.getByRole('button', { name: LABELS.create }).waitFor();
await page.screenshot({ path: `${FOLDER}/plan.png` });
await score(pane);
await page.screenshot({ path: `${FOLDER}/scorecard.png` });
await browser.close();
await server.close();

async function paneOf(host: Page): Promise<Frame> {
  const frame = await (await host.getByTestId('addin-frame').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The add-in has no frame.');
  return frame;
}

async function score(frame: Frame): Promise<void> {
  await frame.getByRole('textbox', { name: 'Target of Effective calls' }).fill('12');
  await frame.getByRole('textbox', { name: 'Target of Effective-call rate' }).fill('20');
  await frame.getByRole('button', { name: LABELS.create }).click();
  await frame.getByRole('button', { name: LABELS.goOn }).click();
  await frame.getByRole('combobox', { name: LABELS.missing }).selectOption({ label: LABELS.exclude });
  const coverage = frame.getByRole('spinbutton', { name: LABELS.coverage });
  await coverage.fill('40');
  await coverage.press('Enter');
  await frame.getByRole('button', { name: LABELS.score }).click();
  await frame.getByRole('table', { name: LABELS.result }).waitFor();
  await frame.getByRole('button', { name: LABELS.show }).click();
  await frame.getByRole('table', { name: LABELS.result }).scrollIntoViewIfNeeded();
}
