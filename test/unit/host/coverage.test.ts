import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coverageTable } from '../../../host/model/coverage.ts';

it('should list in the README just what the object model declares', () => {
  const [, listed] =
    /<!-- coverage -->\n([\s\S]*?)<!-- \/coverage -->/.exec(readFileSync('host/README.md', 'utf8')) ?? [];
  const plain = (table: string): string => table.replace(/[ -]+/g, ' ').trim();
  expect(plain(listed ?? '')).toBe(plain(coverageTable()));
});
