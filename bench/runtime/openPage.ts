import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { startServer } from '../../scripts/server.ts';
import { launchBrowser } from '../../test/helpers/browser.ts';

export interface TimingPage {
  readonly page: Page;
  /** Tells of the add-in's frame alone. */
  readonly frameSession: CDPSession;
  /** Such as `Chromium 140.0`. */
  readonly browser: string;
  close(): Promise<void>;
}

/** Builds the pages beside this file as the add-in is built, and opens them on two sites. */
export async function openTimingPage(): Promise<TimingPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'telekpi-bench-'));
  await buildPages(outDir);
  const server = await startServer({ port: 0, addin: outDir });
  const browser = await launchBrowser();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address.replace('localhost', 'host.localhost')}addin/index.html`);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The add-in has no frame.');
  await frame.waitForSelector('body[data-ready]', { state: 'attached' });
  const frameSession = await context.newCDPSession(frame);
  await frameSession.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    frameSession,
    browser: `${browser.browserType().name()} ${browser.version()}`,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

async function buildPages(outDir: string): Promise<void> {
  const root = 'bench/runtime/page';
  await build({
    configFile: false,
    root,
    base: './',
    build: {
      ...{ outDir, emptyOutDir: true, target: 'es2022', modulePreload: false },
      rolldownOptions: { input: [join(root, 'index.html'), join(root, 'addin.html')] },
    },
    logLevel: 'error',
  });
}
