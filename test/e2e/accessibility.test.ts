import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsInPane } from '../helpers/axe.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { addinFrame, openHost } from '../helpers/hostPage.ts';

/* Every view of the pane with everything unfolded, by day and by night. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('the pane in the %s theme', (colorScheme) => {
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    page = await openHost(browser, inject('address'), { colorScheme });
    pane = await addinFrame(page);
  });
  afterAll(() => page.context().close());

  it('should have no violations where a plan is built, changed and put right', async () => {
    await pane.getByRole('radio', { name: /^Mature team/ }).check();
    await unfold(pane);
    expect(await violationsInPane(page)).toEqual([]);
    await pane.getByRole('button', { name: 'Create plan' }).click();
    await pane.getByText('The plan is in the workbook.').waitFor();
    await unfold(pane);
    expect(await violationsInPane(page)).toEqual([]);
  });

  it('should have none where a team is scored and its weights are compared', async () => {
    await pane.getByRole('tab', { name: 'Score' }).click();
    await pane.getByRole('combobox', { name: 'When a figure is missing' }).selectOption({ index: 2 });
    await pane.getByRole('button', { name: 'Score team' }).click();
    await pane.getByRole('table', { name: 'Ranking' }).waitFor();
    await pane.getByRole('button', { name: 'Compare with other weights' }).click();
    await pane.getByRole('heading', { name: 'The same people by other weights' }).waitFor();
    await unfold(pane);
    expect(await violationsInPane(page)).toEqual([]);
  });

  it('should have none where plans are shared, nor when a file is refused', async () => {
    await pane.getByRole('tab', { name: 'Share' }).click();
    await pane.getByRole('button', { name: 'Save as a plan file' }).waitFor();
    expect(await violationsInPane(page)).toEqual([]);
    const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"telekpi-plan"}') };
    await pane.locator('input[type="file"]').setInputFiles(file);
    await pane.getByText(/plan\.json was not taken over/).waitFor();
    await unfold(pane);
    expect(await violationsInPane(page)).toEqual([]);
  });
});

const unfold = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
