import { describe, expect, test } from 'vitest';
import { countScaled } from '../../../src/scoring/attendance.ts';
import { compilePlan } from '../../../src/scoring/compiledPlan.ts';
import { scoreTeam } from '../../../src/scoring/scorecard.ts';
import { actualsOf, compiledOf, indicatorOf, measurementOf, planOf, TWO_INDICATORS, withDays } from './planFixture.ts';

const PLAN = planOf(TWO_INDICATORS);
const GATE = indicatorOf({
  id: 'complaint_rate',
  unit: 'ratio',
  role: 'gate',
  rule: 'pass lower',
  target: 0.05,
  gate: { effect: 'cap' },
});

describe('compiling a plan', () => {
  test.each([
    ['rule', { rule: 'hihger' }, 'rule.syntax', ['indicators', 1, 'rule']],
    ['target', { target: 0 }, 'target.equalsZeroPoint', ['indicators', 1, 'target']],
    ['target', { target: null }, 'target.missing', ['indicators', 1, 'target']],
    ['weight', { weight: 30 }, 'weights.sum', ['indicators']],
    ['weight of a gate', { role: 'gate' }, 'indicator.weightWithoutRole', ['indicators', 1, 'weight']],
    ['bonus with a weight', { rule: 'bonus 2' }, 'rule.adjustmentOnly', ['indicators', 1, 'rule']],
    ['limits', { floor: 10, cap: 0 }, 'limits.order', ['indicators', 1, 'cap']],
    ['id', { id: 'sales_amount' }, 'indicator.duplicate', ['indicators', 1, 'id']],
    ['gate', { role: 'gate', gate: { effect: 'multiply' } }, 'gate.amount', ['indicators', 1, 'gate']],
  ] as const)('[S-5] should say where the plan is broken: %s', (_, fields, code, path) => {
    const [first, second] = TWO_INDICATORS;
    const outcome = compilePlan(
      planOf([indicatorOf({ ...first, id: first?.id ?? '' }), indicatorOf({ ...second, id: 'dials', ...fields })]),
    );
    expect(outcome.ok).toBe(false);
    expect(outcome.ok ? [] : outcome.findings).toContainEqual(
      expect.objectContaining({ code, where: { kind: 'path', path } }),
    );
  });

  test('[S-23] [S-24] should refuse lights and grades out of order', () => {
    const grades = [
      { grade: 'A', from: 60, coefficient: 1 },
      { grade: 'B', from: 80, coefficient: 1 },
    ];
    const outcome = compilePlan(planOf(TWO_INDICATORS, { lights: { green: 70, yellow: 80 }, grades }));
    expect(outcome.ok ? [] : outcome.findings.map(({ code }) => code)).toEqual(['lights.order', 'grades.order']);
  });
});

