import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { INDICATORS_FILE, indicatorDocument } from '../../scripts/indicatorTable.ts';
import { CATALOGUE } from '../../src/plan/catalogue.ts';

it('[S-2] should list the catalogue as it is, every indicator once', async () => {
  const listed = readFileSync(INDICATORS_FILE, 'utf8');
  expect(listed, 'npm run indicators').toBe(await indicatorDocument());
  const ids = [...listed.matchAll(/^\| `(\w+)`/gm)].map(([, id]) => id);
  expect([...ids].sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
});
