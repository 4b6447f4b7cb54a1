/** `npm test`: every check there is, from a fresh clone; ends with the count. */
import { spawnSync } from 'node:child_process';
import { findBrowser, findOffice, installTestPrograms } from './browser.mjs';
import { fail, installPackages } from './install.mjs';

installPackages();
installTestPrograms();
if (!findBrowser()) {
  fail(
    'No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one. On Debian: apt-get install chromium',
  );
}
if (!findOffice()) {
  fail(
    'LibreOffice not found; the formulas are compared with it. Install LibreOffice Calc, or set SOFFICE_PATH. On Debian: apt-get install libreoffice-calc',
  );
}
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/test.ts'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
