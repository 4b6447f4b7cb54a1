import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import sirv from 'sirv';
import { build } from 'vite';
import { launchBrowser } from '../../helpers/browser.ts';
import type { HostUnderTest } from './main.ts';

declare global {
  interface Window {
    host: HostUnderTest;
  }
}

export interface OfficeJsPage {
  readonly page: Page;
  /** The add-in's, with Microsoft's office.js ready in it. */
  readonly frame: Frame;
  close(): Promise<void>;
}

const TRUST_PAGE = `<script>parent.postMessage(JSON.stringify({ hostUserTrusted: true }), location.origin);</script>`;

/** Builds the page beside this file, serves it with the library, and waits until office.js is ready. */
export async function openOfficeJsPage(): Promise<OfficeJsPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'telekpi-officejs-'));
  await build({
    configFile: false,
    root: 'test/e2e/officejsPage',
    base: './',
    build: { outDir, emptyOutDir: true, minify: false },
    logLevel: 'error',
  });
  const server = await serve(outDir);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const frame = await (await page.locator('iframe').first().elementHandle())?.contentFrame();
  if (!frame) throw new Error('The add-in has no frame.');
  await frame.waitForSelector('body[data-ready]', { state: 'attached' });
  return {
    page,
    frame,
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

async function serve(folder: string): Promise<ReturnType<typeof createServer>> {
  const require = createRequire(import.meta.url);
  const library = sirv(join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist'), { dev: true });
  const pages = sirv(folder);
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const missing = (): void => void response.writeHead(404).end();
    if (url.startsWith('/office-js/AgaveErrorUX/')) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(TRUST_PAGE);
    } else if (url.startsWith('/office-js/')) {
      request.url = url.slice('/office-js'.length);
      library(request, response, missing);
    } else pages(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}
