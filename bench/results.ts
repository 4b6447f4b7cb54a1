import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { type Section, toMarkdown } from './report.ts';

const PEERS = ['@microsoft/office-js', 'hyperformula', '@formulajs/formulajs'];

/** The page of results, formatted as everything here is. */
export async function resultsPage(sections: readonly Section[], browser: string): Promise<string> {
  const intro = [
    '# Results of the benchmarks',
    '',
    'Written by `npm run bench`; `README.md` beside it says what is compared and how. Every figure is a ratio from one run.',
    '',
    `${versions(browser).join(', ')}.`,
    '',
  ];
  const page = [...intro, ...sections.map(toMarkdown)].join('\n');
  return format(page, { ...(await resolveConfig('bench/results.md')), parser: 'markdown' });
}

function versions(browser: string): string[] {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const machine = `${process.platform} ${process.arch} with ${cpus().length} processors`;
  return [
    `Node ${process.versions.node}`,
    browser,
    ...PEERS.map((name) => `${name} ${devDependencies[name]}`),
    machine,
  ];
}
