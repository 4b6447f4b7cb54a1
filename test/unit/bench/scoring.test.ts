import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { scorecardByEngine, totalsByEngine } from '../../../bench/scoring/engine.ts';
import { buildSheet, rescore, totalsByFormulas } from '../../../bench/scoring/byFormulas.ts';
import { scorecardByFunctions, totalsByFunctions } from '../../../bench/scoring/byFunctions.ts';
import { benchMemory } from '../../../bench/scoring/memory.bench.ts';
import { codesByEngine, codesByFunctions } from '../../../bench/scoring/outcomes.ts';
import { assertSameScores, benchScoring } from '../../../bench/scoring/scoring.bench.ts';
import { benchWhatIf } from '../../../bench/scoring/whatIf.bench.ts';
import { makeFigures } from '../../../bench/scoring/team.ts';
import { pointsOf } from '../../../bench/runtime/calls.ts';

const figures = makeFigures(40);

describe('the benchmark of scoring', () => {
  it('[S-19] should give the same totals by engine, HyperFormula and formulajs, to 1e-9', () => {
    const totals = totalsByEngine(figures);
    expect(totals.every((total) => total > 0 && total < 120)).toBe(true);
    for (const others of [totalsByFormulas(figures), totalsByFunctions(figures)]) {
      expect(others).toHaveLength(totals.length);
      others.forEach((other, person) => expect(other).toBeCloseTo(totals[person] ?? NaN, 9));
    }
  });

  it('should give the totals of new figures when a sheet is calculated again', () => {
    const others = makeFigures(40, 2);
    const [first = NaN] = rescore(buildSheet(figures), others);
    expect(first).toBeCloseTo(totalsByEngine(others)[0] ?? NaN, 9);
  });

  it('[S-25] should give the same points, contributions, lights and grades by engine and formulajs', () => {
    const [ours, theirs] = [codesByEngine(scorecardByEngine(figures)), codesByFunctions(scorecardByFunctions(figures))];
    expect(ours).toHaveLength(40 * 33);
    ours.forEach((code, index) => expect(theirs[index]).toBeCloseTo(code, 9));
  });

  it('should refuse figures on which they differ', () => {
    expect(() => assertSameScores([[-1]])).toThrow(/gives/);
  });

  it('should time them at any size', () => {
    expect(benchScoring({ people: 5, rounds: 1 }).lines).toHaveLength(7);
  });
});

describe('the benchmark of a moved slider', () => {
  it('should time both kinds of moves at any size', () => {
    expect(benchWhatIf({ people: 5, rounds: 1 }).lines).toHaveLength(4);
  });
});

describe('the benchmark of memory', () => {
  it('should measure what results hold', () => {
    setFlagsFromString('--expose-gc');
    globalThis.gc = runInNewContext('gc') as NonNullable<typeof globalThis.gc>;
    const [growth, left] = benchMemory({ people: 500, repeats: 2 }).lines;
    expect(growth?.result).toMatch(/^[12]\.?\d* ×$/);
    expect(left?.result).toMatch(/^0(\.\d+)? ×$/);
  });
});

describe('the benchmark of the runtime', () => {
  it('[S-17] should send figures that all have points', () => {
    const points = pointsOf(10);
    expect(points).toHaveLength(100);
    expect(points.every((each) => each >= 0 && each <= 120)).toBe(true);
  });
});
