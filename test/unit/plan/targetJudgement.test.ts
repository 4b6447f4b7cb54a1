import { describe, expect, it } from 'vitest';
import { judgeTarget } from '../../../src/plan/targetJudgement.ts';

const verdict = (baseline: number, target: number, direction: 'higher' | 'lower' = 'higher', history?: number[]) =>
  judgeTarget({ baseline, target, direction, ...(history === undefined ? {} : { history }) }).verdict;

describe('judgeTarget', () => {
  it.each([
    [0.1, 0.09, 'worse'],
    [0.1, 0.1, 'safe'],
    [0.1, 0.101, 'stretch'],
    [0.1, 0.15, 'stretch'],
    [0.1, 0.16, 'aggressive'],
    [0.1, 0.29, 'aggressive'],
    [0.1, 0.3, 'unrealistic'],
    [0.05, 0.12, 'aggressive'],
    [200, 1000, 'unrealistic'],
  ])('[S-11] should call a rise from %d to %d %s', (baseline, target, wanted) => {
    expect(verdict(baseline, target)).toBe(wanted);
  });

  it.each([
    [0.15, 0.16, 'worse'],
    [0.15, 0.15, 'safe'],
    [0.15, 0.12, 'stretch'],
    [0.15, 0.075, 'stretch'],
    [0.15, 0.07, 'aggressive'],
    [0.15, 0.05, 'aggressive'],
    [0.15, 0.049, 'unrealistic'],
    [0.15, 0, 'unrealistic'],
    [0.15, -0.1, 'unrealistic'],
  ])('[S-11] should call a fall from %d to %d %s where lower is better', (baseline, target, wanted) => {
    expect(verdict(baseline, target, 'lower')).toBe(wanted);
  });

  it.each([
    [0, 0, 'higher', 'safe'],
    [0, 5, 'higher', 'undetermined'],
    [0, -1, 'higher', 'worse'],
    [0, 0.02, 'lower', 'worse'],
    [-4, 2, 'higher', 'undetermined'],
    [-4, -5, 'lower', 'undetermined'],
  ] as const)(
    '[S-11] should find no proportion in a baseline of %d (to %d, %s): %s',
    (baseline, target, way, wanted) => {
      expect(judgeTarget({ baseline, target, direction: way })).toEqual({
        verdict: wanted,
        ratio: null,
        spreads: null,
      });
    },
  );

  it('[S-11] should take the mean of the history where the baseline is 0', () => {
    expect(judgeTarget({ baseline: 0, target: 15, direction: 'higher', history: [9, 11, 8, 12, 9, 11] })).toMatchObject(
      {
        verdict: 'aggressive',
        ratio: 1.5,
      },
    );
  });
});

describe('judgeTarget with past periods', () => {
  const steady = [10, 10.1, 9.9, 10, 10.1, 9.9];
  const restless = [4, 16, 6, 14, 3, 17];

  it('[S-11] should move a target within the usual spread one step towards safe', () => {
    expect(verdict(8, 15, 'higher')).toBe('aggressive');
    expect(verdict(8, 15, 'higher', restless)).toBe('stretch');
    expect(verdict(5, 15.5, 'higher', restless)).toBe('aggressive');
  });

  it('[S-11] should move a target far beyond what was ever reached one step towards unrealistic', () => {
    expect(verdict(10, 11.4, 'higher', steady)).toBe('stretch');
    expect(verdict(10, 11.6, 'higher', steady)).toBe('aggressive');
    expect(verdict(10, 16, 'higher', steady)).toBe('unrealistic');
    expect(verdict(10, 8.4, 'lower', steady)).toBe('aggressive');
    expect(verdict(10, 40, 'higher', steady)).toBe('unrealistic');
  });

  it('[S-11] should count the distance in sample deviations on the better side', () => {
    const history = [2, 4, 4, 4, 5, 5, 7, 9];
    const spread = Math.sqrt(32 / 7);
    const judge = (direction: 'higher' | 'lower') =>
      judgeTarget({ baseline: 5, target: 8, direction, history }).spreads;
    expect(judge('higher')).toBeCloseTo(3 / spread, 12);
    expect(judge('lower')).toBeCloseTo(-3 / spread, 12);
  });

  it('[S-11] should not use fewer than six periods, nor a history without any spread', () => {
    expect(verdict(10, 11.6, 'higher', steady.slice(1))).toBe('stretch');
    expect(judgeTarget({ baseline: 2, target: 3, direction: 'higher', history: [0, 0, 0, 0, 0, 0] })).toEqual({
      verdict: 'stretch',
      ratio: 1.5,
      spreads: null,
    });
  });

  it('should leave a target that gives ground as it is', () => {
    expect(verdict(10, 9, 'higher', steady)).toBe('worse');
  });

  it('should stay finite with figures at the edge', () => {
    const huge = Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? 1 : -1) * Number.MAX_VALUE);
    expect(judgeTarget({ baseline: 1e-300, target: 1e308, direction: 'higher', history: huge })).toMatchObject({
      verdict: 'unrealistic',
      ratio: null,
    });
  });
});
