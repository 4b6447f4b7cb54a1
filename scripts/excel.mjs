/**
 * `npm run excel [address of a workbook in Excel on the web]`: serves the add-in over https and loads
 * it into Excel until Ctrl+C. Says in words what it could not do, and what is left to do by hand.
 */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:https';
import { join, resolve } from 'node:path';
import { installTools, sideload, trustedCertificate, unload } from './excel/tools.mjs';
import { fail, installPackages, run } from './install.mjs';

const PORT = 3000;
const ADDRESS = `https://localhost:${PORT}`;
const SITE = '.cache/excel';
const manifest = resolve(SITE, 'manifest.xml');
const document = process.argv[2];

if (document !== undefined && !/^https:\/\/\S+$/.test(document)) {
  fail(`${document} is no address of a workbook in Excel on the web. It begins with https://.`);
}
installPackages();
installTools();
const certificate = await trustedCertificate().catch(withoutCertificate);
build();
const server = await serve(certificate);
console.log(`\nServing the add-in at ${ADDRESS}. Press Ctrl+C to stop.`);
const loaded = await load();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());

/**
 * @param {unknown} error
 * @returns {never}
 */
function withoutCertificate(error) {
  return fail(
    [
      `Excel loads add-ins only from servers whose certificate this machine trusts, and making one failed: ${wordsOf(error)}`,
      'Run this again as a user who may add certificates. On Linux that needs sudo and certutil (package libnss3-tools).',
      'To try TeleKPI without Excel and certificates: npm start.',
    ].join('\n'),
  );
}

function build() {
  mkdirSync(SITE, { recursive: true });
  run(join('node_modules', '.bin', 'tsx'), ['scripts/build.ts', SITE], { TELEKPI_PUBLIC_URL: ADDRESS });
}

/**
 * Excel on the web reads manifest and functions.json from its own origin, so they are open to others.
 * @param {{ key: Buffer, cert: Buffer }} certificate
 */
async function serve(certificate) {
  const { default: sirv } = await import('sirv');
  const files = sirv(SITE, { dev: true });
  const https = createServer(certificate, (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise((listening) => {
    https.once('error', (error) => fail(`${ADDRESS} cannot be served: ${wordsOf(error)}. End what uses port ${PORT}.`));
    https.listen(PORT, 'localhost', () => listening(undefined));
  });
  return https;
}

/**
 * Excel on the web forgets the add-in with its page; that of the desktop keeps it.
 * @returns {Promise<boolean>} whether it has to be taken out again
 */
async function load() {
  if (document === undefined && process.platform === 'linux') {
    console.log('There is no Excel for Linux to open.');
    tellByHand();
    return false;
  }
  try {
    await sideload(manifest, document);
    return document === undefined;
  } catch (error) {
    console.error(`Excel could not be opened with the add-in: ${wordsOf(error)}`);
    tellByHand();
    return false;
  }
}

function tellByHand() {
  console.log(
    [
      'By hand, in Excel on the web: open a workbook, then Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in,',
      `and choose ${manifest}.`,
      'Or give the address of a workbook there: npm run excel -- https://…',
    ].join('\n'),
  );
}

async function stop() {
  if (loaded) {
    await unload(manifest).catch((error) =>
      console.error(`The add-in is still listed in Excel: ${wordsOf(error)}. Remove it under My Add-ins.`),
    );
  }
  server.close();
  server.closeAllConnections();
}

/** @param {unknown} error */
function wordsOf(error) {
  return error instanceof Error ? error.message.trim() : String(error);
}
