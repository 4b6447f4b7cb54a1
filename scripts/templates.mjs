/** `npm run templates`: from a fresh clone to a ready-made workbook for each profile and language. */
import { installPackages, run } from './install.mjs';

installPackages();
run(process.execPath, ['--import', 'tsx', 'scripts/writeTemplates.ts', ...process.argv.slice(2)]);
