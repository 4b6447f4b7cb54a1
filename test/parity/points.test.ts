import * as fc from 'fast-check';
import type { CellValue } from 'hucre';
import { beforeAll, describe, expect, test } from 'vitest';
import { pointsFormula } from '../../src/scoring/formula.ts';
import { numberLiteral } from '../../src/scoring/formulaText.ts';
import { printRule } from '../../src/scoring/faces/registry.ts';
import { type Rule } from '../../src/scoring/grammar.ts';
import { RULES, type RuleId } from '../../src/scoring/rules/registry.ts';
import type { PointsRole } from '../../src/scoring/rules/rule.ts';
import { scoreIndicator } from '../../src/scoring/score.ts';
import { everydayNumbers, ruleArbitraries } from '../arbitraries/rules.ts';
import { calculate, type ParityCell } from './workbook.ts';

const SEED = 20261123;
const CASES_A_RULE = 300;
const NOT_APPLICABLE = 'n/a';

interface PointsCase {
  readonly rule: Rule;
  readonly actual: number | string | null;
  readonly target: number | null;
  readonly floor: number | null;
  readonly cap: number | null;
  readonly threshold: number | null;
  readonly role: PointsRole;
}

const ruleIds = Object.keys(RULES) as RuleId[];
const cases = new Map(
  ruleIds.map((id, index) => [id, fc.sample(caseOf(id), { seed: SEED + index, numRuns: CASES_A_RULE })]),
);
let calculated: ReadonlyMap<string, CellValue[][]>;

beforeAll(async () => {
  calculated = await calculate([...cases].map(([name, list]) => ({ name, rows: list.map(rowOf) })));
});

describe('points as built-in formulas', () => {
  test.each(ruleIds)('[S-15] should calculate %s in LibreOffice as the engine does', (id) => {
    const scored = (cases.get(id) ?? []).map((given, row) => {
      const found = calculated.get(id)?.[row]?.[2] ?? null;
      const expected = expectedOf(given);
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
  const row = 'ROW()';
  const { floor, cap, threshold, role } = given;
  const limit = (value: number | null): string | null => (value === null ? null : numberLiteral(value));
  const formula = pointsFormula(given.rule, {
    actual: `INDEX(A:A,${row})`,
    target: `INDEX(B:B,${row})`,
    floor: limit(floor),
    cap: limit(cap),
    ...(threshold === null ? {} : { threshold: numberLiteral(threshold) }),
    role,
    notApplicable: NOT_APPLICABLE,
  });
  return [given.actual, given.target, { formula }];
}

function expectedOf({ actual, target, rule, floor, cap, threshold, role }: PointsCase): number | string {
  if (actual === null) return '';
  if (actual === NOT_APPLICABLE) return NOT_APPLICABLE;
  const limits = { floor: floor ?? -Infinity, cap: cap ?? Infinity };
  const outcome = scoreIndicator({
    actual: { kind: 'value', value: actual },
    target,
    rule,
    ...limits,
    threshold,
    role,
  });
  return outcome.kind === 'scored' ? outcome.points : '#VALUE!';
}

function caseOf(id: RuleId): fc.Arbitrary<PointsCase> {
  const ordinary = everydayNumbers({ min: -3, max: 12 });
  const limits = fc.constantFrom([0, 120], [0, 100], [-50, 200], [20, 80]);
  const role = fc.constantFrom<PointsRole>('weighted', 'adjustment');
  return fc
    .tuple(ruleArbitraries[id](everydayNumbers) as fc.Arbitrary<Rule>, limits, role, fc.boolean())
    .chain(([rule, [floor = 0, cap = 120], chosen, limited]) => {
      const only = id === 'bonus' ? 'adjustment' : chosen;
      const unlimited = only === 'adjustment' && !limited;
      return fc.record({
        rule: fc.constant(rule),
        actual: actualsFor(rule, ordinary),
        target: fc.oneof(
          { weight: 20, arbitrary: everydayNumbers({ min: 0.001, max: 8 }) },
          { weight: 2, arbitrary: fc.constantFrom(null, 0, 1) },
          { weight: 1, arbitrary: ordinary },
        ),
        floor: fc.constant(unlimited ? null : floor),
        cap: fc.constant(unlimited ? null : cap),
        threshold: unlimited ? fc.constant(null) : fc.option(fc.constantFrom(0.5, 0.8, 1), { freq: 4 }),
        role: fc.constant(only),
      });
    });
}

function actualsFor(rule: Rule, ordinary: fc.Arbitrary<number>): fc.Arbitrary<number | string | null> {
  const rare = fc.constantFrom(null, NOT_APPLICABLE, 'text', 0);
  if (rule.kind !== 'levels') return fc.oneof({ weight: 15, arbitrary: ordinary }, { weight: 1, arbitrary: rare });
  const names = rule.levels.flatMap(({ name }) => [
    name,
    ` ${name} `,
    /^[a-z ]+$/i.test(name) ? name.toLowerCase() : name,
  ]);
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: rare });
}
