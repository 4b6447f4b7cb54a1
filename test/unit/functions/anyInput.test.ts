import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { FUNCTIONS } from '../../../functions/associate.ts';
import { answerOf, errorCell, standIn } from '../../helpers/customFunctions.ts';

beforeEach(() => standIn());

const cell = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 500 }),
  fc.boolean(),
  fc.constantFrom(null, undefined, '', 'higher', 'lower', 'bonus 2', '空号', '2:59', 'exclude', 'min', 1e308, -0),
  fc.string({ maxLength: 6 }),
  fc.constantFrom('#N/A', '#DIV/0!').map(errorCell),
);
const ragged = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
const argument = fc.oneof(cell, ragged);

const isSound = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'boolean' || (typeof value === 'string' && /^(?!#VALUE!|#N\/A)|^#\S+ \S/.test(value));
};

it.each(Object.entries(FUNCTIONS))(
  '%s should give numbers, words or errors with words, whatever it is given',
  (_, called) => {
    const call = called as (...given: readonly unknown[]) => unknown;
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 5 }), (given) => {
        for (const value of [answerOf(() => call(...given))].flat(2)) {
          expect(isSound(value), String(value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  },
);
