/** Draws the icons of `assets/icons` from `assets/icon.svg`. Run after changing the drawing; the PNGs are committed. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

const SIZES = [16, 32, 64, 80];

const executablePath = findBrowser();
if (executablePath === null) throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const svg = readFileSync('assets/icon.svg', 'utf8');
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `assets/icons/icon-${size}.png`, omitBackground: true });
}
await browser.close();
