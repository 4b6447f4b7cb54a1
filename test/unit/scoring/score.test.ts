import { describe, expect, test } from 'vitest';
import { parseRule, type Rule } from '../../../src/scoring/grammar.ts';
import { type IndicatorOutcome, scoreIndicator, type ScoreInput, type ValueCheck } from '../../../src/scoring/score.ts';
import type { Unit } from '../../../src/plan/schema.ts';
import { checkBy, guardOf } from '../../../src/scoring/valueGuard.ts';

const checkFor = (unit: Unit): ValueCheck => checkBy(guardOf({ id: 'own', unit, target: null }));

type Given = Omit<ScoreInput, 'actual' | 'rule' | 'target'> & { readonly target?: number | null };

function ruleOf(text: string): Rule {
  const outcome = parseRule(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

function outcomeOf(text: string, value: number | string, { target = null, ...rest }: Given = {}): IndicatorOutcome {
  return scoreIndicator({ actual: { kind: 'value', value }, target, rule: ruleOf(text), ...rest });
}

function pointsOf(text: string, value: number | string, given: Given = {}): number | string {
  const outcome = outcomeOf(text, value, given);
  if (outcome.kind === 'scored') return Number(outcome.points.toPrecision(12));
  return outcome.kind === 'invalid' ? outcome.finding.code : outcome.kind;
}

describe('points by rule', () => {
  const BANDS = 'bands 60%:0 80%:60 100%:100 120%:120';
  const FALLING = 'bands 0:100 0.05:80 0.1:60 0.15:0';
  const CURVE = 'curve 60%:0 100%:100 150%:150';
  const RANGE = 'range 0.8..0.9 within 0.6..1';

  test.each([
    ['higher', 90, 100, 90],
    ['higher', 110, 100, 110],
    ['higher', 0, 100, 0],
    ['higher from 0.1', 0.15, 0.2, 50],
    ['higher from 50%', 75, 100, 50],
    ['lower', 0.05, 0.1, 120],
    ['lower', 0.12, 0.1, 80],
    ['lower', 0.25, 0.1, 0],
    ['lower', 0, 0.1, 120],
    ['lower from 0.15', 0.125, 0.1, 50],
    ['lower from 0.15', 0.03, 0, 80],
    [RANGE, 0.8, null, 100],
    [RANGE, 0.9, null, 100],
    [RANGE, 0.7, null, 50],
    [RANGE, 0.95, null, 50],
    [RANGE, 0.6, null, 0],
    [RANGE, 1.3, null, 0],
    ['range 1..2 within 1..2', 1, null, 100],
    ['range 1..2 within 1..2', 0.999, null, 0],
    ['range 80%..90% within 60%..100%', 170, 200, 100],
    [BANDS, 59, 100, 0],
    [BANDS, 80, 100, 60],
    [BANDS, 79.99, 100, 0],
    [BANDS, 0.63, 0.9, 0],
    [BANDS, 0.72, 0.9, 60],
    [BANDS, 130, 100, 120],
    ['bands 80%:60 100%:100', 10, 100, 0],
    ['bands 0.05:100 0.1:80', 0.01, null, 100],
    [FALLING, 0.05, null, 100],
    [FALLING, 0.0501, null, 80],
    [FALLING, 0.15, null, 60],
    [FALLING, 0.2, null, 0],
    [CURVE, 80, 100, 50],
    [CURVE, 50, 100, 0],
    [CURVE, 110, 100, 110],
    ['deduct 5', 3, null, 85],
    ['deduct 5', 30, null, 0],
    ['pass', 0.9, 0.9, 100],
    ['pass', 0.89, 0.9, 0],
    ['pass', 0.1 + 0.2, 0.3, 100],
    ['pass lower', 0.3, 0.1 + 0.2, 100],
    ['pass lower', 0.31, 0.3, 0],
    ['levels 初级:60 中级:80 高级:100', '中级', null, 80],
    ['levels junior:60 senior:100', ' Senior ', null, 100],
    ['levels 1:60 2:80', 2, null, 80],
  ])('[S-15] should score by "%s" the actual %s against %s: %d', (text, actual, target, expected) => {
    expect(pointsOf(text, actual, { target })).toBe(expected);
  });

  test('[S-15] should take points off the total by an adjustment, and add them', () => {
    expect(pointsOf('deduct 5', 3, { role: 'adjustment' })).toBe(-15);
    expect(pointsOf('bonus 2', 100, { role: 'adjustment' })).toBe(200);
    expect(pointsOf('bonus 2', 100, { role: 'adjustment', cap: 10 })).toBe(10);
  });

  test('[S-15] should refuse a bonus that carries weight', () => {
    expect(pointsOf('bonus 2', 3, { role: 'weighted' })).toBe('rule.adjustmentOnly');
    expect(pointsOf('bonus 2', 3)).toBe(6);
  });
});

describe('order of work', () => {
  test('[S-17] should clamp to the floor and the cap given', () => {
    expect(pointsOf('higher', 200, { target: 100 })).toBe(120);
    expect(pointsOf('higher', 200, { target: 100, cap: 150 })).toBe(150);
    expect(pointsOf('higher', 10, { target: 100, floor: 30 })).toBe(30);
  });

  test('[S-17] should make attainment under the threshold worth the floor', () => {
    expect(pointsOf('higher', 79.9, { target: 100, threshold: 0.8 })).toBe(0);
    expect(pointsOf('higher', 80, { target: 100, threshold: 0.8 })).toBe(80);
    expect(pointsOf('higher', 50, { target: 100, threshold: 0.8, floor: 20 })).toBe(20);
    expect(pointsOf('deduct 1', 50, { threshold: 0.8 })).toBe('threshold.noAttainment');
  });

  test('[S-17] should keep full precision', () => {
    expect(outcomeOf('higher', 1, { target: 3 })).toEqual({ kind: 'scored', points: 100 * (1 / 3), attainment: 1 / 3 });
  });

  test('[S-17] should refuse limits the wrong way round', () => {
    expect(pointsOf('higher', 1, { target: 3, floor: 10, cap: 0 })).toBe('limits.order');
  });
});

describe('edge cases', () => {
  test('[S-18] should report a configuration error when the target equals the zero point', () => {
    expect(pointsOf('higher', 5, { target: 0 })).toBe('target.equalsZeroPoint');
    expect(pointsOf('lower', 5, { target: 0 })).toBe('target.equalsZeroPoint');
    expect(pointsOf('higher from 0.1', 5, { target: 0.1 })).toBe('target.equalsZeroPoint');
    expect(pointsOf('higher from -10', 0, { target: 0 })).toBe(100);
  });

  test('[S-18] should refuse a target on the worse side of the zero point', () => {
    expect(pointsOf('higher', 5, { target: -1 })).toBe('target.wrongSide');
    expect(pointsOf('lower from 0.05', 5, { target: 0.1 })).toBe('target.wrongSide');
  });

  test('[S-18] should say that a target is lacking', () => {
    expect(pointsOf('higher', 5)).toBe('target.missing');
    expect(pointsOf('pass', 5)).toBe('target.missing');
    expect(pointsOf('bands 60%:0', 5)).toBe('target.missing');
    expect(pointsOf('bands 60%:0', 5, { target: 0 })).toBe('target.zeroWithPercent');
    expect(pointsOf('higher', 5, { target: Infinity })).toBe('target.notFinite');
  });

  test('[S-18] should keep a blank actual missing and never make it 0', () => {
    expect(scoreIndicator({ actual: { kind: 'missing' }, target: 100, rule: ruleOf('higher') })).toEqual({
      kind: 'missing',
    });
  });

  test('[S-18] should end a negative actual at the floor', () => {
    expect(pointsOf('higher', -50, { target: 100 })).toBe(0);
    expect(pointsOf('higher', -50, { target: 100, check: checkFor('currency') })).toBe(0);
  });

  test.each(['count', 'duration', 'ratio'] as const)('[S-18] should refuse a negative %s', (unit) => {
    expect(pointsOf('higher', -0.5, { target: 1, check: checkFor(unit) })).toBe('actual.negative');
  });

  test('[S-18] should propose 0.92 for a ratio given as 92', () => {
    expect(outcomeOf('higher', 92, { target: 0.9, check: checkFor('ratio') })).toEqual({
      kind: 'invalid',
      finding: { code: 'actual.percentAsRatio', args: { value: 92, proposed: 0.92 } },
    });
    expect(pointsOf('higher', 1.5, { target: 1.5, check: checkFor('ratio') })).toBe(100);
  });

  test('[S-18] should refuse text, NaN and infinity', () => {
    expect(pointsOf('higher', 'many', { target: 1 })).toBe('actual.notNumber');
    expect(pointsOf('higher', NaN, { target: 1 })).toBe('actual.notFinite');
    expect(pointsOf('higher', Infinity, { target: 1 })).toBe('actual.notFinite');
  });

  test('[S-18] should clamp what overflows', () => {
    expect(pointsOf('higher', 1e308, { target: 1e-308 })).toBe(120);
    expect(pointsOf('lower', 1e308, { target: 1e-308 })).toBe(0);
    expect(pointsOf('bonus 1e10', 1e308, { role: 'adjustment' })).toBe('score.notFinite');
  });

  test('[S-15] should list the levels known when one is not', () => {
    expect(outcomeOf('levels 初级:60 中级:80', '专家')).toEqual({
      kind: 'invalid',
      finding: { code: 'actual.unknownLevel', args: { found: '专家', levels: '初级, 中级' } },
    });
  });
});
