import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { build } from 'vite';
import type { Section } from './report.ts';
import { resultsPage } from './results.ts';
import { benchRuntime } from './runtime/runtime.bench.ts';

const BUNDLE = '.cache/bench';
const RESULTS = 'bench/results.md';

const inProcess = await runInProcess();
const { section, browser } = await benchRuntime({ people: 1000, rounds: 60 });
console.error(`✓ ${section.title}`);
const page = await resultsPage([section, ...inProcess], browser);
writeFileSync(RESULTS, page);
console.log(`\n${page}\nWritten to ${RESULTS}.`);

/** Built as the add-in is: what runs TypeScript directly adds code to every function, and time. */
async function runInProcess(): Promise<readonly Section[]> {
  await build({
    configFile: false,
    build: { ssr: 'bench/inProcess.ts', outDir: BUNDLE, emptyOutDir: true, target: 'es2022' },
    logLevel: 'error',
  });
  const output = execFileSync(process.execPath, ['--expose-gc', `${BUNDLE}/inProcess.js`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as readonly Section[];
}
