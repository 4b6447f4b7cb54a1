/** `npm run sample-year`: from a fresh clone to a year of records to open. */
import { installPackages, run } from './install.mjs';

installPackages();
run(process.execPath, ['--import', 'tsx', 'scripts/writeSampleYear.ts', ...process.argv.slice(2)]);
