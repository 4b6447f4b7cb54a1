import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { violationsInPane } from '../helpers/axe.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { openHost, restartedBy } from '../helpers/hostPage.ts';

/* A new user walks through the worked case in an empty workbook [S-39]. */
let browser: Browser;
let page: Page;
let pane: Frame;
const errors: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'), { errors });
  pane = await restartedBy(page, () => page.getByRole('button', { name: 'New' }).click());
});
afterAll(() => browser.close());

const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();

it('[S-39] should walk through the worked case, in the workbook itself', async () => {
  await press('Show me the worked case');
  await press('Put the case into the workbook');
  await pane.getByText(/There they are/).waitFor();
  await press('Next step');
  await press('Score 2026-03');
  const before = await pane.getByText(/^In front are/).innerText();
  await press('Next step');
  await press('Look for conflicts');
  await pane.getByText(/^Outbound dials against Customer satisfaction/).waitFor();
  await press('Next step');
  await press('Accept the new plan');
  await pane.getByText(/It is version 2 of the plan now/).waitFor();
  expect(await violationsInPane(page)).toEqual([]);
  await press('Next step');
  await press('Score 2026-03 by the new plan');
  const after = await pane.getByText(/^Now .* are in front/).innerText();
  const [leader = ''] = /^In front are (.*?)\. Of/.exec(before)?.[1]?.split(', ') ?? [];
  expect(leader).not.toBe('');
  expect(after).not.toContain(leader);
  expect(await pane.getByRole('table', { name: 'The team before and after' }).innerText()).toContain('+25%');
  expect(errors).toEqual([]);
});
