// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMITTED_ADDRESS, manifestFor } from '../../scripts/manifest.ts';
import { MANIFEST_CHECKS } from '../../scripts/manifestChecks.ts';
import { faultsOfAddresses, faultsOfIcons } from '../../scripts/manifestFiles.ts';

const SOUND = readFileSync('manifest.xml', 'utf8');
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

/** The committed manifest with one thing broken. */
function broken(found: string | RegExp, replaced: string): Document {
  const xml = SOUND.replace(found, replaced);
  expect(xml).not.toBe(SOUND);
  return parse(xml);
}

const LONG = 'x'.repeat(251);

const CASES: readonly (readonly [keyof typeof MANIFEST_CHECKS, string | RegExp, string, string])[] = [
  [
    'resources',
    '<Label resid="Group.Label"',
    '<Label resid="Group.Lable"',
    'Label names the resource Group.Lable, which',
  ],
  ['resources', '<Label resid="Group.Label"', '<Label resid="Button.Label"', 'The resource Group.Label is not used.'],
  ['resources', '<Label resid="Group.Label"', '<Label resid="Page.Url"', 'Label needs one of the ShortStrings'],
  [
    'resources',
    '<Title resid="GetStarted.Title"',
    '<Title resid="Button.Tooltip"',
    'Title needs one of the ShortStrings',
  ],
  ['resources', ' id="Icon.80"', ' id="Icon.32"', 'The resource Icon.32 is there twice.'],
  ['resources', /Button\.Tooltip/g, `Button.${'x'.repeat(26)}`, 'has more than 32 characters.'],
  ['lengths', 'Value="电销绩效"', `Value="${'长'.repeat(126)}"`, 'Group.Label has 126 characters, more than 125'],
  ['lengths', 'DefaultValue="Scores telephone', `DefaultValue="${LONG}`, 'Description has'],
  ['lengths', 'DefaultValue="Choose a KPI', `DefaultValue="${LONG}`, 'Button.Tooltip has'],
  [
    'order',
    /( *<GetStarted>[^]*?<\/GetStarted>\n)( *<FunctionFile .*\n)/,
    '$2$1',
    'should hold GetStarted, FunctionFile',
  ],
  [
    'order',
    /( *<Hosts>\n *<Host N[^]*?<\/Hosts>\n)( *<Requirements>[^]*?<\/Requirements>\n)/,
    '$2$1',
    'OfficeApp should',
  ],
  ['order', '<Permissions>ReadWriteDocument</Permissions>', '<Permission />', 'OfficeApp cannot hold Permission.'],
  ['children', /<Supertip>[^]*?<\/Supertip>/, '', 'TeleKPI.OpenPane lacks Supertip.'],
  ['children', /<SupportUrl [^]*?<\/SupportUrl>/, '', 'OfficeApp lacks SupportUrl.'],
  ['children', /<LearnMoreUrl .*\n/, '', 'GetStarted lacks LearnMoreUrl.'],
  ['identity', '<Id>5d0a8b3e', '<Id>kpi', 'OfficeApp > Id has no such form: kpi-'],
  ['identity', '<Version>0.1.0.0', '<Version>0.1.0-beta', 'OfficeApp > Version has no such form: 0.1.0-beta'],
  ['identity', 'id="TeleKPI.OpenPane"', 'id="TeleKPI.Group"', 'The id TeleKPI.Group is there twice.'],
  ['identity', 'id="TeleKPI.OpenPane"', `id="${'x'.repeat(126)}"`, 'has more than 125 characters.'],
  ['identity', 'DefaultValue="TELEKPI"', 'DefaultValue="KPI"', 'The namespace of the functions is KPI'],
  [
    'https',
    'https://localhost:3000/functions.json',
    'http://localhost:3000/functions.json',
    'functions.json is not https.',
  ],
  ['languages', '<DefaultLocale>en-US', '<DefaultLocale>en-GB', 'DefaultLocale is not en-US.'],
  ['languages', /<bt:Override Locale="zh-CN" Value="电销绩效" \/>/, '', 'Group.Label has no zh-CN override.'],
  ['languages', /<bt:Override( Locale="zh-CN" Value="电销)/, '<Override$1', 'Group.Label is of the wrong namespace.'],
  [
    'languages',
    '<Override Locale="zh-CN" Value="TeleKPI',
    '<Override Locale="zh-TW" Value="TeleKPI',
    'override is for zh-TW',
  ],
  ['requirements', 'Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="1.17"', 'ExcelApi 1.14 is not'],
  ['requirements', /<Set Name="SharedRuntime".*\n/, '', 'SharedRuntime 1.1 is not asked for.'],
  ['runtime', ' lifetime="long"', '', 'The runtime is not of long lifetime.'],
  ['runtime', /( *<Runtime .*\n)/, '$1$1', 'There are 2 runtimes'],
  ['runtime', '<FunctionFile resid="Page.Url"', '<FunctionFile resid="GetStarted.Url"', 'FunctionFile is not the page'],
  [
    'runtime',
    '<SourceLocation DefaultValue="https://localhost:3000/t',
    '<SourceLocation DefaultValue="https://localhost:3000/p',
    'DefaultSettings starts another page',
  ],
  ['icons', /<bt:Image size="80".*\n/, '', 'An icon of 80 pixels is missing in TeleKPI.Group.'],
];

describe('the checks of the manifest', () => {
  it.each(CASES)('%s should find %s as %s', (name, found, replaced, fault) => {
    const faults = MANIFEST_CHECKS[name](broken(found, replaced));
    expect(
      faults.filter((sentence) => sentence.includes(fault)),
      faults.join('\n'),
    ).not.toEqual([]);
  });

  it('should find addresses that are not in the site or not below the public address', () => {
    expect(faultsOfAddresses(parse(SOUND), COMMITTED_ADDRESS, 'assets')).toContain(
      'https://localhost:3000/taskpane.html is not in the site.',
    );
    expect(faultsOfAddresses(parse(SOUND), 'https://example.com', 'assets')).toContain(
      'https://localhost:3000/taskpane.html is not below https://example.com.',
    );
  });

  it('should find icons of another size than the manifest says', () => {
    const small = broken('icons/icon-80.png', 'icons/icon-32.png');
    expect(faultsOfIcons(small, COMMITTED_ADDRESS, 'assets')).toEqual([
      'https://localhost:3000/icons/icon-32.png should be 80 × 80 pixels and is 32 × 32.',
      'https://localhost:3000/icons/icon-32.png should be 80 × 80 pixels and is 32 × 32.',
    ]);
    expect(faultsOfIcons(parse(SOUND), COMMITTED_ADDRESS, 'src')).toContain(
      'https://localhost:3000/icons/icon-64.png should be 64 × 64 pixels and is missing.',
    );
  });
});

describe('manifestFor', () => {
  it('should move every address and nothing else', () => {
    const moved = manifestFor(SOUND, 'http://localhost:4000/addin/');
    expect(moved).not.toContain(COMMITTED_ADDRESS);
    expect(moved).toContain('"http://localhost:4000/addin/taskpane.html"');
    expect(moved.replaceAll('http://localhost:4000/addin', COMMITTED_ADDRESS)).toBe(SOUND);
  });
});
