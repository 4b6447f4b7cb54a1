import * as fc from 'fast-check';
import type { CellValue } from 'hucre';
import { beforeAll, describe, expect, test } from 'vitest';
import { numberLiteral, textLiteral } from '../../src/scoring/formulaText.ts';
import { DEFAULT_GRADES, gradeOf } from '../../src/scoring/grades.ts';
import { DEFAULT_LIGHTS, lightOf } from '../../src/scoring/lights.ts';
import { publish } from '../../src/scoring/publish.ts';
import { rankOf } from '../../src/scoring/ranks.ts';
import { coverageFormula, totalFormula } from '../../src/scoring/totalFormula.ts';
import { gradeFormula, lightFormula, rankFormula } from '../../src/scoring/verdictFormulas.ts';
import { engineTotal, type TotalCase, totalCases, totalCellsOf } from '../arbitraries/totals.ts';
import { calculate, type ParityCell } from './workbook.ts';

const SEED = 20261124;
const CASES = 1500;
const TEXTS = { green: '● 绿', yellow: '▲ 黄', red: '■ 红' };
const AWKWARD = [
  1.005, 84.995, -2.345, 59.895, 0.125, 2.675, 1.115, 79.995, 94.995, 0.005, -0.005, 10.235, 4.35, 99.99499999999,
];

const cases = fc.sample(totalCases(), { seed: SEED, numRuns: CASES });
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
      const total = engineTotal(given);
      const found = totals[row]?.[0] ?? '';
      const note = JSON.stringify(given);
      if (total.kind !== 'scored') return expect(found, note).toBe('incomplete');
      expect(Math.abs(Number(found) - publish(total.total)), `${note} ${String(found)} ${total.total}`).toBeLessThan(
        1e-9,
      );
    });
    expect(cases.filter((given) => engineTotal(given).kind === 'scored').length).toBeGreaterThan(CASES / 3);
  });

  test('[S-18] should calculate coverage in LibreOffice as the engine does', () => {
    cases.forEach((given, row) => {
      const total = engineTotal(given);
      if (total.kind === 'invalid') throw new Error('cases are valid');
      expect(Math.abs(Number(totals[row]?.[1]) - total.coverage)).toBeLessThan(1e-9);
    });
  });

  test('[S-23] [S-24] should find lights, grades and ranks in LibreOffice as the engine does', () => {
    const published = cases.map((given) => {
      const total = engineTotal(given);
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

/** Total, coverage, light, grade, rank; from column F the operands. */
function rowOf(given: TotalCase): readonly ParityCell[] {
  const operands: ParityCell[] = [];
  const cell = (value: ParityCell): string => {
    operands.push(value);
    return `INDEX($A:$AZ,ROW(),${5 + operands.length})`;
  };
  const cells = totalCellsOf(given, cell);
  const total = 'INDEX(A:A,ROW())';
  const grades = DEFAULT_GRADES.map(({ from, grade }) => ({ from: numberLiteral(from), grade: textLiteral(grade) }));
  const [green, yellow] = [numberLiteral(DEFAULT_LIGHTS.green), numberLiteral(DEFAULT_LIGHTS.yellow)];
  return [
    { formula: totalFormula(cells) },
    { formula: coverageFormula(cells) },
    { formula: lightFormula({ points: total, green, yellow, texts: TEXTS }) },
    { formula: gradeFormula({ total, grades }) },
    { formula: rankFormula({ total, totals: `$A$1:$A$${CASES}` }) },
    ...operands,
  ];
}
