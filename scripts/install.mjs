/** What must be there before anything else can run. Plain JavaScript: nothing is installed yet. */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.installed-from';

/** Runs `npm ci` when the lock file is not the one that was installed last. */
export function installPackages() {
  refuseOldNode();
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing packages (npm ci)…');
  run('npm', ['ci', '--no-fund', '--no-audit']);
  writeFileSync(STAMP, lock);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`TeleKPI needs Node 20.19 or later; this is ${process.versions.node}. Install a newer one from nodejs.org.`);
}

/**
 * Runs a command with its output shown; ends this process when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, [...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`'${command} ${args.join(' ')}' failed.`);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
