import * as fc from 'fast-check';
import type { CellValue } from 'hucre';
import { beforeAll, describe, expect, test } from 'vitest';
import { pointsFormula } from '../../src/scoring/formula.ts';
import { printRule } from '../../src/scoring/faces/registry.ts';
import { RULES, type RuleId } from '../../src/scoring/rules/registry.ts';
import { enginePoints, type PointsCase, pointsCases, pointsCellsOf } from '../arbitraries/points.ts';
import { calculate, type ParityCell } from './workbook.ts';

const SEED = 20261123;
const CASES_A_RULE = 300;

const ruleIds = Object.keys(RULES) as RuleId[];
const cases = new Map(
  ruleIds.map((id, index) => [id, fc.sample(pointsCases(id), { seed: SEED + index, numRuns: CASES_A_RULE })]),
);
let calculated: ReadonlyMap<string, CellValue[][]>;

beforeAll(async () => {
  calculated = await calculate([...cases].map(([name, list]) => ({ name, rows: list.map(rowOf) })));
});

describe('points as built-in formulas', () => {
  test.each(ruleIds)('[S-15] should calculate %s in LibreOffice as the engine does', (id) => {
    const scored = (cases.get(id) ?? []).map((given, row) => {
      const found = calculated.get(id)?.[row]?.[2] ?? null;
      const expected = enginePoints(given);
      expectSame(found, expected, `${printRule(given.rule)} ${JSON.stringify(given)}`);
      return typeof expected === 'number';
    });
    expect(scored.filter(Boolean).length).toBeGreaterThan(CASES_A_RULE / 4);
  });
});

function expectSame(found: CellValue, expected: number | string, given: string): void {
  if (typeof expected === 'string') return expect(found ?? '', given).toBe(expected);
  expect(typeof found, given).toBe('number');
  const size = Math.max(1, Math.abs(expected));
  expect(Math.abs(Number(found) - expected) / size, `${given}: ${String(found)} for ${expected}`).toBeLessThan(1e-9);
}

function rowOf(given: PointsCase): readonly ParityCell[] {
  const formula = pointsFormula(given.rule, pointsCellsOf(given, 'INDEX(A:A,ROW())', 'INDEX(B:B,ROW())'));
  return [given.actual, given.target, { formula }];
}
