import type { JudgedCall } from './judgedCall.ts';
import { wilsonInterval } from './wilson.ts';

/** An agent's calls as the system counted them. */
export interface CountedCalls {
  readonly agent: string;
  readonly calls: number;
  readonly effective: number;
}

export interface CorrectedCount extends CountedCalls {
  /** Calls of the agent with a verdict. */
  readonly answered: number;
  /** Estimated effective calls, from 0 to `calls`; not rounded. */
  readonly corrected: number;
  /** Its 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** What the estimate rests on where it is not the agent's own calls alone. */
  readonly basis: 'own' | 'team' | 'none';
}

/** Verdicts on calls of one kind: those counted as effective, or those that were not. */
interface Verdicts {
  readonly effective: number;
  readonly answered: number;
}

interface Cell {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly basis: CorrectedCount['basis'];
}

/**
 * A stratified estimate: of each agent, the calls counted as effective and the others are a stratum each, and
 * each brings its number of calls × the share of its verdicts that say effective. A stratum without a verdict
 * takes the share of the whole team's stratum (`team`), and where the team has none either, the system is
 * believed (`none`).
 *
 * Each share has Wilson's interval; the two are put together as Zou and Donner do ("Construction of confidence
 * limits about effect measures", Statistics in Medicine 27, 2008), narrowed by √(1 − part of the calls with a
 * verdict), so that an agent whose calls were all judged has no interval left.
 */
export function correctCounts(
  answered: readonly JudgedCall[],
  counts: readonly CountedCalls[],
): readonly CorrectedCount[] {
  const team = verdictsByKind(answered);
  const own = byAgent(answered);
  return counts.map((each) => correctOne(each, verdictsByKind(own.get(each.agent) ?? []), team));
}

function byAgent(calls: readonly JudgedCall[]): ReadonlyMap<string, readonly JudgedCall[]> {
  const found = new Map<string, JudgedCall[]>();
  for (const call of calls) {
    const known = found.get(call.agent);
    if (known === undefined) found.set(call.agent, [call]);
    else known.push(call);
  }
  return found;
}

interface ByKind {
  readonly counted: Verdicts;
  readonly others: Verdicts;
}

const verdictsByKind = (calls: readonly JudgedCall[]): ByKind => ({
  counted: verdictsOf(calls.filter(({ counted }) => counted)),
  others: verdictsOf(calls.filter(({ counted }) => !counted)),
});

const verdictsOf = (calls: readonly JudgedCall[]): Verdicts => ({
  effective: calls.filter(({ verdict }) => verdict === true).length,
  answered: calls.length,
});

function correctOne(each: CountedCalls, own: ByKind, team: ByKind): CorrectedCount {
  const others = each.calls - each.effective;
  const cells = [
    { size: each.effective, own: own.counted, ...cellOf(own.counted, team.counted, 1) },
    { size: others, own: own.others, ...cellOf(own.others, team.others, 0) },
  ].filter(({ size }) => size > 0);
  const corrected = cells.reduce((sum, { size, share }) => sum + size * share, 0);
  const reach = (bound: 'low' | 'high'): number => Math.hypot(...cells.map((cell) => reachOf(cell, bound)));
  const answered = own.counted.answered + own.others.answered;
  return {
    ...{ ...each, answered, corrected },
    low: Math.max(0, corrected - reach('low')),
    high: Math.min(each.calls, corrected + reach('high')),
    basis: BASES.find((basis) => cells.some((cell) => cell.basis === basis)) ?? 'own',
  };
}

/** The weakest first. */
const BASES = ['none', 'team', 'own'] as const;

function cellOf(own: Verdicts, team: Verdicts, system: 0 | 1): Cell {
  const basis = own.answered > 0 ? 'own' : team.answered > 0 ? 'team' : 'none';
  if (basis === 'none') return { share: system, low: 0, high: 1, basis };
  const { effective, answered } = basis === 'own' ? own : team;
  return { share: effective / answered, ...wilsonInterval(effective, answered), basis };
}

function reachOf(cell: Cell & { readonly size: number; readonly own: Verdicts }, bound: 'low' | 'high'): number {
  const unjudged = Math.max(0, 1 - cell.own.answered / cell.size);
  return cell.size * Math.abs(cell.share - cell[bound]) * Math.sqrt(unjudged);
}
