import { fail, succeed, type Outcome } from '../findings.ts';
import type { Pieces } from '../pieces.ts';
import { isBlank, textOfCell, type Cell } from './cell.ts';
import type { CallColumns } from './columns.ts';
import { readAnswers, readConditions, UNREADABLE } from './conditions.ts';
import type { CountedCalls } from './correctedCounts.ts';
import type { EffectiveRule } from './effectiveRule.ts';
import { FindingList } from './findingList.ts';
import { columnsOf, type CallMapping } from './mapping.ts';
import { readYes } from './yes.ts';

/** A call of a log as the system counts it. */
export interface LoggedCall {
  /** Its row below the headings, from 0. */
  readonly position: number;
  /** '' where its cell is blank; null where the log has no ids. */
  readonly id: string | null;
  readonly agent: string;
  /** Null where the log gives no length. */
  readonly seconds: number | null;
  readonly counted: boolean;
}

interface HowToList {
  readonly mapping: CallMapping;
  readonly rule: EffectiveRule;
  /** The only one whose calls count; null for all of them. */
  readonly period: string | null;
}

/** Rows that are read at a time. */
const ROWS = 20_000;

/** The calls one by one, of exactly the rows that `rollUpCalls` adds up. */
export function* listCalls(
  rows: readonly (readonly Cell[])[],
  { mapping, rule, period }: HowToList,
): Pieces<Outcome<readonly LoggedCall[]>> {
  const calls: LoggedCall[] = [];
  for (let from = 0; from < rows.length; from += ROWS) {
    const part = rows.slice(from, from + ROWS);
    const columns = columnsOf(part, mapping, { byPeriod: period !== null });
    if (!columns.ok) return fail(...columns.findings);
    const ids = mapping.callId === null ? null : part.map((row) => row[mapping.callId?.column ?? -1]);
    for (const call of callsOf(columns.value, rule, period)) {
      const id = ids === null ? null : idText(ids[call.position]);
      calls.push({ ...call, id, position: from + call.position });
    }
    yield;
  }
  return succeed(calls);
}

/** An id as text, however its cell holds it. */
export const idText = (cell: unknown): string => (isBlank(cell) ? '' : textOfCell(cell).trim());

function callsOf(columns: CallColumns, rule: EffectiveRule, period: string | null): Omit<LoggedCall, 'id'>[] {
  const findings = new FindingList();
  const { seconds, excluded, needs } = readConditions(columns, rule, findings);
  const sales = columns.sales === undefined ? null : readAnswers(columns.sales, readYes, findings);
  const least = Math.max(rule.minSeconds, Number.MIN_VALUE);
  return columns.agents.values.flatMap((cell, position) => {
    const length = seconds[position] ?? NaN;
    const isUnreadable = [length, needs?.[position], sales?.[position]].includes(UNREADABLE);
    if (isBlank(cell) || isUnreadable) return [];
    if (period !== null && columns.periods?.values[position] !== period) return [];
    const counted = length >= least && excluded?.[position] !== 1 && needs?.[position] !== 0;
    return [{ position, agent: idText(cell), seconds: Number.isNaN(length) ? null : length, counted }];
  });
}

/** By agent, in order of first appearance. */
export function countCalls(calls: readonly LoggedCall[]): readonly CountedCalls[] {
  const counts = new Map<string, { calls: number; effective: number }>();
  for (const { agent, counted } of calls) {
    const count = counts.get(agent) ?? { calls: 0, effective: 0 };
    counts.set(agent, count);
    count.calls += 1;
    if (counted) count.effective += 1;
  }
  return [...counts].map(([agent, count]) => ({ agent, ...count }));
}
