/** Finds the programs that tests need beside Node, and on Debian as root installs them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
];
const OFFICE_ON_PATH = ['soffice', 'libreoffice'];
const OFFICE_ELSEWHERE = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:/Program Files/LibreOffice/program/soffice.exe',
];

/** The browser's path: CHROME_PATH, else an installed Chrome, Chromium or Edge; null when there is none. */
export function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named) return existsSync(named) ? named : null;
  return find(ON_PATH, ELSEWHERE);
}

/** LibreOffice's path: SOFFICE_PATH, else an installed one; null when there is none. */
export function findOffice() {
  const named = process.env['SOFFICE_PATH'];
  if (named) return existsSync(named) ? named : null;
  return find(OFFICE_ON_PATH, OFFICE_ELSEWHERE);
}

/** On Debian as root installs the browser, LibreOffice and Chinese fonts that are missing. */
export function installTestPrograms() {
  if (findBrowser() && findOffice()) return;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log('Installing Chromium, LibreOffice Calc and Chinese fonts (apt-get)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'libreoffice-calc', 'fonts-noto-cjk'],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}

/**
 * @param {readonly string[]} names
 * @param {readonly string[]} paths
 */
function find(names, paths) {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return [...onPath, ...paths].find((path) => existsSync(path)) ?? null;
}
