import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../src/scoring/actuals.ts';
import { type Contributions, contributionsOf, type WeightedFigure } from '../../../src/scoring/contributions.ts';
import { parseRule } from '../../../src/scoring/grammar.ts';
import { weightedTotal } from '../../../src/scoring/total.ts';

function figure(actual: number | null, weight: number | null, rule = 'higher'): WeightedFigure {
  const parsed = parseRule(rule);
  if (!parsed.ok) throw new Error(rule);
  const measured: Measurement = actual === null ? { kind: 'missing' } : { kind: 'value', value: actual };
  return { actual: measured, target: 100, rule: parsed.value, weight };
}

function explained(...figures: readonly WeightedFigure[]): Contributions {
  const found = contributionsOf(figures);
  if (!found.ok) throw new Error(found.findings[0]?.code);
  return found.value;
}

describe('contributionsOf', () => {
  it('[S-25] should add up to the total that WEIGHTED_TOTAL gives, whatever is measured', () => {
    const actual = fc.option(fc.double({ min: -50, max: 300, noNaN: true }), { freq: 6 });
    const weights = fc.constantFrom([100], [60, 40], [0.5, 0.3, 0.2], [0, 25, 75]);
    fc.assert(
      fc.property(
        weights.chain((own) => fc.tuple(fc.constant(own), fc.tuple(...own.map(() => actual)))),
        ([own, actuals]) => {
          const { lines, total } = explained(...own.map((weight, index) => figure(actuals[index] ?? null, weight)));
          const points = lines.map((line) => line.points);
          expect(total).toEqual(weightedTotal({ points, weights: own, missing: 'incomplete' }));
          if (total.kind !== 'scored') return;
          const sum = lines.reduce((added, { contribution }) => added + (contribution ?? 0), 0);
          expect(sum).toBeCloseTo(total.total, 9);
        },
      ),
    );
  });

  it('[S-19] should state the share of weight measured', () => {
    const { coverage, total, light } = explained(figure(80, 60), figure(null, 30), figure(50, 10));
    expect(coverage).toBeCloseTo(0.7, 12);
    expect(total).toMatchObject({ kind: 'incomplete', missing: [1] });
    expect(light).toBeNull();
  });

  it('[S-15] should leave an adjustment out of the weights, and the total open without it', () => {
    const { lines, total } = explained(figure(80, 100), figure(null, null, 'bonus 2'));
    expect(lines[1]).toMatchObject({ share: null, contribution: null, excluded: { reason: 'missing' } });
    expect(total).toMatchObject({ kind: 'incomplete', missing: [1] });
  });

  it('[S-17] should grade the light by the figure people see', () => {
    expect(explained(figure(99.996, 100))).toMatchObject({ light: 'green', lines: [{ light: 'green' }] });
  });
});