describe('scoring a team', () => {
  test('[S-17] should publish totals with light, grade and rank', () => {
    const { people } = scoreTeam(compiledOf(PLAN), actualsOf(PLAN, { Ann: [110, 95], Bo: [60, 80], Cy: [110, 95] }));
    expect(people.map(({ published, light, grade, rank }) => [published, light, grade?.grade, rank])).toEqual([
      [104, 'green', 'S', 1],
      [68, 'red', 'C', 3],
      [104, 'green', 'S', 1],
    ]);
    expect(people[1]?.indicators.map(({ contribution, light }) => [contribution, light])).toEqual([
      [36, 'red'],
      [32, 'yellow'],
    ]);
  });

  test('[S-18] should leave an incomplete total ungraded and unranked', () => {
    const { people } = scoreTeam(compiledOf(PLAN), actualsOf(PLAN, { Ann: [110, null], Bo: [60, 80] }));
    expect(people[0]).toMatchObject({ published: null, coverage: 0.6, light: null, grade: null, rank: null });
    expect(people[0]?.total).toEqual({ kind: 'incomplete', coverage: 0.6, missing: [1] });
    expect(people[1]?.rank).toBe(1);
  });

  test('[S-18] should name the cell of a data error', () => {
    const { people } = scoreTeam(compiledOf(PLAN), actualsOf(PLAN, { Ann: [1, 2], Bo: [60, -80] }));
    const where = { kind: 'cell', row: 1, column: 1, name: 'Bo' };
    expect(people[1]?.total).toMatchObject({ kind: 'invalid', findings: [{ code: 'actual.negative', where }] });
    expect(people[1]?.rank).toBeNull();
  });

  test('[S-18] should list the rows of a person given twice, and score the others', () => {
    const actuals = { ...actualsOf(PLAN, { Ann: [1, 2], Bo: [3, 4], Cy: [5, 6] }), people: ['Ann', 'Bo', 'Ann'] };
    const { people, findings } = scoreTeam(compiledOf(PLAN), actuals);
    expect(findings).toEqual([{ code: 'actuals.duplicatePerson', args: { person: 'Ann', rows: '1, 3' } }]);
    expect(people.map(({ total }) => total.kind)).toEqual(['invalid', 'scored', 'invalid']);
  });

  test('[S-18] should take an indicator without a column for missing', () => {
    const actuals = { people: ['Ann'], indicators: ['dials'], rows: [[measurementOf(100)]] };
    expect(scoreTeam(compiledOf(PLAN), actuals).people[0]?.total).toMatchObject({ kind: 'incomplete', missing: [0] });
  });

  test('[S-20] should cap by a failed gate and report one without data', () => {
    const plan = planOf([...TWO_INDICATORS, GATE]);
    const { people } = scoreTeam(
      compiledOf(plan),
      actualsOf(plan, { Ann: [100, 100, 0.1], Bo: [100, 100, 0.05], Cy: [100, 100, null] }),
    );
    expect(people.map(({ published, gates }) => [published, gates[0]?.state])).toEqual([
      [59.9, 'failed'],
      [100, 'passed'],
      [100, 'undetermined'],
    ]);
  });

  test('[S-15] should add and take adjustments without a weight', () => {
    const bonus = indicatorOf({ id: 'innovation_proposals', role: 'adjustment', rule: 'bonus 2', target: null });
    const plan = planOf([...TWO_INDICATORS, bonus]);
    const { people } = scoreTeam(compiledOf(plan), actualsOf(plan, { Ann: [50, 50, 3] }));
    expect(people[0]?.published).toBe(56);
    expect(people[0]?.indicators.map(({ contribution }) => contribution)).toEqual([30, 20, 6]);
  });

  test('[S-21] should blend the team in by its share, and refuse to do without it', () => {
    const plan = planOf(TWO_INDICATORS, { teamShare: 0.5 });
    const actuals = actualsOf(plan, { Ann: [100, 100] });
    const { people } = scoreTeam(compiledOf(plan), actuals, { team: [measurementOf(50), measurementOf(50)] });
    expect(people[0]).toMatchObject({ published: 75, teamContribution: 25 });
    const without = scoreTeam(compiledOf(plan), actuals, { team: [measurementOf(50), measurementOf(null)] });
    const finding = { code: 'actuals.noTeam', args: { share: 0.5, team: '', missing: 'dials' } };
    expect(without.people[0]?.total).toMatchObject({ findings: [finding] });
    expect(without.findings).toEqual([finding]);
  });

  test('[S-22] should scale targets by attendance', () => {
    const figures = actualsOf(PLAN, { Ann: [50, 50], Bo: [50, 50], Cy: [50, 50], Di: [50, 50] });
    const days = [
      [11, 22],
      [0, 22],
      [11, null],
      [null, null],
    ] as const;
    const { people } = scoreTeam(compiledOf(PLAN), withDays(figures, days));
    expect(people[0]).toMatchObject({ published: 100, indicators: [{ target: 50 }, { target: 50 }] });
    expect(people[1]?.total).toMatchObject({ kind: 'incomplete', coverage: 0 });
    expect(people.slice(2)).toMatchObject([{ published: 50 }, { published: 50 }]);
  });

  test('[S-22] should refuse a target that attendance brings down to the zero point', () => {
    const sales = indicatorOf({ id: 'sales_amount', unit: 'currency', weight: 100, rule: 'higher from 50' });
    const plan = planOf([sales]);
    const { people } = scoreTeam(compiledOf(plan), withDays(actualsOf(plan, { Ann: [50] }), [[11, 22]]));
    expect(people[0]?.total).toMatchObject({ findings: [{ code: 'target.equalsZeroPoint' }] });
  });

  test('[S-22] should count whose targets are scaled', () => {
    const figures = actualsOf(PLAN, { Ann: [50, 50], Bo: [50, 50], Cy: [50, 50], Di: [50, 50], Ed: [50, 50] });
    const days = [
      [11, 22],
      [23, 22],
      [22, 22],
      [0, 22],
      [-1, 22],
    ] as const;
    expect(countScaled(withDays(figures, days))).toBe(2);
    expect(countScaled(figures)).toBe(0);
  });

  test('[S-22] should say once, by their own cell, that days below 0 are impossible', () => {
    const figures = withDays(actualsOf(PLAN, { Ann: [50, 50], Bo: [100, 100] }), [
      [20, -22],
      [22, 22],
    ]);
    const { people } = scoreTeam(compiledOf(PLAN), figures);
    const where = { kind: 'cell', row: 0, column: 3, name: 'Ann' };
    const args = { worked: 20, working: -22 };
    expect(people[0]?.total).toEqual({ kind: 'invalid', findings: [{ code: 'attendance.invalid', where, args }] });
    expect(people[1]?.published).toBe(100);
  });

  test('[S-22] should hand on what is wrong in the cell of a day', () => {
    const finding = { code: 'actual.notNumber', args: { found: 'most' } } as const;
    const { people, indicators, rows } = withDays(actualsOf(PLAN, { Ann: [50, 50] }), [[null, 22]]);
    const faulty = rows.map((row) =>
      row.map((figure, at) => (at === 2 ? { kind: 'faulty' as const, finding } : figure)),
    );
    const scorecard = scoreTeam(compiledOf(PLAN), { people, indicators, rows: faulty });
    const where = { kind: 'cell', row: 0, column: 2, name: 'Ann' };
    expect(scorecard.people[0]?.total).toEqual({ kind: 'invalid', findings: [{ ...finding, where }] });
  });

  test('[S-23] should compare lights with the share of days gone', () => {
    const { people } = scoreTeam(compiledOf(PLAN), actualsOf(PLAN, { Ann: [50, 40] }), { elapsed: 0.5 });
    expect(people[0]).toMatchObject({ light: 'yellow', indicators: [{ light: 'green' }, { light: 'yellow' }] });
  });
});
