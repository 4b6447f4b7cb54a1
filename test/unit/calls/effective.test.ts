import { describe, expect, it } from 'vitest';
import type { CallColumn } from '../../../src/calls/columns.ts';
import { countEffective, isEffective } from '../../../src/calls/effective.ts';
import { effectiveRule } from '../../../src/calls/effectiveRule.ts';

const rule = effectiveRule({ minMinutes: 3, needRequired: true, excludedOutcomes: [] });
const durationOnly = effectiveRule({ minMinutes: 3, needRequired: false, excludedOutcomes: [] });
const column = (name: string, values: readonly unknown[]): CallColumn => ({ name, values, column: 0 });

describe('isEffective', () => {
  it('[S-26] should count a call of exactly three minutes', () => {
    expect(isEffective({ seconds: 180, outcome: '已接通', needCaptured: true }, rule)).toBe(true);
    expect(isEffective({ seconds: 179.999, outcome: '已接通', needCaptured: true }, rule)).toBe(false);
  });

  it('[S-26] should not count a long call without the need, unless the rule does not ask for it', () => {
    const call = { seconds: 600, outcome: '', needCaptured: false };
    expect(isEffective(call, rule)).toBe(false);
    expect(isEffective(call, durationOnly)).toBe(true);
  });

  it('[S-26] should never count an excluded outcome', () => {
    expect(isEffective({ seconds: 600, outcome: '拒接', needCaptured: true }, rule)).toBe(false);
  });

  it('[S-26] should not count a call that did not connect even when no length is asked for', () => {
    const anyLength = effectiveRule({ minMinutes: 0, needRequired: false, excludedOutcomes: [] });
    const call = { outcome: '', needCaptured: false };
    expect(isEffective({ ...call, seconds: 0 }, anyLength)).toBe(false);
    expect(isEffective({ ...call, seconds: null }, anyLength)).toBe(false);
    expect(isEffective({ ...call, seconds: 1 }, anyLength)).toBe(true);
  });
});

describe('countEffective', () => {
  it('[S-26] should apply length, outcome and need together', () => {
    const columns = {
      durations: column('durations', [180, '2:59', '00:03:05', 400, 400, null]),
      outcomes: column('outcomes', ['', '', '已接通', '空号', '', '']),
      needs: column('needs', ['yes', '是', '✓', '是', '', '是']),
      unit: 's',
    } as const;
    expect(countEffective(columns, rule)).toEqual({ ok: true, value: 2 });
  });

  it('[S-26] should not apply a condition whose column is not there', () => {
    const columns = { durations: column('durations', [180, 179, 500]), unit: 's' } as const;
    expect(countEffective(columns, rule)).toEqual({ ok: true, value: 2 });
  });

  it('[S-26] should not count calls that did not connect even when no length is asked for', () => {
    const anyLength = effectiveRule({ minMinutes: 0, needRequired: false, excludedOutcomes: [] });
    const columns = { durations: column('durations', [0, null, 1]), unit: 's' } as const;
    expect(countEffective(columns, anyLength)).toEqual({ ok: true, value: 1 });
  });

  it('[S-18] should name each entry that cannot be read', () => {
    const columns = {
      durations: column('durations', [180, -5, 'soon']),
      needs: column('needs', ['yes', 'maybe', 'no']),
      unit: 's',
    } as const;
    const outcome = countEffective(columns, rule);
    expect(outcome).toEqual({
      ok: false,
      findings: [
        {
          code: 'calls.durationNegative',
          where: { kind: 'cell', row: 1, column: 0, name: 'durations' },
          args: { found: '-5' },
        },
        {
          code: 'calls.durationUnreadable',
          where: { kind: 'cell', row: 2, column: 0, name: 'durations' },
          args: { found: 'soon' },
        },
        {
          code: 'calls.answerUnreadable',
          where: { kind: 'cell', row: 1, column: 0, name: 'needs' },
          args: { found: 'maybe' },
        },
      ],
    });
  });

  it('[S-26] should not read needs that the rule does not ask for', () => {
    const columns = { durations: column('d', [180]), needs: column('n', ['maybe']), unit: 's' } as const;
    expect(countEffective(columns, durationOnly)).toEqual({ ok: true, value: 1 });
  });

  it('[S-26] should refuse columns of different lengths', () => {
    const columns = {
      durations: column('durations', [180, 200]),
      outcomes: column('outcomes', ['']),
      unit: 's',
    } as const;
    expect(countEffective(columns, rule)).toMatchObject({
      ok: false,
      findings: [{ code: 'calls.lengths', args: { name: 'outcomes', length: 1, first: 'durations', expected: 2 } }],
    });
  });

  it('[S-18] should count the findings beyond the first hundred instead of listing them', () => {
    const outcome = countEffective({ durations: column('d', Array(250).fill('x')), unit: 's' }, rule);
    expect(outcome.ok ? [] : outcome.findings.slice(99).map(({ code, args }) => ({ code, args }))).toEqual([
      { code: 'calls.durationUnreadable', args: { found: 'x' } },
      { code: 'calls.more', args: { count: 150 } },
    ]);
  });
});
