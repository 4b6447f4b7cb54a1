import * as fc from 'fast-check';
import { UNITS } from '../../src/plan/schema.ts';
import type { Rule } from '../../src/scoring/grammar.ts';
import { numberLiteral } from '../../src/scoring/formulaText.ts';
import type { PointsCells } from '../../src/scoring/formula.ts';
import { definitionOf, type RuleId } from '../../src/scoring/rules/registry.ts';
import type { PointsRole } from '../../src/scoring/rules/rule.ts';
import { scoreIndicator } from '../../src/scoring/score.ts';
import { checkBy, guardOf, type ValueGuard } from '../../src/scoring/valueGuard.ts';
import { everydayNumbers, ruleArbitraries } from './rules.ts';
import { NOT_APPLICABLE } from './totals.ts';

/** A figure with all that a plan says of its indicator. */
export interface PointsCase {
  readonly rule: Rule;
  readonly actual: number | string | null;
  readonly target: number | null;
  readonly floor: number | null;
  readonly cap: number | null;
  readonly threshold: number | null;
  readonly role: PointsRole;
  /** What its unit cannot be [S-18]. */
  readonly guard: ValueGuard | undefined;
}

/** The engine's answer; `#VALUE!` for a finding. */
export function enginePoints({
  actual,
  target,
  rule,
  floor,
  cap,
  threshold,
  role,
  guard,
}: PointsCase): number | string {
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
    check: guard && checkBy(guard),
  });
  return outcome.kind === 'scored' ? outcome.points : '#VALUE!';
}

/** The same as operands of a formula. */
export function pointsCellsOf({ floor, cap, threshold, role, guard }: PointsCase, actual: string, target: string) {
  const limit = (value: number | null): string | null => (value === null ? null : numberLiteral(value));
  const cells: PointsCells = {
    ...{ actual, target, role, notApplicable: NOT_APPLICABLE },
    ...(guard === undefined ? {} : { guard }),
    floor: limit(floor),
    cap: limit(cap),
    ...(threshold === null ? {} : { threshold: numberLiteral(threshold) }),
  };
  return cells;
}

export function pointsCases(id: RuleId): fc.Arbitrary<PointsCase> {
  const ordinary = everydayNumbers({ min: -3, max: 12 });
  const limits = fc.constantFrom([0, 120], [0, 100], [-50, 200], [20, 80]);
  const role = fc.constantFrom<PointsRole>('weighted', 'adjustment');
  return fc
    .tuple(ruleArbitraries[id](everydayNumbers) as fc.Arbitrary<Rule>, limits, role, fc.boolean())
    .chain(([rule, [floor = 0, cap = 120], chosen, limited]) => {
      const only = definitionOf(rule).soleRole ?? chosen;
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
        threshold: unlimited ? fc.constant(null) : fc.constantFrom(null, null, 0.5, 0.8, 1),
        role: fc.constant(only),
        unit: fc.option(fc.constantFrom(...UNITS), { freq: 1 }),
      });
    })
    .map(({ unit, ...given }) => ({
      ...given,
      guard: unit === null ? undefined : guardOf({ id: 'own', unit, target: given.target }),
    }));
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
