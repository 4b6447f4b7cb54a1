import { describe, expect, test } from 'vitest';
import { type Goal, goalOf } from '../../../src/feedback/goal.ts';
import type { PlanIndicator } from '../../../src/plan/schema.ts';
import { scoreTeam } from '../../../src/scoring/scorecard.ts';
import { actualsOf, compiledOf, indicatorOf, planOf, withDays } from '../scoring/planFixture.ts';

interface Case {
  readonly step?: number;
  /** Worked and working. */
  readonly days?: readonly [number, number];
}

function goal(fields: Partial<PlanIndicator>, actual: number | string | null, { step, days }: Case = {}): Goal | null {
  const plan = planOf([indicatorOf({ id: 'own', weight: 100, ...fields })]);
  const compiled = compiledOf(plan);
  const score = scoreTeam(compiled, withDays(actualsOf(plan, { Ann: [actual] }), days ? [days] : [])).people[0]
    ?.indicators[0];
  const [each] = compiled.indicators;
  if (each === undefined || score === undefined) throw new Error('one indicator was scored');
  return goalOf(each, score, step);
}

const COMPLAINTS = { unit: 'ratio', direction: 'lower', rule: 'lower', target: 0.05 } as const;
const CALLS = { unit: 'count', rule: 'higher', target: 100 } as const;

describe('a goal', () => {
  test('[S-31] should be complaint rate −20 %, as the example has it', () => {
    expect(goal(COMPLAINTS, 0.15)).toEqual({ from: 0.15, to: 0.12, change: expect.closeTo(-0.2), scaled: false });
    expect(goal(COMPLAINTS, 0.15, { step: 0.1 })?.to).toBe(0.135);
  });

  test('[S-31] should never go beyond green', () => {
    expect(goal(COMPLAINTS, 0.055)?.to).toBe(0.05);
    expect(goal({ ...CALLS, unit: 'ratio', target: 0.8765 }, 0.86)?.to).toBe(0.8765);
    expect(goal({ ...CALLS, lights: { green: 90, yellow: 50 } }, 80)?.to).toBe(90);
  });

  test('[S-31] should be a figure that people would write, the better way', () => {
    expect(goal(CALLS, 62)?.to).toBe(75);
    expect(goal({ ...CALLS, target: 4.9 }, 4)?.to).toBe(5);
    expect(goal(COMPLAINTS, 0.1234)?.to).toBe(0.098);
    expect(goal({ unit: 'score', target: 90 }, 61)?.to).toBe(73.2);
  });

  test('[S-31] should move who starts from nothing, or below it', () => {
    expect(goal(CALLS, 0)).toEqual({ from: 0, to: 10, change: null, scaled: false });
    expect(goal({ unit: 'currency', target: 1000 }, -500)).toMatchObject({ to: -400, change: 0.2 });
  });

  test('[S-31] should name the level that is wanted, and the nearer end of a range', () => {
    const levels = { unit: 'level', rule: 'levels 初级:60 中级:80 高级:100', target: null } as const;
    expect(goal(levels, '初级')).toEqual({ from: '初级', to: '高级', change: null, scaled: false });
    const range = { unit: 'ratio', rule: 'range 0.8..0.9 within 0.6..1', target: null } as const;
    expect(goal(range, 0.98)?.to).toBe(0.9);
    expect(goal(range, 0.7)?.to).toBe(0.8);
  });

  test('[S-22] should hold against the whole target of the next period', () => {
    const days = [10, 20] as const;
    expect(goal(CALLS, 40, { days })).toEqual({ from: 80, to: 96, change: expect.closeTo(0.2), scaled: true });
    expect(goal(COMPLAINTS, 0.15, { days })).toMatchObject({ from: 0.15, scaled: false });
  });

  test('[S-31] should be none at green, without a figure, and where nothing would do', () => {
    expect(goal(CALLS, 100)).toBeNull();
    expect(goal(CALLS, 130)).toBeNull();
    expect(goal(CALLS, null)).toBeNull();
    expect(goal({ ...CALLS, cap: 50 }, 50)).toBeNull();
    expect(goal({ rule: 'bands 60%:0 80%:60' }, 50)).toBeNull();
  });
});
