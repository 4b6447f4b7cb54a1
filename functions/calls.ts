import { countEffective } from '../src/calls/effective.ts';
import { type CallSummary, summariseCalls } from '../src/calls/summary.ts';
import { type CallInput, readCalls } from './callColumns.ts';
import { toExcelError, type Value } from './errors.ts';
import { headings } from './words.ts';

/**
 * Number of effective calls: long enough, with an outcome that counts, and with the customer's need captured.
 * @customfunction EFFECTIVE_CALLS EFFECTIVE_CALLS
 * @param durations Length of each call: numbers in the unit, or text such as 2:59 or 00:03:05. Blank rows do not count.
 * @param outcomes Outcome of each call; empty numbers, refusals, invalid and unanswered calls never count. Not applied unless given.
 * @param needs Whether the need was captured: TRUE, 1, yes and the like; blank is no. Not applied unless given.
 * @param minMinutes Least length in minutes; 3 unless given. A call of exactly this length counts.
 * @param unit What plain numbers are: "s" (seconds, unless given), "min" (minutes) or "time" (Excel times).
 * @returns How many calls are effective.
 */
export function effectiveCalls(
  durations: unknown[][],
  outcomes?: unknown[][],
  needs?: unknown[][],
  minMinutes?: unknown,
  unit?: string,
): number {
  const calls = readCalls({ durations, outcomes, needs, minMinutes, unit });
  const counted = countEffective(calls.conditions, calls.rule);
  if (!counted.ok) throw toExcelError(calls.firstOf(counted.findings));
  return counted.value;
}

/**
 * Table of calls by agent under a heading row: dials, connected, effective calls and their rate, talk time, average duration, effective talk time. Times are in seconds.
 * @customfunction CALL_SUMMARY CALL_SUMMARY
 * @param agents Whose call it is, beside each duration.
 * @param durations Length of each call: numbers in the unit, or text such as 2:59 or 00:03:05. A blank one is a dial only.
 * @param outcomes Outcome of each call; empty numbers, refusals, invalid and unanswered calls never count. Not applied unless given.
 * @param needs Whether the need was captured: TRUE, 1, yes and the like; blank is no. Not applied unless given.
 * @param minMinutes Least length in minutes of an effective call; 3 unless given. A call of exactly this length counts.
 * @param unit What plain numbers are: "s" (seconds, unless given), "min" (minutes) or "time" (Excel times).
 * @returns A row for each agent, in order of the first call.
 */
export function callSummary(
  agents: unknown[][],
  durations: unknown[][],
  outcomes?: unknown[][],
  needs?: unknown[][],
  minMinutes?: unknown,
  unit?: string,
): unknown[][] {
  return summaryTable(readCalls({ agents, durations, outcomes, needs, minMinutes, unit }));
}

function summaryTable({ agents, conditions, rule, firstOf }: CallInput): Value[][] {
  const { summary, findings } = summariseCalls({ agents, ...conditions }, rule);
  if (findings.length > 0) throw toExcelError(firstOf(findings));
  const head = headings(
    'sheet.actuals.agent',
    'indicator.dials.name',
    'word.connected',
    'indicator.effective_calls.name',
    'indicator.effective_call_rate.name',
    'word.talkTime',
    'indicator.average_call_duration.name',
    'indicator.effective_talk_time.name',
  );
  return [head, ...summary.people.map((person, index) => [person, ...rowOf(summary, index)])];
}

/** Without a connected call there is no average, which is blank then. */
function rowOf(summary: CallSummary, index: number): Value[] {
  const { dials, connected, effectiveCalls: effective, effectiveCallRate } = summary;
  const { talkTime, averageDuration, effectiveTalkTime } = summary;
  const figures = [dials, connected, effective, effectiveCallRate, talkTime, averageDuration, effectiveTalkTime];
  return figures.map((column) => column[index] ?? '');
}
