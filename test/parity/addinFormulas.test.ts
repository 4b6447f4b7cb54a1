import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printRule } from '../../src/scoring/faces/registry.ts';
import { customFormula } from '../../src/scoring/formula.ts';
import { DEFAULT_GRADES, gradeOf } from '../../src/scoring/grades.ts';
import { publish } from '../../src/scoring/publish.ts';
import { RULES, type RuleId } from '../../src/scoring/rules/registry.ts';
import { customTotalFormula } from '../../src/scoring/totalFormula.ts';
import { customGradeFormula } from '../../src/scoring/verdictFormulas.ts';
import { cellAddress } from '../../src/sheets/address.ts';
import { enginePoints, type PointsCase, pointsCases, pointsCellsOf } from '../arbitraries/points.ts';
import { engineTotal, type TotalCase, totalCases, totalCellsOf } from '../arbitraries/totals.ts';
import { type Calculated, calculateWithAddin } from '../helpers/addinSheet.ts';
import { standIn } from '../helpers/customFunctions.ts';
import type { ParityCell } from './workbook.ts';

standIn();

describe('formulas of the add-in, in a spreadsheet that has it', () => {
  test.each(Object.keys(RULES) as RuleId[])('[S-15] should calculate points by %s as the engine does', (id) => {
    const cases = fc.sample(pointsCases(id).filter(isPlain), { seed: 20261125, numRuns: 200 });
    const formulas = cases.map((given, row) =>
      customFormula(given.rule, pointsCellsOf(given, cellAddress(row, 0), cellAddress(row, 1))),
    );
    const rows = cases.map(({ actual, target }, row) => [actual, target, { formula: formulas[row] ?? '' }]);
    const calculated = calculateWithAddin(rows);
    const called = cases.flatMap((given, row) => (formulas[row]?.includes('TELEKPI.') ? [{ given, row }] : []));
    expect(called.length).toBeGreaterThan(25);
    called.forEach(({ given, row }) => expectSame(calculated[row]?.[2], enginePoints(given), JSON.stringify(given)));
  });

  test('[S-24] should find grades as the engine does, and none without a total', () => {
    const totals = [120, 95, 94.995, 94.994, 85, 70, 69.99, 60, 59.9, 0, -20, 'incomplete', null];
    const table = DEFAULT_GRADES.map(({ grade, from }) => [grade, from]);
    const rows = totals.map((total, row): ParityCell[] => {
      const formula = customGradeFormula({ total: cellAddress(row, 0), table: `$C$1:$D$${table.length}` });
      return [total, { formula }, ...(table[row] ?? [])];
    });
    const wanted = totals.map((total) => (typeof total === 'number' ? gradeOf(total)?.grade : ''));
    expect(calculateWithAddin(rows).map((row) => row[1])).toEqual(wanted);
  });

  test('[S-19] should calculate totals as the engine does, whatever the plan adds to a weighted sum', () => {
    const cases = fc.sample(totalCases(), { seed: 20261126, numRuns: 600 });
    const calculated = calculateWithAddin(cases.map(rowOf));
    cases.forEach((given, row) => {
      const total = engineTotal(given);
      const expected = total.kind === 'scored' ? publish(total.total) : 'incomplete';
      expectSame(calculated[row]?.[0], expected, JSON.stringify(given));
    });
  });
});

/** No quotes within the rule's text, which the spreadsheet of this test cannot read. */
const isPlain = ({ rule }: PointsCase): boolean => !/["\\]/.test(printRule(rule));

function expectSame(found: Calculated | undefined, expected: number | string, given: string): void {
  if (typeof expected === 'string') return expect(found ?? '', given).toBe(expected);
  expect(found, given).toBeTypeOf('number');
  expect(Math.abs(Number(found) - expected) / Math.max(1, Math.abs(expected)), given).toBeLessThan(1e-9);
}

/** The total, and behind it what it is made from. */
function rowOf(given: TotalCase, row: number): ParityCell[] {
  const operands: ParityCell[] = [];
  const cells = totalCellsOf(given, (value) => {
    operands.push(value);
    return cellAddress(row, operands.length);
  });
  return [{ formula: customTotalFormula(cells) }, ...operands];
}
