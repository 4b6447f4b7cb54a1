/** `npm run bench:review`: reviews 700 years of a team, minutes, and writes how many were told rightly. */
import { writeFileSync } from 'node:fs';
import { PLANTED } from './plantedCauses.ts';
import { PROOF, type Proved, provePlanted, proveQuiet } from './proof.ts';

const RESULTS = 'bench/review/results.json';

const proved: readonly Proved[] = [proveQuiet(PROOF), ...PLANTED.map(({ id }) => shown(provePlanted(id, PROOF)))];

function shown(one: Proved): Proved {
  console.log(`${one.planted}: ${one.right} of ${one.seeds} right`);
  return one;
}

writeFileSync(RESULTS, `${JSON.stringify(proved, null, 2)}\n`);
console.log(`${proved[0]?.right} of ${PROOF.seeds} quiet years without an alarm. Written to ${RESULTS}.`);
