import { describe, expect, test } from 'vitest';
import { actualsOf, compiledPlan } from '../../../bench/scoring/engine.ts';
import { makeFigures } from '../../../bench/scoring/team.ts';
import { atOnce, type Pieces } from '../../../src/pieces.ts';
import { setTarget } from '../../../src/plan/edit.ts';
import { setWeightBalanced } from '../../../src/plan/weights.ts';
import { compilePlan, scoreInPieces } from '../../../src/scoring/scorecard.ts';
import { changeWhatIf, startWhatIf } from '../../../src/scoring/whatIf.ts';

/* A slider that moves, for 10,000 people by 10 indicators. The best of a few runs counts: the machine has other things to do. */
const MOST = 200;
const RUNS = 4;
const PEOPLE = 10_000;

const COMPILED = compiledPlan();
const ACTUALS = actualsOf(makeFigures(PEOPLE));
const STANDING = atOnce(startWhatIf(COMPILED, ACTUALS));

/** Milliseconds of the longest piece, and of all of them. */
function timed(make: () => Pieces<unknown>): { readonly longest: number; readonly all: number } {
  const runs = Array.from({ length: RUNS }, () => {
    const times: number[] = [];
    const pieces = make();
    for (let done = false; !done;) {
      const from = performance.now();
      done = pieces.next().done === true;
      times.push(performance.now() - from);
    }
    return { longest: Math.max(...times), all: times.reduce((sum, time) => sum + time, 0) };
  });
  return {
    longest: Math.min(...runs.map(({ longest }) => longest)),
    all: Math.min(...runs.map(({ all }) => all)),
  };
}

const MOVES = {
  weight: setWeightBalanced(COMPILED.plan, 'sales_amount', 35),
  target: setTarget(COMPILED.plan, 'sales_amount', 40_000),
} as const;

describe.each(['weight', 'target'] as const)('a %s moved for 10,000 people', (kind) => {
  const plan = MOVES[kind];
  const compiled = plan.ok ? compilePlan(plan.value) : plan;
  if (!compiled.ok) throw new Error(kind);

  test('should keep nobody waiting, and take a small part of the time of scoring anew', () => {
    const moved = timed(() => changeWhatIf(STANDING, compiled.value));
    expect(moved.longest).toBeLessThan(MOST);
    expect(timed(() => scoreInPieces(compiled.value, ACTUALS)).all / moved.all).toBeGreaterThan(4);
  });
});

test('the first look should keep nobody waiting either', () => {
  expect(timed(() => startWhatIf(COMPILED, ACTUALS)).longest).toBeLessThan(MOST);
});
