import { expect, test } from 'vitest';
import { dimensionPoints } from '../../../src/scoring/dimensionPoints.ts';
import { compilePlan, scoreTeam } from '../../../src/scoring/scorecard.ts';
import { indicatorOf, planOf } from './planFixture.ts';

const PLAN = planOf([
  indicatorOf({ id: 'dials', dimension: 'efficiency', unit: 'count', weight: 30, target: 100 }),
  indicatorOf({ id: 'lead_count', dimension: 'efficiency', unit: 'count', weight: 20, target: 10 }),
  indicatorOf({ id: 'closed_customers', dimension: 'results', unit: 'count', weight: 50, target: 4 }),
  indicatorOf({ id: 'certification_level', dimension: 'growth', role: 'gate', weight: 0, gate: { effect: 'cap' } }),
]);

function scored(...rows: readonly (readonly (number | null)[])[]) {
  const compiled = compilePlan(PLAN);
  if (!compiled.ok) throw new Error(compiled.findings[0]?.code);
  const { people } = scoreTeam(compiled.value, {
    people: rows.map((_, row) => `P${row}`),
    indicators: PLAN.indicators.map(({ id }) => id),
    rows: rows.map((row) => row.map((value) => (value === null ? { kind: 'missing' } : { kind: 'value', value }))),
  });
  return { compiled: compiled.value, people };
}

test('[S-32] should average a dimension by the weights of what is measured', () => {
  const { compiled, people } = scored([50, 10, 4, 1], [80, null, 2, 1]);
  // (30 × 50 + 20 × 100 + 30 × 80) ÷ (30 + 20 + 30)
  expect(dimensionPoints(compiled, people, 'efficiency')).toBeCloseTo(73.75, 12);
  expect(dimensionPoints(compiled, people.slice(1), 'efficiency')).toBeCloseTo(80, 12);
  expect(dimensionPoints(compiled, people, 'results')).toBeCloseTo(75, 12);
});

test('[S-32] should give a dimension no points where nothing of it is measured or weighted', () => {
  const { compiled, people } = scored([null, null, 4, 1]);
  expect(dimensionPoints(compiled, people, 'efficiency')).toBeNull();
  expect(dimensionPoints(compiled, people, 'growth')).toBeNull();
  expect(dimensionPoints(compiled, [], 'results')).toBeNull();
});
