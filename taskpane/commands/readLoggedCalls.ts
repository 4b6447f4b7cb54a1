import { effectiveRule } from '../../src/calls/effectiveRule.ts';
import { listCalls, type LoggedCall } from '../../src/calls/loggedCalls.ts';
import type { CallMapping } from '../../src/calls/mapping.ts';
import { succeed, type Outcome } from '../../src/findings.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { cellAddress, parseAddress } from '../../src/sheets/address.ts';
import type { Cell, DataSource, RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';

export interface LogRequest {
  readonly plan: Plan;
  readonly source: DataSource;
  readonly mapping: CallMapping;
}

/** A call of the log with the name it goes by and the cell that leads to it. */
export interface NamedCall extends LoggedCall {
  /** Its id, or its row on the sheet where the log has no ids; '' where its id is blank. */
  readonly name: string;
  readonly address: string;
  readonly cells: readonly Cell[];
}

/** The calls that are scored: of the plan's period where the log has periods, of the whole log otherwise. */
export async function readLoggedCalls(
  workbook: Workbook,
  { plan, source, mapping }: LogRequest,
  run: RunOptions,
): Promise<Outcome<readonly NamedCall[]>> {
  const rows = (await workbook.readSource(source, run)).slice(1);
  const byPeriod = plan.period !== '' && (mapping.period ?? mapping.date) !== null;
  const rule = effectiveRule(plan.effectiveCall);
  const period = byPeriod ? plan.period.trim() : null;
  const listed = await inSlices(listCalls(rows, { mapping, rule, period }), run.signal);
  if (!listed.ok) return listed;
  const top = parseAddress(source.address) ?? { row: 0, column: 0 };
  const column = top.column + ((mapping.callId ?? mapping.agent)?.column ?? 0);
  return succeed(
    listed.value.map((call) => {
      const row = top.row + 1 + call.position;
      const name = call.id ?? String(row + 1);
      return { ...call, name, address: cellAddress(row, column), cells: rows[call.position] ?? [] };
    }),
  );
}

/** What tells calls apart: ids may be given by agent. */
export const callKey = (agent: string, name: string): string => `${agent}\u001f${name}`;
