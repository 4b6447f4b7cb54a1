import { expect, test } from 'vitest';
import type { Actuals } from '../../../src/scoring/actuals.ts';
import { teamFigure } from '../../../src/scoring/teamFigures.ts';

const rate = { id: 'effective_call_rate', unit: 'ratio', direction: 'higher' } as const;
const calls = { id: 'effective_calls', unit: 'count', direction: 'higher' } as const;

const actuals = (indicators: readonly string[], rows: readonly (readonly (number | null)[])[]): Actuals => ({
  people: rows.map((_, row) => `P${row}`),
  indicators,
  rows: rows.map((row) => row.map((value) => (value === null ? { kind: 'missing' } : { kind: 'value', value }))),
});

test('[S-21] should make a rate of a team as a sum over a sum, not as a mean of rates', () => {
  const team = actuals(
    ['effective_call_rate', 'dials'],
    [
      [0.5, 100],
      [0.1, 300],
    ],
  );
  expect(teamFigure(team, rate)).toEqual({ value: 0.2, basis: 'rate', people: 2 });
});

test('[S-21] should say that a rate is a mean where nothing says what it was counted in', () => {
  expect(teamFigure(actuals(['effective_call_rate'], [[0.5], [0.1]]), rate)).toEqual({
    value: 0.3,
    basis: 'mean',
    people: 2,
  });
});

test('[S-21] should add up sums of the members asked for, and leave out who has none', () => {
  const team = actuals(['effective_calls'], [[10], [null], [5], [100]]);
  expect(teamFigure(team, calls, [0, 1, 2])).toEqual({ value: 15, basis: 'sum', people: 2 });
});

test('[S-18] should have no figure of a team in which nobody has one', () => {
  expect(teamFigure(actuals(['effective_calls'], [[null]]), calls)).toBeNull();
  expect(teamFigure(actuals([], [[]]), rate)).toBeNull();
});
