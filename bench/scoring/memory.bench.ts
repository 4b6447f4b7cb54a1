import { scoreTeam } from '../../src/scoring/scorecard.ts';
import { heapOf, heapUsed } from '../heap.ts';
import { ratioLine, type Section } from '../report.ts';
import { actualsOf, compiledPlan } from './engine.ts';
import { makeFigures } from './team.ts';

export interface MemorySizes {
  readonly people: number;
  readonly repeats: number;
}

/** Heap after minus heap before, with the figures already there and garbage collected. */
export function benchMemory({ people, repeats }: MemorySizes): Section {
  const [team, twice] = [scorerOf(people), scorerOf(2 * people)];
  // Compiles what will be used, which is kept from then on.
  for (let run = 0; run < 3; run += 1) [team, twice].forEach((score) => score());
  const [one, two] = [heapOf(team).held, heapOf(twice).held];
  const left = leftAfter(repeats, team);
  const [few, many] = [people, 2 * people].map((count) => count.toLocaleString('en'));
  return {
    title: 'Memory of scoring',
    about: 'What is held after scoring, garbage collected: the result of a team, and nothing when that is let go.',
    lines: [
      ratioLine({
        measured: `result of ${many} people`,
        comparedWith: `result of ${few} people`,
        ratio: two / one,
        atMost: 2.1,
      }),
      ratioLine({
        ...{ measured: `what stays after ${repeats} teams were scored`, comparedWith: `result of ${few} people` },
        ...{ ratio: Math.max(0, left) / one, atMost: 0.02 },
      }),
    ],
  };
}

function scorerOf(people: number): () => unknown {
  const [plan, actuals] = [compiledPlan(), actualsOf(makeFigures(people))];
  return () => scoreTeam(plan, actuals);
}

function leftAfter(repeats: number, work: () => unknown): number {
  const before = heapUsed();
  for (let run = 0; run < repeats; run += 1) work();
  return heapUsed() - before;
}
