import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { faultsOfBundle, type WrittenChunk } from '../../../scripts/bundleBudget.ts';

const chunk = (fileName: string, own: Partial<WrittenChunk>): WrittenChunk => ({
  fileName,
  code: 'export {};',
  isEntry: false,
  imports: [],
  dynamicImports: [],
  moduleIds: [],
  ...own,
});
const SOUND = [
  chunk('page.js', { isEntry: true, imports: ['functions.js'], dynamicImports: ['pane.js'] }),
  chunk('functions.js', { moduleIds: ['/project/functions/scores.ts'] }),
  chunk('pane.js', { imports: ['functions.js'], moduleIds: ['/project/node_modules/react/index.js'] }),
];
const withChunk = (fileName: string, own: Partial<WrittenChunk>): readonly WrittenChunk[] =>
  SOUND.map((each) => (each.fileName === fileName ? { ...each, ...own } : each));

describe('the budget of the bundle', () => {
  it('should be kept by small parts apart from each other', () => {
    expect(faultsOfBundle(SOUND)).toEqual([]);
  });

  it('should not be kept by large functions', () => {
    const code = randomBytes(20_000).toString('hex');
    expect(faultsOfBundle(withChunk('functions.js', { code }))).toEqual([
      expect.stringMatching(/^The functions has \d+ bytes/),
      expect.stringMatching(/^The page has \d+ bytes/),
    ]);
  });

  it('should measure the texts of each language by themselves', () => {
    const texts = (fileName: string, code: string) =>
      chunk(fileName, { code, moduleIds: [`/project/src/i18n/functionTexts.${fileName}.ts`] });
    const functions = {
      moduleIds: ['/project/functions/scores.ts'],
      dynamicImports: ['en', 'zhCN'],
    };
    const chunks = [
      ...withChunk('functions.js', functions),
      texts('en', ''),
      texts('zhCN', randomBytes(5_000).toString('hex')),
    ];
    expect(faultsOfBundle(chunks)).toEqual([expect.stringMatching(/^The texts zhCN has \d+ bytes/)]);
  });

  it('should measure what the pane loads later by itself, and nothing of the pane with it', () => {
    const view = (code: string) => chunk('assets/WhatIf-a1b2.js', { code, imports: ['pane.js', 'functions.js'] });
    const opened = withChunk('pane.js', {
      code: randomBytes(60_000).toString('hex'),
      imports: ['functions.js'],
      dynamicImports: ['assets/WhatIf-a1b2.js'],
      moduleIds: ['/project/node_modules/react/index.js'],
    });
    expect(faultsOfBundle([...opened, view('')])).toEqual([]);
    const [fault] = faultsOfBundle([...opened, view(randomBytes(60_000).toString('hex'))]);
    expect(fault).toMatch(/^The view WhatIf has \d+ bytes after gzip; more than 0 and at most 55000/);
  });

  it('should not be kept when a library of the pane loads with the functions', () => {
    expect(
      faultsOfBundle(withChunk('functions.js', { moduleIds: ['/p/functions/a.ts', '/p/node_modules/zod/a.js'] })),
    ).toEqual(['/p/node_modules/zod/a.js loads with the functions.']);
    expect(faultsOfBundle(withChunk('page.js', { imports: ['functions.js', 'pane.js'] }))).toContain(
      '/project/node_modules/react/index.js loads with the functions.',
    );
  });

  it('should not be kept when there are no functions to measure', () => {
    expect(faultsOfBundle(withChunk('functions.js', { moduleIds: [] }))).toEqual([
      expect.stringMatching(/^The functions has 0 bytes/),
    ]);
  });
});
