import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsInPane } from '../helpers/axe.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { createPlan, openFile, openHost } from '../helpers/hostPage.ts';
import { pasteInto, selectedCell } from '../helpers/typing.ts';

/* From a call log to what listening to some of its calls says of the system, as a quality manager does it. */
const CALLS_EACH = 20;
const SOON = { timeout: 20_000 };

/** Every other call is long enough to count. */
function callLog(): string {
  const calls = ['Ann', 'Bo'].flatMap((agent, who) =>
    Array.from({ length: CALLS_EACH }, (_, index) => {
      const seconds = index % 2 === 0 ? 300 : 20;
      return [`C${who * CALLS_EACH + index + 1}`, agent, '2026-11-05', seconds, 'connected', 'yes'];
    }),
  );
  const headings = ['Call ID', 'Agent', 'Date', 'Duration (s)', 'Outcome', 'Need captured'];
  return [headings, ...calls].map((line) => line.join(',')).join('\r\n');
}

let folder: string;
let browser: Browser;
let page: Page;
let pane: Frame;
const errors: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telekpi-'));
  await writeFile(join(folder, 'calls.csv'), callLog());
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'), { errors });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  pane = await openFile(page, join(folder, 'calls.csv'));
  await createPlan(pane, /^New team/);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe('calibrating what counts as an effective call', () => {
  it('[S-29] should draw a tenth of every agent’s calls onto a sheet', async () => {
    await pane.getByRole('tab', { name: 'Score' }).click();
    await pane.getByText('Calibration', { exact: true }).click();
    await pane.getByRole('button', { name: 'Draw the sample' }).click();
    await pane.getByText('4 of 40 calls are on the sheet.').waitFor();
    await pane.getByRole('button', { name: /“Calibration”/ }).click();
  });

  it('[S-29] should say what the verdicts on it mean', async () => {
    // The list of a cell takes the Enter that ends typing, so the verdicts are pasted.
    await pasteInto(page, 'G5', Array(4).fill('not effective').join('\n'));
    const result = pane.getByText(/calls have a verdict\./);
    await expect
      .poll(async () => {
        await pane.getByRole('button', { name: 'Read the verdicts' }).click();
        return result.textContent();
      }, SOON)
      .toBe('4 of 4 calls have a verdict. The system is wrong on 3 of them: 75%, with 95 % confidence 30.1% to 95.4%.');
  });

  it('[S-29] should lead from a misjudged call to its row in the log', async () => {
    await pane.getByText('Misjudged calls (3)').click();
    await pane.getByRole('button', { name: 'Ann, C3: counted, but not effective' }).click();
    await expect.poll(() => selectedCell(page), SOON).toBe('A4');
  });

  it('should have no accessibility violations with the result in view', async () => {
    expect(await violationsInPane(page)).toEqual([]);
  });

  it('[S-29] should ask before the verdicts are lost', async () => {
    await pane.getByLabel('Seed', { exact: true }).fill('2');
    await pane.getByRole('button', { name: 'Draw the sample' }).click();
    await pane.getByText(/^4 verdicts or remarks are on the sheet already/).waitFor();
    await pane.getByRole('button', { name: 'Keep the sheet' }).click();
    expect(errors).toEqual([]);
  });
});
