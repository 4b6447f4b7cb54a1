import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { build } from 'vite';
import type { UniverGrid } from '../../../host/grid/univerGrid.ts';
import { launchBrowser } from '../../helpers/browser.ts';

declare global {
  interface Window {
    grid: UniverGrid;
  }
}

export interface GridPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** Builds the page beside this file, serves it and opens it; it is ready when `window.grid` is. */
export async function openGridPage(): Promise<GridPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'telekpi-grid-'));
  await build({
    configFile: false,
    root: 'test/e2e/gridPage',
    base: './',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 8000, minify: false },
    logLevel: 'error',
  });
  const serve = sirv(outDir);
  const server = createServer((request, response) =>
    serve(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'grid' in window);
  return {
    page,
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
