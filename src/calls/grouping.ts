import { isBlank, textOfCell } from './cell.ts';
import { Codes } from './codes.ts';
import { readColumn, type CallColumn, type CallColumns } from './columns.ts';
import type { FindingList } from './findingList.ts';

/** Rows by person, or by person and period, in order of first appearance. */
export interface Grouping {
  /** Group of each row; -1 for a row that belongs to nobody. */
  readonly groups: Int32Array;
  readonly people: readonly string[];
  /** Beside `people`; null when the calls have no periods. */
  readonly periods: readonly string[] | null;
}

const NOBODY = -1;

/** Rows for which `keep` is false join no group. Names are trimmed. */
export function groupCalls(columns: CallColumns, keep: (row: number) => boolean, findings: FindingList): Grouping {
  const agents = new Codes();
  const byRow = readCodes(columns.agents, (value) => (isBlank(value) ? NOBODY : agents.of(textOfCell(value).trim())));
  reportBlankAgents(columns, byRow, findings);
  const periods = new Codes();
  const periodByRow =
    columns.periods === undefined ? null : readCodes(columns.periods, (value) => periods.of(textOfCell(value)));
  return number(byRow, periodByRow, { agents: agents.texts, periods: periods.texts, keep });
}

function readCodes({ values }: CallColumn, read: (value: unknown) => number): Int32Array {
  return readColumn(values, new Int32Array(values.length), read);
}

function number(
  agentByRow: Int32Array,
  periodByRow: Int32Array | null,
  names: { readonly agents: readonly string[]; readonly periods: readonly string[]; keep: (row: number) => boolean },
): Grouping {
  const groups = new Int32Array(agentByRow.length).fill(NOBODY);
  const known = periodByRow === null ? new DenseNumbers(names.agents.length) : new Map<number, number>();
  const people: string[] = [];
  const periods: string[] = [];
  for (let row = 0; row < groups.length; row += 1) {
    const agent = agentByRow[row] ?? NOBODY;
    if (agent < 0 || !names.keep(row)) continue;
    const period = periodByRow === null ? 0 : (periodByRow[row] ?? 0);
    const key = period * names.agents.length + agent;
    let group = known.get(key);
    if (group === undefined) {
      group = people.push(names.agents[agent] ?? '') - 1;
      periods.push(names.periods[period] ?? '');
      known.set(key, group);
    }
    groups[row] = group;
  }
  return { groups, people, periods: periodByRow === null ? null : periods };
}

/** As a `Map` for keys from 0 to a size that is known, and several times as fast. */
class DenseNumbers {
  private readonly values: Int32Array;

  constructor(size: number) {
    this.values = new Int32Array(size).fill(-1);
  }

  get(key: number): number | undefined {
    const value = this.values[key];
    return value === -1 ? undefined : value;
  }

  set(key: number, value: number): void {
    this.values[key] = value;
  }
}

/** A row that is blank throughout is no call and no fault. */
function reportBlankAgents(columns: CallColumns, agentByRow: Int32Array, findings: FindingList): void {
  const others = [columns.durations, columns.outcomes, columns.needs, columns.sales];
  const { column, name } = columns.agents;
  for (let row = 0; row < agentByRow.length; row += 1) {
    if (agentByRow[row] !== NOBODY || others.every((other) => isBlank(other?.values[row]))) continue;
    findings.add({ code: 'calls.agentBlank', where: { kind: 'cell', row, column, name }, args: {} });
  }
}
