/** Writes the table of what the host covers into `host/README.md`, from the declarations. */
import { readFileSync, writeFileSync } from 'node:fs';
import { coverageTable } from '../host/model/coverage.ts';

const README = 'host/README.md';
const BETWEEN = /(<!-- coverage -->\n)[\s\S]*?(<!-- \/coverage -->)/;

const text = readFileSync(README, 'utf8');
writeFileSync(
  README,
  text.replace(BETWEEN, (_, start: string, end: string) => `${start}\n${coverageTable()}\n\n${end}`),
);
