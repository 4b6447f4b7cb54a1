import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const BIN = 'node_modules/.bin';
const TYPE_CHECKED = ['src', 'functions', 'taskpane', 'host', '.'];

type Check = readonly [name: string, command: string, args: readonly string[]];

/** The compiler that lint reads types by, TypeScript 6, takes several times as long. */
const TYPESCRIPT = 'node_modules/ts7/bin/tsc';

/** Each is one test: it passes when the command ends with 0. Lint takes about as long as the others together. */
const CHECKS: readonly (readonly Check[])[] = [
  [['lint', join(BIN, 'eslint'), ['.', '--max-warnings', '0']]],
  [
    ...TYPE_CHECKED.map((folder): Check => [`types of ${folder}`, 'node', [TYPESCRIPT, '-p', folder]]),
    ['format', join(BIN, 'prettier'), ['--check', '--log-level', 'warn', '.']],
    ['import rules', join(BIN, 'depcruise'), ['src', 'functions', 'taskpane', 'host', 'bench']],
  ],
];

const started = Date.now();
const counts: Count[] = (await Promise.all(CHECKS.map(inTurn))).flat();
counts.push(await runVitest());

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`Tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > CHECKS.flat().length ? 0 : 1;

async function inTurn(checks: readonly Check[]): Promise<Count[]> {
  const done: Count[] = [];
  for (const each of checks) done.push(await check(...each));
  return done;
}

async function check(name: string, command: string, args: readonly string[]): Promise<Count> {
  const ok = (await execute(command, args)) === 0;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts come from the report that vitest writes; a run that wrote none counts as one failure. */
async function runVitest(): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'telekpi-tests-'));
  const report = join(folder, 'report.json');
  const code = await execute(join(BIN, 'vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    const failures = numFailedTests ?? 0;
    return { passed: numPassedTests ?? 0, failed: code === 0 ? failures : Math.max(failures, 1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function execute(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
