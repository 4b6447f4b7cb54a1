/** `npm run bench:load`: the tests of load at their full size, which takes minutes. */
import { run } from '../../scripts/install.mjs';

process.env['LOAD'] = 'full';
run(process.execPath, [
  'node_modules/vitest/vitest.mjs',
  'run',
  'test/parity/loadFormulas.test.ts',
  'test/e2e/load.test.ts',
]);
