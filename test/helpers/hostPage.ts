import type { Browser, Frame, Page } from 'playwright-core';

export interface HostOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Told of every error that a page reports; tests that want none pass an array and look at it. */
  readonly errors?: string[];
  /** On a site of its own, as add-ins are in Excel on the web: then the browser gives the add-in a process of its own. */
  readonly addinApart?: boolean;
}

/** The host's page with its add-in loaded, its hint put away. */
export async function openHost(browser: Browser, address: string, options: HostOptions = {}): Promise<Page> {
  const { width = 1400, height = 860, colorScheme = 'light', errors, addinApart = false } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  page.on('pageerror', (error) => errors?.push(error.message));
  if (addinApart) await leaveAddinAt(page, address);
  await page.goto(addinApart ? onOtherSite(address) : address);
  await page.getByTestId('callout-done').click();
  await addinFrame(page);
  return page;
}

const onOtherSite = (address: string): string => address.replace('//localhost', '//host.localhost');

/** The add-in's page stays where it is; the host reads the metadata of functions on its own site. */
async function leaveAddinAt(page: Page, address: string): Promise<void> {
  const manifest = await (await fetch(`${address}addin/manifest.xml`)).text();
  const body = manifest.replaceAll(/"[^"]*\.json"/g, onOtherSite);
  await page.route('**/addin/manifest.xml', (route) => route.fulfill({ body, contentType: 'application/xml' }));
}

/** Opens a file from disk as a person does. */
export const openFile = (page: Page, path: string): Promise<Frame> =>
  restartedBy(page, () => page.getByTestId('file-input').setInputFiles(path));

/** Chooses a kind of team in the pane and writes its plan, as the first step of most stories. */
export async function createPlan(pane: Frame, team: RegExp): Promise<void> {
  await pane.getByRole('radio', { name: team }).check();
  await pane.getByRole('button', { name: 'Create plan' }).click();
  await pane.getByText('The plan is in the workbook.').waitFor();
}

/** The add-in's new frame after what makes it start anew: another workbook or language. */
export async function restartedBy(page: Page, act: () => Promise<unknown>): Promise<Frame> {
  const before = await frameNow(page);
  await act();
  await page.waitForFunction((name) => {
    const frame = document.querySelector<HTMLIFrameElement>('[data-testid="addin-frame"]');
    return frame !== null && frame.name !== name;
  }, before);
  return addinFrame(page);
}

/** The frame in which the add-in runs, once office.js is ready and the pane is drawn there. */
export async function addinFrame(page: Page): Promise<Frame> {
  const element = await page.getByTestId('addin-frame').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The add-in has no frame.');
  await frame.waitForFunction(() => typeof Excel !== 'undefined' && document.querySelector('#pane')?.hasChildNodes());
  return frame;
}

const frameNow = (page: Page): Promise<string> =>
  page.getByTestId('addin-frame').evaluate((frame) => (frame as HTMLIFrameElement).name);

/** Clicks Cancel as soon as the bar shows more than so much; scoring from other data than the input sheet writes from 0.5 on. */
export const cancelFrom = (pane: Frame, share: number): Promise<void> =>
  pane.evaluate((least) => {
    const watcher = new MutationObserver(() => {
      if (Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') ?? 0) <= least) return;
      watcher.disconnect();
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel')?.click();
    });
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
  }, share);
