import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { effectiveRule } from '../../../src/calls/effectiveRule.ts';
import { columnsOf, guessMapping } from '../../../src/calls/mapping.ts';
import { summariseCalls, type CallRollUp } from '../../../src/calls/summary.ts';
import { BANK_CALLS, bankAgents, requireBankCalls, type BankAgent } from '../../helpers/bankFigures.ts';

const rule = effectiveRule({ minMinutes: 3, needRequired: true, excludedOutcomes: [] });

describe('45,211 real calls', () => {
  let rollUp: CallRollUp;
  let expected: readonly BankAgent[];

  beforeAll(async () => {
    requireBankCalls();
    expected = await bankAgents();
    const [headings = [], ...rows] = readFileSync(BANK_CALLS, 'utf8')
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const columns = columnsOf(rows, guessMapping(headings, rows.slice(0, 5)));
    if (!columns.ok) throw new Error('the real calls are not mapped');
    rollUp = summariseCalls(columns.value, rule);
  });

  it('[S-27] should be read without a finding, and say that outcome and need are not applied', () => {
    expect(rollUp.findings).toEqual([]);
    expect(rollUp.notApplied).toEqual(['outcome', 'need']);
  });

  it('[S-28] should give the 40 agents the figures that SQL gives them', () => {
    const { summary } = rollUp;
    const actual = summary.people.map((agent, index) => ({
      agent,
      dials: summary.dials[index],
      effective_calls: summary.effectiveCalls[index],
      effective_call_rate: summary.effectiveCallRate[index],
      talk_time: summary.talkTime[index],
      effective_talk_time: summary.effectiveTalkTime[index],
      average_call_duration: summary.averageDuration[index],
      closed_customers: summary.closedCustomers?.[index],
    }));
    expect(actual).toHaveLength(40);
    expect([...actual].sort((a, b) => (a.agent < b.agent ? -1 : 1))).toEqual(expected);
  });
});
