import * as fc from 'fast-check';
import type { Rule, RuleId } from '../../src/scoring/rules/registry.ts';

/** Where the numbers of a rule come from: everyday decimals, or anything a double can be. */
export type Numbers = (limits: { min: number; max: number }) => fc.Arbitrary<number>;

/** Decimals of at most three places, as people write them. */
export const everydayNumbers: Numbers = ({ min, max }) =>
  fc.integer({ min: Math.ceil(min * 1000), max: Math.floor(max * 1000) }).map((thousandths) => thousandths / 1000);

/** Doubles of any precision, the ends of the scale included. */
export const anyNumbers: Numbers = ({ min }) =>
  fc.double({ min: min > 0 ? 5e-324 : -1e300, max: 1e300, noNaN: true }).map((value) => value + 0);

type Arbitraries = { readonly [Id in RuleId]: (numbers: Numbers) => fc.Arbitrary<Extract<Rule, { kind: Id }>> };

const BOUNDS = { min: -2, max: 5 };
const POINTS = { min: -20, max: 150 };

/** One entry a rule, checked by the compiler: no rule escapes the properties and the parity test. */
export const ruleArbitraries: Arbitraries = {
  higher: (numbers) => linear('higher', numbers),
  lower: (numbers) => linear('lower', numbers),
  range: (numbers) =>
    fc
      .tuple(fc.boolean(), ascending(numbers, 4, false))
      .map(([percent, [outerLow = 0, low = 0, high = 0, outerHigh = 0]]) => ({
        ...{ kind: 'range' as const, percent, low, high, outerLow, outerHigh },
      })),
  bands: (numbers) => steps('bands', numbers, 1),
  curve: (numbers) => steps('curve', numbers, 2),
  deduct: (numbers) => numbers({ min: 0.001, max: 50 }).map((per) => ({ kind: 'deduct', per })),
  bonus: (numbers) => numbers({ min: 0.001, max: 50 }).map((per) => ({ kind: 'bonus', per })),
  pass: () => fc.constantFrom('higher', 'lower').map((direction) => ({ kind: 'pass', direction })),
  levels: (numbers) =>
    fc
      .uniqueArray(levelNames, {
        minLength: 1,
        maxLength: 6,
        selector: (name) => name.replace(/ +/g, ' ').toUpperCase(),
      })
      .chain((names) => fc.tuple(...names.map((name) => numbers(POINTS).map((points) => ({ name, points })))))
      .map((levels) => ({ kind: 'levels', levels })),
};

export const anyRule = (numbers: Numbers): fc.Arbitrary<Rule> =>
  fc.oneof(...Object.values(ruleArbitraries).map((arbitrary): fc.Arbitrary<Rule> => arbitrary(numbers)));

/** Everything a level may be called: no sign of the grammar, no space at the ends. */
export const levelNames: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('初级', '中级', '高级', 'Junior', 'Senior II', '1', '2', 'A"B', '<=3', '=x', '50%'),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((name) => name.trim() === name && !/[:,：，、\s]/.test(name)),
);

function linear<Kind extends 'higher' | 'lower'>(
  kind: Kind,
  numbers: Numbers,
): fc.Arbitrary<Extract<Rule, { kind: Kind }>> {
  const from = fc.option(fc.record({ value: numbers(BOUNDS), percent: fc.boolean() }), { nil: null });
  return from.map((bound) => ({ kind, from: bound }) as unknown as Extract<Rule, { kind: Kind }>);
}

function steps<Kind extends 'bands' | 'curve'>(
  kind: Kind,
  numbers: Numbers,
  atLeast: number,
): fc.Arbitrary<Extract<Rule, { kind: Kind }>> {
  const list = ascending(numbers, fc.nat({ max: 5 }), true, atLeast).chain((bounds) =>
    fc.tuple(...bounds.map((at) => numbers(POINTS).map((points) => ({ at, points })))),
  );
  return fc
    .record({ percent: fc.boolean(), steps: list })
    .map((fields) => ({ kind, ...fields }) as unknown as Extract<Rule, { kind: Kind }>);
}

function ascending(
  numbers: Numbers,
  count: number | fc.Arbitrary<number>,
  strictly: boolean,
  atLeast = 0,
): fc.Arbitrary<number[]> {
  const lengths = typeof count === 'number' ? fc.constant(count) : count;
  return lengths.chain((more) => {
    const size = { minLength: more + atLeast, maxLength: more + atLeast };
    const list = strictly ? fc.uniqueArray(numbers(BOUNDS), size) : fc.array(numbers(BOUNDS), size);
    return list.map((values) => [...values].sort((a, b) => a - b));
  });
}
