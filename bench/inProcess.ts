import { benchCallSummary } from './calls/callSummary.bench.ts';
import { benchEffectiveCalls } from './calls/effectiveCalls.bench.ts';
import type { Section } from './report.ts';
import { benchMemory } from './scoring/memory.bench.ts';
import { benchScoring } from './scoring/scoring.bench.ts';
import { benchWhatIf } from './scoring/whatIf.bench.ts';

/* Everything that needs no browser, in a process of its own; the sections go out as JSON. */
const CALLS = { calls: 1_000_000, rounds: 15 };
const PEOPLE = 10_000;

const benchmarks: readonly (() => Section)[] = [
  () => benchEffectiveCalls(CALLS),
  () => benchCallSummary(CALLS),
  () => benchScoring({ people: PEOPLE, rounds: 5 }),
  () => benchWhatIf({ people: PEOPLE, rounds: 30 }),
  () => benchMemory({ people: PEOPLE, repeats: 10 }),
];

const sections = benchmarks.map((bench) => {
  const section = bench();
  console.error(`✓ ${section.title}`);
  return section;
});
process.stdout.write(JSON.stringify(sections));
