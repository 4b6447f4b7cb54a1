import { describe, expect, it } from 'vitest';
import type { CallColumn, CallColumns } from '../../../src/calls/columns.ts';
import { periodOf } from '../../../src/calls/period.ts';
import { effectiveRule } from '../../../src/calls/effectiveRule.ts';
import { summariseCalls } from '../../../src/calls/summary.ts';

const rule = effectiveRule({ minMinutes: 3, needRequired: true, excludedOutcomes: [] });

/** Each field by its values; columns are numbered in the order given. */
function log(fields: Readonly<Record<string, readonly unknown[]>>): CallColumns {
  const columns = Object.entries(fields).map(([name, values], column): [string, CallColumn] => [
    name,
    { name, values, column },
  ]);
  const { agents, durations, ...rest } = Object.fromEntries(columns);
  if (agents === undefined || durations === undefined) throw new Error('agents and durations are needed');
  return { unit: 's', agents, durations, ...rest };
}

describe('summariseCalls', () => {
  it('[S-28] should add up calls by person in order of first appearance', () => {
    const { summary, findings, notApplied } = summariseCalls(
      log({
        agents: ['李娜', 'Bo', ' 李娜 ', 'Bo', '李娜'],
        durations: [200, 0, '2:00', 600, 30],
        outcomes: ['', '未接', '', '', '拒接'],
        needs: ['是', '', '是', '否', ''],
        sales: ['yes', 'no', 'yes', '', 'no'],
      }),
      rule,
    );
    expect({ findings, notApplied }).toEqual({ findings: [], notApplied: [] });
    expect(summary).toEqual({
      people: ['李娜', 'Bo'],
      periods: null,
      dials: [3, 2],
      connected: [2, 1],
      effectiveCalls: [1, 0],
      effectiveCallRate: [1 / 3, 0],
      talkTime: [320, 600],
      averageDuration: [160, 600],
      effectiveTalkTime: [200, 0],
      closedCustomers: [2, 0],
      conversionRate: [1, 0],
    });
  });

  it('[S-28] should have no average and no conversion rate for a person who reached nobody', () => {
    const { summary } = summariseCalls(log({ agents: ['A'], durations: [0], sales: [''] }), rule);
    expect(summary).toMatchObject({ averageDuration: [null], conversionRate: [null], effectiveCallRate: [0] });
  });

  it('[S-26] should say which conditions the log has no column for', () => {
    const { summary, notApplied } = summariseCalls(log({ agents: ['A'], durations: [180] }), rule);
    expect(notApplied).toEqual(['outcome', 'need']);
    expect(summary.effectiveCalls).toEqual([1]);
    expect(summary.closedCustomers).toBeNull();
  });

  it('[S-28] should keep periods apart and take dates by their month', () => {
    const { summary } = summariseCalls(
      log({
        agents: ['A', 'A', 'A', 'B'],
        durations: [10, 20, 30, 40],
        periods: [46_327, '2026-11-02', '2026年12月1日', '2026/11/30'].map(periodOf),
      }),
      rule,
    );
    expect(summary.people).toEqual(['A', 'A', 'B']);
    expect(summary.periods).toEqual(['2026-11', '2026-12', '2026-11']);
    expect(summary.talkTime).toEqual([30, 30, 40]);
  });

  it('[S-28] should report a call without agent by its row, and pass over rows that are blank throughout', () => {
    const { summary, findings } = summariseCalls(
      log({ durations: [10, 20, null], agents: ['A', ' ', null], outcomes: ['', '', ''] }),
      rule,
    );
    expect(summary.dials).toEqual([1]);
    expect(findings).toEqual([
      { code: 'calls.agentBlank', where: { kind: 'cell', row: 1, column: 1, name: 'agents' }, args: {} },
    ]);
  });

  it('[S-18] should leave out and report a row that cannot be read', () => {
    const { summary, findings } = summariseCalls(log({ agents: ['A', 'A', 'B'], durations: [10, 'x', -3] }), rule);
    expect(summary.people).toEqual(['A']);
    expect(summary.dials).toEqual([1]);
    expect(findings.map(({ code }) => code)).toEqual(['calls.durationUnreadable', 'calls.durationNegative']);
  });

  it('[S-28] should report columns of different lengths', () => {
    const { findings } = summariseCalls(log({ agents: ['A', 'A'], durations: [10], sales: ['yes'] }), rule);
    expect(findings).toMatchObject([
      { code: 'calls.lengths', args: { name: 'durations', length: 1, first: 'agents', expected: 2 } },
      { code: 'calls.lengths', args: { name: 'sales' } },
    ]);
  });

  it('[S-28] should count a call with a blank duration as a dial that did not connect', () => {
    const { summary } = summariseCalls(log({ agents: ['A'], durations: [''] }), rule);
    expect(summary).toMatchObject({ dials: [1], connected: [0], talkTime: [0] });
  });
});
