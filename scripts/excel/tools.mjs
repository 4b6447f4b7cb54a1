/**
 * Microsoft's tools for trying an add-in, kept out of the project's own packages: one of their
 * dependencies needs a system library to build, and nothing here uses it. Since 3.0 they report no use.
 */
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from '../install.mjs';

const FOLDER = 'scripts/excel';
const LOCK = `${FOLDER}/package-lock.json`;
/** npm writes it at the end of an installation. */
const INSTALLED = `${FOLDER}/node_modules/.package-lock.json`;
const fromHere = createRequire(new URL('./package.json', import.meta.url));

export function installTools() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return;
  console.log('Installing the tools that load add-ins into Excel…');
  run('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel', 'error']);
}

/**
 * A certificate for localhost that this machine trusts; asks for permission where the system does.
 * @returns {Promise<{ key: Buffer, cert: Buffer }>}
 */
export async function trustedCertificate() {
  return fromHere('office-addin-dev-certs').getHttpsServerOptions();
}

/**
 * Opens Excel with the add-in: on the desktop, or the workbook at an address of Excel on the web.
 * @param {string} manifest path
 * @param {string | undefined} document
 */
export async function sideload(manifest, document) {
  const { startDebugging } = fromHere('office-addin-debugging');
  const where = document === undefined ? { appType: 'desktop' } : { appType: 'web', document };
  await startDebugging(manifest, { ...where, app: 'excel', enableDebugging: false, enableLiveReload: false });
}

/** @param {string} manifest path */
export async function unload(manifest) {
  await fromHere('office-addin-debugging').stopDebugging(manifest);
}
