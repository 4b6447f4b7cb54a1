import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import { diffPlans, type PlanChange } from '../../src/plan/planDiff.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { anyPlan } from '../arbitraries/plans.ts';

type Tree = Record<string, unknown>;

/** A value put at a path of a copy; undefined takes the entry away, and a group that is left empty. */
function put(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree {
  const inner = rest.length === 0 ? value : put((tree[key] ?? {}) as Tree, rest, value);
  const isGone = inner === undefined || (rest.length > 0 && Object.keys(inner as Tree).length === 0);
  return Object.fromEntries([
    ...Object.entries(tree).filter(([name]) => name !== key),
    ...(isGone ? [] : [[key, inner]]),
  ]) as Tree;
}

/** Replays changes onto the earlier plan; added indicators are put where the later plan has them. */
function replay(before: Plan, changes: readonly PlanChange[], order: readonly string[]): unknown {
  let fields: Tree = { ...before };
  const indicators = new Map(before.indicators.map((one): [string, Tree] => [one.id, { ...one }]));
  for (const change of changes) {
    if (change.kind === 'field') fields = put(fields, change.path, change.after);
    if (change.kind === 'added') indicators.set(change.indicator.id, { ...change.indicator });
    if (change.kind === 'removed') indicators.delete(change.indicator.id);
    if (change.kind === 'indicator') {
      indicators.set(change.indicator, put(indicators.get(change.indicator) ?? {}, change.path, change.after));
    }
  }
  return { ...fields, indicators: order.map((id) => indicators.get(id)) };
}

/** Two plans that have much in common, or all. */
const pairs = fc.tuple(anyPlan, anyPlan, fc.nat()).map(([one, other, dice]): [Plan, Plan] => {
  const mixed = one.indicators.map((indicator, index) => {
    const donor = other.indicators[index % other.indicators.length] ?? indicator;
    return (dice >> index) & 1 ? { ...donor, id: indicator.id } : indicator;
  });
  const indicators = dice % 3 === 0 ? mixed.slice(1).concat(other.indicators.slice(0, 1)) : mixed;
  const ids = new Set(indicators.map(({ id }) => id));
  if (ids.size < indicators.length || indicators.length === 0) return [one, other];
  return [one, { ...one, ...(dice % 2 === 0 ? { grades: other.grades, lights: other.lights } : {}), indicators }];
});

describe('differences of plans', () => {
  it('[S-38] should lead from the earlier plan to the later and leave nothing out', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const order = after.indicators.map(({ id }) => id);
        const replayed = replay(before, diffPlans(before, after), order) as Plan;
        expect(fingerprint(replayed)).toBe(fingerprint(after));
      }),
    );
  });

  it('[S-38] should be none exactly where the fingerprint is the same', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(diffPlans(before, after).length === 0).toBe(fingerprint(before) === fingerprint(after));
        expect(diffPlans(before, structuredClone(before))).toEqual([]);
      }),
    );
  });
});
