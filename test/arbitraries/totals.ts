import * as fc from 'fast-check';
import type { Gate, MissingPolicy } from '../../src/plan/schema.ts';
import { numberLiteral } from '../../src/scoring/formulaText.ts';
import type { GateVerdict } from '../../src/scoring/gates.ts';
import type { Limits } from '../../src/scoring/limits.ts';
import { GATE_PASS } from '../../src/scoring/planGates.ts';
import { type Total, weightedTotal } from '../../src/scoring/total.ts';
import type { TotalCells } from '../../src/scoring/totalFormula.ts';
import { everydayNumbers } from './rules.ts';

/** How a cell of points says that it does not apply. */
export const NOT_APPLICABLE = 'n/a';

export type Points = number | null | typeof NOT_APPLICABLE;

/** A person's points under a plan, with all that a plan can add to a weighted sum. */
export interface TotalCase {
  readonly points: readonly Points[];
  readonly weights: readonly number[];
  readonly adjustments: readonly Points[];
  readonly gates: readonly { readonly points: Points; readonly effect: Gate['effect']; readonly amount: number }[];
  readonly missing: MissingPolicy;
  readonly minimumCoverage: number;
  readonly team: { readonly share: number; readonly total: number } | null;
  readonly limits: Limits;
}

export function totalCases(): fc.Arbitrary<TotalCase> {
  const points = fc.oneof(
    { weight: 25, arbitrary: everydayNumbers({ min: -20, max: 150 }) },
    { weight: 1, arbitrary: fc.constantFrom<Points>(null, NOT_APPLICABLE) },
  );
  const adjustment = fc.oneof(
    { weight: 9, arbitrary: everydayNumbers({ min: -10, max: 10 }) },
    { weight: 1, arbitrary: points },
  );
  const gate = fc.record({
    points: fc.oneof({ weight: 3, arbitrary: fc.constantFrom<Points>(0, 100) }, { weight: 1, arbitrary: points }),
    effect: fc.constantFrom<Gate['effect']>('cap', 'multiply', 'zero', 'barRewards'),
    amount: fc.constantFrom(0.5, 0.8, 59.9),
  });
  return fc.integer({ min: 3, max: 10 }).chain((count) =>
    fc.record({
      points: fc.array(points, { minLength: count, maxLength: count }),
      weights: fc
        .tuple(fc.array(fc.nat({ max: 20 }), { minLength: count, maxLength: count }), fc.constantFrom(1, 100))
        .map(balance),
      adjustments: fc.array(adjustment, { maxLength: 2 }),
      gates: fc.array(gate, { maxLength: 2 }),
      missing: fc.constantFrom<MissingPolicy>('incomplete', 'exclude', 'zero'),
      minimumCoverage: fc.constantFrom(0, 0.6, 0.9),
      team: fc.option(fc.record({ share: fc.constantFrom(0.1, 0.3), total: everydayNumbers({ min: 0, max: 120 }) }), {
        nil: null,
        freq: 3,
      }),
      limits: fc.constantFrom({ floor: 0, cap: 120 }, { floor: 0, cap: 100 }, { floor: -20, cap: 150 }),
    }),
  );
}

/** The engine's answer. */
export function engineTotal(given: TotalCase): Total {
  return weightedTotal({
    points: given.points.map(numberOrNull),
    notApplicable: given.points.map((points) => points === NOT_APPLICABLE),
    weights: given.weights,
    missing: given.missing,
    minimumCoverage: given.minimumCoverage,
    finish: {
      team: given.team ?? undefined,
      adjustments: given.adjustments.flatMap((points, index) =>
        points === NOT_APPLICABLE ? [] : [{ position: given.points.length + index, points }],
      ),
      gates: given.gates.map(({ points, effect, amount }): GateVerdict => ({ effect, amount, state: stateOf(points) })),
      limits: given.limits,
    },
  });
}

function stateOf(points: Points): GateVerdict['state'] {
  if (points === NOT_APPLICABLE) return 'notApplicable';
  if (points === null) return 'undetermined';
  return points >= GATE_PASS ? 'passed' : 'failed';
}

function numberOrNull(points: Points): number | null {
  return typeof points === 'number' ? points : null;
}

/** The same as operands of a formula; `cell` puts a value into a cell and gives its address. */
export function totalCellsOf(given: TotalCase, cell: (value: Points) => string): TotalCells {
  const { team, limits } = given;
  return {
    points: given.points.map(cell),
    weights: given.weights.map(cell),
    missing: given.missing,
    minimumCoverage: numberLiteral(given.minimumCoverage),
    incomplete: 'incomplete',
    weightsOff: 'weights',
    notApplicable: NOT_APPLICABLE,
    adjustments: given.adjustments.map(cell),
    gates: given.gates.map(({ points, effect, amount }) => ({
      points: cell(points),
      effect,
      amount: numberLiteral(amount),
    })),
    ...(team === null ? {} : { team: { share: cell(team.share), total: cell(team.total) } }),
    floor: numberLiteral(limits.floor),
    cap: numberLiteral(limits.cap),
  };
}

/** Makes the weights add up to the whole, with those at 0 left at 0. */
function balance([raw, whole]: [number[], number]): number[] {
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return sum === 0 ? raw.map((_, index) => (index === 0 ? whole : 0)) : raw.map((weight) => (weight / sum) * whole);
}
