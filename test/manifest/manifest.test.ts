// @vitest-environment jsdom
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../functions/examples.ts';
import { helpFile } from '../../scripts/helpPage.ts';
import { MANIFEST_CHECKS } from '../../scripts/manifestChecks.ts';
import { faultsOfAddresses, faultsOfIcons } from '../../scripts/manifestFiles.ts';
import { helpNotes } from '../../src/i18n/helpNotes.ts';

const PUBLIC_URL = 'https://kpi.example.com/excel';
const folder = mkdtempSync(join(tmpdir(), 'telekpi-site-'));
const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');
let printed = '';

beforeAll(() => {
  const env = { ...process.env, TELEKPI_PUBLIC_URL: `${PUBLIC_URL}/` };
  printed = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', folder], { env, encoding: 'utf8' });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the site that a build writes', () => {
  it('should have a manifest that the Office tools read', async () => {
    const read = await OfficeAddinManifest.readManifestFile(join(folder, 'manifest.xml'));
    expect(read).toMatchObject({
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultLocale: 'en-US',
      displayName: 'TeleKPI',
      supportUrl: `${PUBLIC_URL}/help.html`,
      defaultSettings: { sourceLocation: `${PUBLIC_URL}/taskpane.html` },
    });
  });

  it.each(Object.entries(MANIFEST_CHECKS))('should have a manifest sound in %s', (_, check) => {
    expect(check(parse(file('manifest.xml')))).toEqual([]);
  });

  it('should hold every address of the manifest, below the public one', () => {
    expect(faultsOfAddresses(parse(file('manifest.xml')), PUBLIC_URL, folder)).toEqual([]);
  });

  it('should hold icons of the sizes the manifest says', () => {
    expect(faultsOfIcons(parse(file('manifest.xml')), PUBLIC_URL, folder)).toEqual([]);
  });

  it("should load office.js from Microsoft's address and nothing else from elsewhere", () => {
    const page = new DOMParser().parseFromString(file('taskpane.html'), 'text/html');
    const sources = [...page.querySelectorAll('script')].map((script) => script.getAttribute('src') ?? '');
    expect(sources[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(sources.slice(1)).toEqual(['./holdFunctions.js', expect.stringMatching(/^\.\/assets\//)]);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toContain('unsafe-eval');
  });

  it('should explain every function on the help page of each language', () => {
    for (const [help, metadata] of [
      ['help.html', 'functions.json'],
      ['help.zh-CN.html', 'functions.zh-CN.json'],
    ] as const) {
      const text = new DOMParser().parseFromString(file(help), 'text/html').body.textContent;
      const { functions } = JSON.parse(file(metadata)) as { functions: { name: string; description: string }[] };
      for (const { name, description } of functions) {
        expect(text).toContain(`=TELEKPI.${name}(`);
        expect(text).toContain(description);
      }
    }
  });

  it.each(['en', 'zh-CN'] as const)('should show every example and rule on the help page in %s', (language) => {
    const page = new DOMParser().parseFromString(file(helpFile(language)), 'text/html');
    const cells = [...page.querySelectorAll('td')].map(({ textContent }) => textContent);
    const { examples, rules } = helpNotes[language];
    const formulas = EXAMPLES.flatMap(({ formula, result, note }) => [formula, result, examples[note]]);
    expect(cells).toEqual(expect.arrayContaining([...formulas, ...Object.values(rules)]));
    expect(page.querySelectorAll('script')).toHaveLength(0);
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(targets.filter((id) => page.getElementById(id) === null)).toEqual([]);
  });

  it('should keep to its budget and print the sizes', () => {
    expect(printed).toMatch(/^functions: \d+\.\d kB after gzip, of 15$/m);
    expect(printed).toMatch(/^pane: \d+\.\d kB after gzip, of 340$/m);
  });
});
