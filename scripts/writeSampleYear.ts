import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SAMPLE_YEAR_SEED, sampleYear } from '../samples/year/sampleYear.ts';
import { TABLE_KEYS } from '../samples/year/sampleTable.ts';
import { LANGUAGES } from '../src/plan/schema.ts';
import { fail } from './install.mjs';
import { faultsCsv, tableCsv, yearWorkbook } from './sampleYearFiles.ts';

/** Writes the sample year for people to open; `docs/sample.md` has the options. */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'sample-year' },
    language: { type: 'string', default: 'en' },
    seed: { type: 'string', default: String(SAMPLE_YEAR_SEED) },
    scale: { type: 'string', default: '1' },
    csv: { type: 'boolean', default: false },
    clean: { type: 'boolean', default: false },
  },
});

const language = LANGUAGES.find((each) => each === values.language) ?? fail(`--language is ${LANGUAGES.join(' or ')}.`);
const seed = Number(values.seed);
if (!Number.isSafeInteger(seed)) fail('--seed is a whole number.');
const scale = Number(values.scale);
if (!(scale > 0 && scale <= 4)) fail('--scale is above 0 and up to 4.');

const year = sampleYear({ seed, language, scale });
const tables = values.clean ? year.clean : year.tables;
mkdirSync(values.out, { recursive: true });
const name = `sample-year.${language}`;

if (values.csv) for (const key of TABLE_KEYS) write(`${name}.${key}.csv`, tableCsv(tables[key]));
else write(`${name}.xlsx`, await yearWorkbook(tables));
if (!values.clean) write(`${name}.faults.csv`, faultsCsv(year));

function write(file: string, content: string | Uint8Array): void {
  const path = join(values.out, file);
  writeFileSync(path, content);
  console.log(path);
}
