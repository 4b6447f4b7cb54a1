import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/pieces.ts';
import { scoreTeam } from '../../src/scoring/scorecard.ts';
import { TOTAL_KINDS } from '../../src/scoring/standings.ts';
import { changeWhatIf, startWhatIf, type WhatIf } from '../../src/scoring/whatIf.ts';
import {
  changesBetween,
  gradeAt,
  lightAt,
  orderRows,
  placesMoved,
  rankAt,
  ROW_ORDERS,
  totalAt,
} from '../../src/scoring/whatIfChanges.ts';
import { type WhatIfCase, whatIfCases } from '../arbitraries/whatIf.ts';

/** What the engine says by each plan of a case, and what follows from the plan before. */
function bothWays({ plans, actuals, options }: WhatIfCase) {
  let whatIf: WhatIf | null = null;
  return plans.map((compiled) => {
    whatIf = atOnce(whatIf === null ? startWhatIf(compiled, actuals, options) : changeWhatIf(whatIf, compiled));
    return { whatIf, scorecard: scoreTeam(compiled, actuals, options) };
  });
}

describe('what follows from moved weights and targets', () => {
  test('[S-19] should be what scoring everyone anew by the changed plan gives', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(whatIfCases, (given) => {
        for (const { whatIf, scorecard } of bothWays(given)) {
          scorecard.people.forEach((person, row) => {
            seen.add(`${whatIf.compiled.plan.missing} ${person.total.kind}`);
            for (const gate of person.gates) seen.add(`${gate.effect} ${gate.state}`);
            expect(TOTAL_KINDS[whatIf.standings.kinds[row] ?? -1]).toBe(person.total.kind);
            const total = person.total.kind === 'scored' ? person.total.total : NaN;
            const difference = Math.abs((whatIf.standings.totals[row] ?? 0) - total);
            if (person.total.kind === 'scored')
              expect(difference).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(total)));
            expect(outcomeIn(whatIf, row)).toEqual({
              published: person.published,
              rank: person.rank,
              light: person.light,
              grade: person.grade?.grade ?? null,
              barred: person.rewardsBarred,
            });
          });
        }
      }),
      { numRuns: 500 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(MUST_HAPPEN));
  });

  test('[S-24] should count and order people as their standings differ', () => {
    fc.assert(
      fc.property(whatIfCases, (given) => {
        const steps = bothWays(given);
        const [first, last] = [steps[0], steps.at(-1)];
        if (first === undefined || last === undefined) throw new Error('no plan');
        const people = first.scorecard.people.map((one, row) => [one, last.scorecard.people[row] ?? one] as const);
        const changes = changesBetween(first.whatIf, last.whatIf);
        expect(changes.ranks).toBe(people.filter(([one, other]) => one.rank !== other.rank).length);
        expect(changes.lightsChanged).toBe(people.filter(([one, other]) => one.light !== other.light).length);
        expect(changes.totals).toBe(people.filter(([one, other]) => one.published !== other.published).length);
        expect(changes.lights[1].none).toBe(people.filter(([, other]) => other.light === null).length);
        expect(changes.lights[0].green).toBe(people.filter(([one]) => one.light === 'green').length);
        for (const order of ROW_ORDERS) {
          const rows = [...orderRows(first.whatIf, last.whatIf, order)];
          expect([...rows].sort((a, b) => a - b)).toEqual([...people.keys()]);
          const keys = rows.map((row) => keyOf(row, order, [first.whatIf, last.whatIf]));
          expect(keys).toEqual([...keys].sort((a, b) => a - b));
        }
      }),
      { numRuns: 200 },
    );
  });
});

const MUST_HAPPEN = [
  ...['incomplete', 'exclude', 'zero'].flatMap((policy) => [`${policy} scored`, `${policy} invalid`]),
  ...['incomplete incomplete', 'exclude incomplete'],
  ...['cap', 'multiply', 'zero', 'barRewards'].map((effect) => `${effect} failed`),
  ...['cap undetermined', 'cap notApplicable', 'cap passed'],
];

const outcomeIn = (whatIf: WhatIf, row: number) => ({
  published: totalAt(whatIf, row),
  rank: rankAt(whatIf, row),
  light: lightAt(whatIf, row),
  grade: gradeAt(whatIf, row),
  barred: whatIf.standings.barred[row] === 1,
});

/** What the rows of an order rise by. */
function keyOf(row: number, order: 'rank' | 'moves', [before, after]: readonly [WhatIf, WhatIf]): number {
  const rank = rankAt(after, row) ?? 1000;
  if (order === 'rank') return rank;
  const places = placesMoved(before, after, row);
  return (places === null ? -1e6 : -1000 * Math.abs(places)) * 10 + rank;
}
