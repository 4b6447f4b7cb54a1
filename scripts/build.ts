import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { faultsOfBundle, measureBundle, type WrittenChunk } from './bundleBudget.ts';
import { writeFunctionMetadata } from './functionMetadata.ts';
import { helpFile, helpPage } from './helpPage.ts';
import { COMMITTED_ADDRESS, manifestFor } from './manifest.ts';
import { PLAN_SCHEMA_FILE } from './planSchema.ts';
import { TEMPLATES_FOLDER, writeTemplates } from './writeTemplates.ts';

/** The store requires Microsoft's own address; TELEKPI_OFFICE_JS replaces it, as China's 21Vianet needs. */
export const MICROSOFTS_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export interface BuildOptions {
  readonly outDir: string;
  /** Where the files will be served, for the manifest. */
  readonly publicUrl: string;
  /** Address of office.js as the page loads it. */
  readonly officeJs: string;
}

/** Writes the static site: pages, functions' metadata, icons and manifest. It can be served below any path. */
export async function buildAddin({ outDir, publicUrl, officeJs }: BuildOptions): Promise<readonly WrittenChunk[]> {
  const chunks: WrittenChunk[] = [];
  await forProduction(() =>
    build({
      plugins: [fillPage(officeJs), noteChunks(chunks)],
      build: { outDir: resolve(outDir), emptyOutDir: true },
      logLevel: 'warn',
    }),
  );
  const { functions, functionsInChinese } = await writeFunctionMetadata(outDir);
  writeFileSync(join(outDir, helpFile('en')), helpPage(functions, 'en'));
  writeFileSync(join(outDir, helpFile('zh-CN')), helpPage(functionsInChinese, 'zh-CN'));
  cpSync('assets/icons', join(outDir, 'icons'), { recursive: true });
  cpSync(PLAN_SCHEMA_FILE, join(outDir, PLAN_SCHEMA_FILE));
  await writeTemplates(join(outDir, TEMPLATES_FOLDER));
  writeFileSync(join(outDir, 'manifest.xml'), manifestFor(readFileSync('manifest.xml', 'utf8'), publicUrl));
  return chunks;
}

/** A test runner sets NODE_ENV for itself, and a build inside it would carry the development code of React. */
async function forProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

function fillPage(officeJs: string): Plugin {
  const values: Readonly<Record<string, string>> = {
    '%OFFICE_JS%': officeJs,
    '%CONTENT_SECURITY_POLICY%': contentSecurityPolicy(officeJs),
  };
  const fill = (html: string): string =>
    Object.entries(values).reduce((filled, [mark, value]) => filled.replaceAll(mark, value), html);
  return { name: 'fill-page', transformIndexHtml: { order: 'post', handler: fill } };
}

function noteChunks(chunks: WrittenChunk[]): Plugin {
  return {
    name: 'note-chunks',
    writeBundle: (_, bundle) => {
      for (const written of Object.values(bundle)) if (written.type === 'chunk') chunks.push(written);
    },
  };
}

/**
 * Nothing leaves the workbook: scripts from here and from Microsoft, styles that Fluent UI makes, and
 * connections to the page's own server only. office.js opens its trust page in a frame.
 */
function contentSecurityPolicy(officeJs: string): string {
  const microsoft = officeJs.startsWith('https://') ? ` ${new URL(officeJs).origin}` : '';
  return [
    `default-src 'none'`,
    `script-src 'self'${microsoft}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src 'self'${microsoft}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** Excel loads add-ins over https only. */
function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash } = new URL(text);
  return protocol === 'https:' && search === '' && hash === '';
}

async function run(outDir: string): Promise<void> {
  const publicUrl = process.env['TELEKPI_PUBLIC_URL'] ?? COMMITTED_ADDRESS;
  const officeJs = process.env['TELEKPI_OFFICE_JS'] ?? MICROSOFTS_OFFICE_JS;
  if (!isPublicUrl(publicUrl))
    throw new Error(`TELEKPI_PUBLIC_URL is ${publicUrl}. Give an https address without a query.`);
  const chunks = await buildAddin({ outDir, publicUrl, officeJs });
  console.log(`Built ${outDir} for ${publicUrl}.`);
  for (const { name, size, limit } of measureBundle(chunks)) {
    console.log(`${name}: ${(size / 1000).toFixed(1)} kB after gzip, of ${limit / 1000}`);
  }
  const faults = faultsOfBundle(chunks);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await run(process.argv[2] ?? 'dist');
}
