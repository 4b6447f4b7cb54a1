import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/plan/schema.ts';
import { type Explanation, explainPerson } from '../../../src/scoring/explain.ts';
import { parseRule } from '../../../src/scoring/grammar.ts';
import { facesOf } from '../../../src/scoring/faces/registry.ts';
import { scoreTeam } from '../../../src/scoring/scorecard.ts';
import { actualsOf, compiledOf, indicatorOf, planOf, TWO_INDICATORS } from './planFixture.ts';

function explained(plan: Plan, row: readonly (number | string | null)[]): Explanation {
  const compiled = compiledOf(plan);
  const [score] = scoreTeam(compiled, actualsOf(plan, { Ann: row })).people;
  if (score === undefined) throw new Error('one person was scored');
  return explainPerson(compiled, score);
}

describe('explaining a total', () => {
  test('[S-25] should add contributions up to the total before gates', () => {
    const gate = indicatorOf({
      id: 'csat',
      role: 'gate',
      rule: 'pass',
      target: 0.9,
      unit: 'ratio',
      gate: { effect: 'multiply', amount: 0.5 },
    });
    const explanation = explained(planOf([...TWO_INDICATORS, gate]), [100, 50, 0.5]);
    expect(explanation.lines.map(({ contribution }) => contribution)).toEqual([60, 20, null]);
    expect(explanation).toMatchObject({ beforeGates: 80, gateEffect: -40, gates: [{ state: 'failed' }] });
    expect(explanation.next?.ways).toEqual([]);
  });

  test('[S-25] should say what was excluded and why', () => {
    const explanation = explained(planOf(TWO_INDICATORS, { missing: 'exclude' }), ['n/a', null]);
    expect(explanation.lines.map(({ excluded }) => excluded)).toEqual([
      { reason: 'notApplicable' },
      { reason: 'missing' },
    ]);
    expect(explanation).toMatchObject({ coverage: 0, beforeGates: null, next: null });
  });

  test('[S-25] should say what the next better light takes, for a line and for the total', () => {
    const explanation = explained(planOf(TWO_INDICATORS), [90, 60]);
    expect(explanation.lines.map(({ next }) => next)).toEqual([
      { light: 'green', points: 10, actual: 100 },
      { light: 'yellow', points: 20, actual: 80 },
    ]);
    expect(explanation.next).toEqual({
      light: 'yellow',
      points: 2,
      ways: [
        { id: 'sales_amount', points: 90 + 2 / 0.6, actual: 90 + 2 / 0.6 },
        { id: 'dials', points: 65, actual: 65 },
      ],
    });
  });
});

describe('what the next light takes', () => {
  const wayOf = (id: string) => {
    const rate = indicatorOf({ id, target: 0.95, unit: 'ratio', weight: 60 });
    const others = TWO_INDICATORS.map((each) => ({ ...each, weight: 20 }));
    return explained(planOf([rate, ...others]), [0.9, 35, 35]).next?.ways.find((way) => way.id === id)?.actual;
  };

  test('[S-25] should ask nobody for more than all customers, where the catalogue knows the rate', () => {
    expect(wayOf('csat')).toBeNull();
    expect(wayOf('post_training_uplift')).toBeGreaterThan(1);
    expect(wayOf('of_our_own')).toBeGreaterThan(1);
  });
});

describe('inverting a rule', () => {
  const cases: readonly (readonly [
    string,
    number,
    { actual: number | string; target: number },
    number | string | null,
  ])[] = [
    ['higher', 80, { actual: 10, target: 50 }, 40],
    ['lower', 80, { actual: 0.2, target: 0.1 }, 0.12],
    ['range 0.8..0.9 within 0.6..1', 50, { actual: 0.5, target: NaN }, 0.7],
    ['range 0.8..0.9 within 0.6..1', 50, { actual: 1.2, target: NaN }, 0.95],
    ['bands 60%:0 80%:60 100%:100', 60, { actual: 10, target: 200 }, 160],
    ['bands 60%:0 80%:60 100%:100', 101, { actual: 10, target: 200 }, null],
    ['bands 0:100 0.05:80 0.1:0', 80, { actual: 0.5, target: NaN }, 0.1],
    ['curve 60%:0 100%:100 150%:150', 50, { actual: 10, target: 100 }, 80],
    ['curve 60%:0 100%:80 200%:100', 100, { actual: 10, target: 100 }, 200],
    ['deduct 5', 80, { actual: 10, target: NaN }, 4],
    ['pass', 100, { actual: 1, target: 3 }, 3],
    ['levels junior:60 middle:80 senior:100', 70, { actual: 'junior', target: NaN }, 'middle'],
  ];

  test.each(cases)('[S-25] should find what "%s" asks for %d points, from %j: %s', (text, points, given, expected) => {
    const parsed = parseRule(text);
    if (!parsed.ok) throw new Error(text);
    const found = facesOf(parsed.value).invert(parsed.value, points, { ...given, role: 'weighted' });
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 12);
    else expect(found).toBe(expected);
  });
});
