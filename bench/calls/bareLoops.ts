import type { CallLog } from './callLog.ts';

/** A log in the form that a loop is fastest with. */
export interface BareLog {
  readonly seconds: Float64Array;
  /** 1 where the outcome bars the call. */
  readonly excluded: Uint8Array;
  /** 1 where the need was captured. */
  readonly needs: Uint8Array;
  /** Numbers of the agents, in order of first appearance. */
  readonly agents: Int32Array;
  readonly team: number;
}

/** Sums by agent. */
export interface BareTotals {
  readonly dials: Float64Array;
  readonly connected: Float64Array;
  readonly effective: Float64Array;
  readonly talk: Float64Array;
  readonly effectiveTalk: Float64Array;
}

export function toBareLog(log: CallLog): BareLog {
  const names = new Map<unknown, number>();
  for (const [agent] of log.agents) if (!names.has(agent)) names.set(agent, names.size);
  return {
    seconds: Float64Array.from(log.durations, ([duration]) => Number(duration)),
    excluded: Uint8Array.from(log.outcomes, ([outcome]) => Number(outcome !== 'Connected')),
    needs: Uint8Array.from(log.needs, ([need]) => Number(need === 'Yes')),
    agents: Int32Array.from(log.agents, ([agent]) => names.get(agent) ?? -1),
    team: names.size,
  };
}

export function countBare({ seconds, excluded, needs }: BareLog, minSeconds: number): number {
  let count = 0;
  for (let row = 0; row < seconds.length; row += 1) {
    if ((seconds[row] ?? 0) >= minSeconds && excluded[row] === 0 && needs[row] === 1) count += 1;
  }
  return count;
}

export function addUpBare({ seconds, excluded, needs, agents, team }: BareLog, minSeconds: number): BareTotals {
  const sums = (): Float64Array => new Float64Array(team);
  const totals = { dials: sums(), connected: sums(), effective: sums(), talk: sums(), effectiveTalk: sums() };
  const { dials, connected, effective, talk, effectiveTalk } = totals;
  for (let row = 0; row < seconds.length; row += 1) {
    const agent = agents[row] ?? 0;
    const length = seconds[row] ?? 0;
    dials[agent] = (dials[agent] ?? 0) + 1;
    if (length <= 0 || excluded[row] === 1) continue;
    connected[agent] = (connected[agent] ?? 0) + 1;
    talk[agent] = (talk[agent] ?? 0) + length;
    if (length < minSeconds || needs[row] === 0) continue;
    effective[agent] = (effective[agent] ?? 0) + 1;
    effectiveTalk[agent] = (effectiveTalk[agent] ?? 0) + length;
  }
  return totals;
}
