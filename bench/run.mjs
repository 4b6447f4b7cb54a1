/** `npm run bench`: from a fresh clone to the table in results.md. */
import { findBrowser } from '../scripts/browser.mjs';
import { fail, installPackages, run } from '../scripts/install.mjs';

installPackages();
if (!findBrowser()) fail('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
run(process.execPath, ['--import', 'tsx', 'bench/run.ts']);
