import { fail, succeed, type Outcome } from '../findings.ts';
import type { Pieces } from '../pieces.ts';
import { isBlank, textOfCell, type Cell } from './cell.ts';
import type { CallColumns } from './columns.ts';
import type { CountedCalls } from './correctedCounts.ts';
import type { EffectiveRule } from './effectiveRule.ts';
import { columnsOf, type CallMapping } from './mapping.ts';
import { summariseCalls } from './summary.ts';

/** A call of a log as the system counts it. */
export interface LoggedCall {
  /** Its row below the headings, from 0. */
  readonly position: number;
  /** '' where its cell is blank; null where the log has no ids. */
  readonly id: string | null;
  readonly agent: string;
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

type Judged = Pick<LoggedCall, 'position' | 'agent' | 'counted'>;

/** Each row is added up as if it were a person of its own, so that exactly those count that are scored. */
function callsOf(columns: CallColumns, rule: EffectiveRule, period: string | null): Judged[] {
  const { values } = columns.agents;
  const own = values.map((cell, position) => (isBlank(cell) ? null : position));
  const { summary } = summariseCalls({ ...columns, agents: { ...columns.agents, values: own } }, rule);
  return summary.people.flatMap((person, index) => {
    if (period !== null && summary.periods?.[index] !== period) return [];
    const position = Number(person);
    return [{ position, agent: idText(values[position]), counted: summary.effectiveCalls[index] === 1 }];
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
