/** `npm test`: every check there is, from a fresh clone; ends with the count. */
import { findBrowser, findOffice, installTestPrograms } from './browser.mjs';
import { fail, installPackages, run } from './install.mjs';

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
run(process.execPath, ['--import', 'tsx', 'scripts/test.ts', ...process.argv.slice(2)]);
