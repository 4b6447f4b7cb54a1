import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  readonly errors: readonly Error[];
  readonly requests: readonly string[];
}

async function openPage(locale: string, prepare?: (page: Page) => Promise<unknown>): Promise<Opened> {
  const page = await (await browser.newContext({ locale })).newPage();
  const errors: Error[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error));
  page.on('request', (request) => requests.push(request.url()));
  await prepare?.(page);
  await page.goto(`${inject('address')}addin/taskpane.html`);
  await page.getByRole('alert').waitFor();
  return { page, errors, requests };
}

describe("the add-in's page outside Excel", () => {
  it('should say in a sentence that it works in Excel, and load no pane', async () => {
    const { page, errors, requests } = await openPage('en-US');
    expect(await page.getByRole('alert').innerText()).toMatch(/^TeleKPI works inside Excel\./);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => url.includes('mountPane'))).toEqual([]);
  });

  it('should ask no other server for anything', async () => {
    const { requests } = await openPage('en-US');
    expect(requests.filter((url) => !url.startsWith(inject('address')))).toEqual([]);
  });

  it('should say so in Chinese too, and what to do when office.js cannot be loaded', async () => {
    const { page, errors } = await openPage('zh-CN', (page) => page.route('**/office.js', (route) => route.abort()));
    expect(await page.getByRole('alert').innerText()).toMatch(/^无法加载/);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(errors).toEqual([]);
  });
});
