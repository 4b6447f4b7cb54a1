import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildAddin } from './build.ts';

/** The add-in built for the embedded host: office.js comes from the same server. */
export const ADDIN_FOLDER = '.cache/addin';
export const HOST_FOLDER = 'dist-host';
/** Beside it, the same origin answers the trust question of office.js; see server.ts. */
export const OFFICE_JS_PATH = '/office-js/office.js';

const ADDIN_SOURCES = [
  'src',
  'functions',
  'taskpane',
  'assets',
  'scripts',
  'taskpane.html',
  'manifest.xml',
  'vite.config.ts',
  'package-lock.json',
];
const HOST_SOURCES = ['host', 'samples', 'package-lock.json'];

/** Builds what is missing or older than its sources. */
export async function ensureBuilt(): Promise<void> {
  await ifStale(ADDIN_FOLDER, ADDIN_SOURCES, 'the add-in', () =>
    buildAddin({ outDir: ADDIN_FOLDER, publicUrl: 'https://localhost:3000', officeJs: OFFICE_JS_PATH }),
  );
  await ifStale(HOST_FOLDER, HOST_SOURCES, 'the embedded host', () =>
    build({ configFile: 'host/vite.config.ts', logLevel: 'error' }),
  );
}

async function ifStale(
  outDir: string,
  sources: readonly string[],
  what: string,
  make: () => Promise<unknown>,
): Promise<void> {
  const stamp = join(outDir, '.built');
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (Math.max(...sources.map(newest)) <= built) return;
  const started = Date.now();
  console.log(`Building ${what}…`);
  await make();
  writeFileSync(stamp, '');
  // A file changed while the build ran counts as newer than the build.
  utimesSync(stamp, new Date(started), new Date(started));
}

/** The latest change below a path, in milliseconds; 0 where there is nothing. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'node_modules' && !name.startsWith('.'));
  return inside.reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}
