import type { Finding } from '../findings.ts';
import { addUp, type CallTotals } from './callTotals.ts';
import type { CallColumns } from './columns.ts';
import { checkLengths, readAnswers, readConditions, UNREADABLE } from './conditions.ts';
import type { EffectiveRule } from './effectiveRule.ts';
import { FindingList } from './findingList.ts';
import { groupCalls } from './grouping.ts';
import { readYes } from './yes.ts';

/**
 * One entry a person, or a person and period, in order of first appearance [S-28]. Connected calls
 * are longer than 0 seconds and not barred by their outcome; talk times are theirs, in seconds.
 */
export interface CallSummary {
  readonly people: readonly string[];
  /** Beside `people`; null when the calls have no periods. */
  readonly periods: readonly string[] | null;
  readonly dials: readonly number[];
  readonly connected: readonly number[];
  readonly effectiveCalls: readonly number[];
  readonly effectiveCallRate: readonly number[];
  readonly talkTime: readonly number[];
  /** Talk time ÷ connected calls; null without any. */
  readonly averageDuration: readonly (number | null)[];
  readonly effectiveTalkTime: readonly number[];
  /** Calls with a sale; null when no column says so. */
  readonly closedCustomers: readonly number[] | null;
  /** Calls with a sale ÷ connected calls: whoever was reached is taken as interested; null without any. */
  readonly conversionRate: readonly (number | null)[] | null;
}

export interface CallRollUp {
  readonly summary: CallSummary;
  /** Rows named here are left out of the summary. */
  readonly findings: readonly Finding[];
  /** Conditions that the rule has and the log has no column for. */
  readonly notApplied: readonly ('outcome' | 'need')[];
}

export function summariseCalls(columns: CallColumns, rule: EffectiveRule): CallRollUp {
  const findings = new FindingList();
  const conditions = readConditions(columns, rule, findings);
  const sales = columns.sales === undefined ? null : readAnswers(columns.sales, readYes, findings);
  checkLengths(columns.agents, [columns.durations, columns.sales, columns.periods], findings);
  const { seconds, needs } = conditions;
  const isReadable = (row: number): boolean =>
    seconds[row] !== UNREADABLE && needs?.[row] !== UNREADABLE && sales?.[row] !== UNREADABLE;
  const { groups, people, periods } = groupCalls(columns, isReadable, findings);
  const totals = addUp({ ...conditions, groups, sales }, people.length, rule.minSeconds);
  const notApplied = [
    ...(columns.outcomes === undefined ? (['outcome'] as const) : []),
    ...(columns.needs === undefined && rule.needRequired ? (['need'] as const) : []),
  ];
  return { summary: { people, periods, ...derive(totals, sales !== null) }, findings: findings.all(), notApplied };
}

function derive(totals: CallTotals, hasSales: boolean): Omit<CallSummary, 'people' | 'periods'> {
  const { dials, connected, effective, talk, effectiveTalk, sales } = totals;
  return {
    dials: [...dials],
    connected: [...connected],
    effectiveCalls: [...effective],
    effectiveCallRate: divide(effective, dials).map((rate) => rate ?? 0),
    talkTime: [...talk],
    averageDuration: divide(talk, connected),
    effectiveTalkTime: [...effectiveTalk],
    closedCustomers: hasSales ? [...sales] : null,
    conversionRate: hasSales ? divide(sales, connected) : null,
  };
}

const divide = (above: Float64Array, below: Float64Array): (number | null)[] =>
  Array.from(above, (value, index) => {
    const by = below[index] ?? 0;
    return by === 0 ? null : value / by;
  });
