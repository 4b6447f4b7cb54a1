import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { writeFunctionMetadata } from './functionMetadata.ts';
import { COMMITTED_ADDRESS, manifestFor } from './manifest.ts';

/** The store requires Microsoft's own address; TELEKPI_OFFICE_JS replaces it, as China's 21Vianet needs. */
const MICROSOFTS_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export interface BuildOptions {
  readonly outDir: string;
  /** Where the files will be served, for the manifest. */
  readonly publicUrl: string;
  /** Address of office.js as the page loads it. */
  readonly officeJs: string;
}

/** Writes the static site: page, functions' metadata, icons and manifest. */
export async function buildAddin({ outDir, publicUrl, officeJs }: BuildOptions): Promise<void> {
  await build({
    plugins: [fillPage(officeJs)],
    build: { outDir: resolve(outDir), emptyOutDir: true },
    logLevel: 'warn',
  });
  await writeFunctionMetadata(outDir);
  mkdirSync(join(outDir, 'icons'), { recursive: true });
  cpSync('assets/icons', join(outDir, 'icons'), { recursive: true });
  writeFileSync(join(outDir, 'manifest.xml'), manifestFor(readFileSync('manifest.xml', 'utf8'), publicUrl));
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

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildAddin({
    outDir: 'dist',
    publicUrl: process.env['TELEKPI_PUBLIC_URL'] ?? COMMITTED_ADDRESS,
    officeJs: process.env['TELEKPI_OFFICE_JS'] ?? MICROSOFTS_OFFICE_JS,
  });
  console.log('Built dist/.');
}
