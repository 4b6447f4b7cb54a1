/** `npm start`: from a fresh clone to the add-in running beside a spreadsheet. */
import { installPackages, run } from './install.mjs';

installPackages();
run(process.execPath, ['--import', 'tsx', 'scripts/start.ts']);
