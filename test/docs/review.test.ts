import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLANTED } from '../../bench/review/plantedCauses.ts';
import { PROOF, type Proved, provePlanted, proveQuiet } from '../../bench/review/proof.ts';

const DOCUMENT = readFileSync('docs/review.md', 'utf8');
const proved = JSON.parse(readFileSync('bench/review/results.json', 'utf8')) as readonly Proved[];
const shown = [...DOCUMENT.matchAll(/^\| `(\w+)` .*\| +(\d+) of (\d+) \|$/gm)].map(([, planted, right, seeds]) => ({
  planted,
  right: Number(right),
  seeds: Number(seeds),
}));

describe('the proof of the review', () => {
  it('[S-36] should stand in the document as it was printed', () => {
    expect(shown).toEqual(proved.map(({ planted, right, seeds }) => ({ planted, right, seeds })));
    expect(proved.map(({ planted }) => planted)).toEqual(['none', ...PLANTED.map(({ id }) => id)]);
  });

  it('[S-36] should tell at least 95 of 100 years rightly, quiet ones and those with a cause', () => {
    expect(proved.every(({ seeds, people }) => seeds === PROOF.seeds && people === PROOF.people)).toBe(true);
    expect(Math.min(...proved.map(({ right }) => right))).toBeGreaterThanOrEqual(95);
  });

  it('[S-36] should come out again for a few of the years', { timeout: 60_000 }, () => {
    const few = { ...PROOF, seeds: 2 };
    const again = [proveQuiet(few), ...PLANTED.map(({ id }) => provePlanted(id, few))];
    for (const { planted, right } of again) expect(right, planted).toBeGreaterThanOrEqual(1);
  });
});
