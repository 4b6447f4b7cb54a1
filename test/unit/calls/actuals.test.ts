import { describe, expect, it } from 'vitest';
import { actualsFromCalls, mergeActuals } from '../../../src/calls/actuals.ts';
import { effectiveRule } from '../../../src/calls/effectiveRule.ts';
import { summariseCalls } from '../../../src/calls/summary.ts';
import type { Actuals, Measurement } from '../../../src/scoring/actuals.ts';

const value = (figure: number): Measurement => ({ kind: 'value', value: figure });
const missing: Measurement = { kind: 'missing' };
const column = (name: string, values: readonly unknown[]) => ({ name, values, column: 0 });
const rule = effectiveRule({ minMinutes: 3, needRequired: false, excludedOutcomes: [] });

const calls = summariseCalls(
  {
    agents: column('agents', ['A', 'B', 'A']),
    durations: column('durations', [300, 0, 100]),
    periods: column('periods', ['Q1', 'Q1', 'Q2']),
    unit: 's',
  },
  rule,
).summary;

describe('actualsFromCalls', () => {
  it('[S-28] should give the figures of a period, an average without calls as missing, no conversions without sales', () => {
    expect(actualsFromCalls(calls, 'Q1')).toEqual({
      people: ['A', 'B'],
      indicators: ['dials', 'effective_calls', 'effective_call_rate', 'effective_talk_time', 'average_call_duration'],
      rows: [
        [value(1), value(1), value(1), value(300), value(300)],
        [value(1), value(0), value(0), value(0), missing],
      ],
    });
  });
});

describe('mergeActuals', () => {
  const given: Actuals = {
    people: ['A', 'B'],
    indicators: ['csat', 'dials'],
    rows: [
      [value(0.9), missing],
      [missing, value(7)],
    ],
  };
  const derived: Actuals = { people: ['B', 'C'], indicators: ['dials'], rows: [[value(7)], [value(3)]] };

  it('[S-18] should join people and indicators and take each figure from the table that has it', () => {
    expect(mergeActuals(given, derived)).toEqual({
      ok: true,
      value: {
        people: ['A', 'B', 'C'],
        indicators: ['csat', 'dials'],
        rows: [
          [value(0.9), missing],
          [missing, value(7)],
          [missing, value(3)],
        ],
      },
    });
  });

  it('[S-18] should report different figures for one person and indicator', () => {
    const other: Actuals = { ...derived, rows: [[value(8)], [value(3)]] };
    expect(mergeActuals(given, other)).toEqual({
      ok: false,
      findings: [
        {
          code: 'actuals.conflict',
          where: { kind: 'cell', row: 1, column: 1, name: 'dials' },
          args: { person: 'B', indicator: 'dials', given: '7', derived: '8' },
        },
      ],
    });
  });

  it('[S-18] should keep a figure marked not applicable', () => {
    const marked: Actuals = { people: ['B'], indicators: ['dials'], rows: [[{ kind: 'notApplicable' }]] };
    expect(mergeActuals(marked, derived)).toMatchObject({ value: { rows: [[{ kind: 'notApplicable' }], [value(3)]] } });
  });
});
