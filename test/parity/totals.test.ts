import * as fc from 'fast-check';
import type { CellValue } from 'hucre';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Gate, MissingPolicy } from '../../src/plan/schema.ts';
import { numberLiteral, textLiteral } from '../../src/scoring/formulaText.ts';
import type { GateVerdict } from '../../src/scoring/gates.ts';
import { GATE_PASS } from '../../src/scoring/planGates.ts';
import { DEFAULT_GRADES, gradeOf } from '../../src/scoring/grades.ts';
import { DEFAULT_LIGHTS, lightOf } from '../../src/scoring/lights.ts';
import { publish } from '../../src/scoring/publish.ts';
import { rankOf } from '../../src/scoring/ranks.ts';
import { type Total, weightedTotal } from '../../src/scoring/total.ts';
import { coverageFormula, totalFormula } from '../../src/scoring/totalFormula.ts';
import { gradeFormula, lightFormula, rankFormula } from '../../src/scoring/verdictFormulas.ts';
import { everydayNumbers } from '../arbitraries/rules.ts';
import { calculate, type ParityCell } from './workbook.ts';

const SEED = 20261124;
const CASES = 1500;
const NOT_APPLICABLE = 'n/a';
const TEXTS = { green: '● 绿', yellow: '▲ 黄', red: '■ 红' };
const AWKWARD = [
  1.005, 84.995, -2.345, 59.895, 0.125, 2.675, 1.115, 79.995, 94.995, 0.005, -0.005, 10.235, 4.35, 99.99499999999,
];

type Points = number | null | typeof NOT_APPLICABLE;

interface TotalCase {
  readonly points: readonly Points[];
  readonly weights: readonly number[];
  readonly adjustments: readonly Points[];
  readonly gates: readonly { readonly points: Points; readonly effect: Gate['effect']; readonly amount: number }[];
  readonly missing: MissingPolicy;
  readonly minimumCoverage: number;
  readonly team: { readonly share: number; readonly total: number } | null;
}

const cases = fc.sample(totalCase(), { seed: SEED, numRuns: CASES });
const roundings = [
  ...AWKWARD,
  ...fc.sample(fc.double({ min: -200, max: 200, noNaN: true }), { seed: SEED, numRuns: 500 }),
  ...fc.sample(
    fc.integer({ min: -200_000, max: 200_000 }).map((n) => n / 1000),
    { seed: SEED, numRuns: 1000 },
  ),
];
let totals: CellValue[][] = [];
let rounded: CellValue[][] = [];

beforeAll(async () => {
  const sheets = await calculate([
    { name: 'Totals', rows: cases.map(rowOf) },
    { name: 'Roundings', rows: roundings.map((value) => [value, { formula: 'ROUND(INDEX(A:A,ROW()),2)' }]) },
  ]);
  totals = sheets.get('Totals') ?? [];
  rounded = sheets.get('Roundings') ?? [];
});

describe('totals as built-in formulas', () => {
  test('[S-19] should calculate totals in LibreOffice as the engine does', () => {
    cases.forEach((given, row) => {
      const total = totalOf(given);
      const found = totals[row]?.[0] ?? '';
      const note = JSON.stringify(given);
      if (total.kind !== 'scored') return expect(found, note).toBe('incomplete');
      expect(Math.abs(Number(found) - publish(total.total)), `${note} ${String(found)} ${total.total}`).toBeLessThan(
        1e-9,
      );
    });
    expect(cases.filter((given) => totalOf(given).kind === 'scored').length).toBeGreaterThan(CASES / 3);
  });

  test('[S-18] should calculate coverage in LibreOffice as the engine does', () => {
    cases.forEach((given, row) => {
      const total = totalOf(given);
      if (total.kind === 'invalid') throw new Error('cases are valid');
      expect(Math.abs(Number(totals[row]?.[1]) - total.coverage)).toBeLessThan(1e-9);
    });
  });

  test('[S-23] [S-24] should find lights, grades and ranks in LibreOffice as the engine does', () => {
    const published = cases.map((given) => {
      const total = totalOf(given);
      return total.kind === 'scored' ? publish(total.total) : null;
    });
    const ranks = rankOf(published);
    published.forEach((total, row) => {
      const expected = total === null ? ['', '', ''] : [TEXTS[lightOf(total)], gradeOf(total)?.grade, ranks[row]];
      expect(
        totals[row]?.slice(2, 5).map((cell) => cell ?? ''),
        JSON.stringify(cases[row]),
      ).toEqual(expected);
    });
  });

  test('[S-17] should publish what ROUND(x,2) gives', () => {
    roundings.forEach((value, row) => {
      expect(publish(value), String(value)).toBe(Number(rounded[row]?.[1]) + 0);
    });
  });
});

function totalOf(given: TotalCase): Total {
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
      limits: { floor: 0, cap: 120 },
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

/** Total, coverage, light, grade, rank; from column F the operands. */
function rowOf(given: TotalCase): readonly ParityCell[] {
  const operands: ParityCell[] = [];
  const cell = (value: ParityCell): string => {
    operands.push(value);
    return `INDEX($A:$AZ,ROW(),${5 + operands.length})`;
  };
  const cells = { points: given.points.map(cell), weights: given.weights.map(cell) };
  const formula = totalFormula({
    ...cells,
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
    ...(given.team === null ? {} : { team: { share: cell(given.team.share), total: cell(given.team.total) } }),
  });
  const total = 'INDEX(A:A,ROW())';
  const grades = DEFAULT_GRADES.map(({ from, grade }) => ({ from: numberLiteral(from), grade: textLiteral(grade) }));
  const [green, yellow] = [numberLiteral(DEFAULT_LIGHTS.green), numberLiteral(DEFAULT_LIGHTS.yellow)];
  return [
    { formula },
    { formula: coverageFormula(cells) },
    { formula: lightFormula({ points: total, green, yellow, texts: TEXTS }) },
    { formula: gradeFormula({ total, grades }) },
    { formula: rankFormula({ total, totals: `$A$1:$A$${CASES}` }) },
    ...operands,
  ];
}

function totalCase(): fc.Arbitrary<TotalCase> {
  const points = fc.oneof(
    { weight: 25, arbitrary: everydayNumbers({ min: 0, max: 120 }) },
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
    }),
  );
}

/** Makes the weights add up to the whole, with those at 0 left at 0. */
function balance([raw, whole]: [number[], number]): number[] {
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return sum === 0 ? raw.map((_, index) => (index === 0 ? whole : 0)) : raw.map((weight) => (weight / sum) * whole);
}
