import type { Conditions } from './conditions.ts';

/** Sums by group. Talk times are of connected calls, in seconds. */
export interface CallTotals {
  readonly dials: Float64Array;
  readonly connected: Float64Array;
  readonly effective: Float64Array;
  readonly talk: Float64Array;
  readonly effectiveTalk: Float64Array;
  readonly sales: Float64Array;
}

/** Calls that have been read; a group of -1 is left out. */
export type GroupedCalls = Conditions & { readonly groups: Int32Array; readonly sales: Int8Array | null };

export function addUp(
  { groups, seconds, excluded, needs, sales }: GroupedCalls,
  size: number,
  minSeconds: number,
): CallTotals {
  const [dials, connected, effective] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const [talk, effectiveTalk, sold] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const add = (sums: Float64Array, group: number, amount: number) => (sums[group] = (sums[group] ?? 0) + amount);
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    add(dials, group, 1);
    if (sales?.[row] === 1) add(sold, group, 1);
    const length = seconds[row] ?? 0;
    if (!isConnected(length, excluded?.[row])) continue;
    add(connected, group, 1);
    add(talk, group, length);
    if (!isEffective(length, needs?.[row], minSeconds)) continue;
    add(effective, group, 1);
    add(effectiveTalk, group, length);
  }
  return { dials, connected, effective, talk, effectiveTalk, sales: sold };
}

/** Longer than 0 seconds (NaN is not) and not barred by its outcome. */
export const isConnected = (seconds: number, excluded: number | undefined): boolean => seconds > 0 && excluded !== 1;

/** Of a connected call [S-26]; `need` is undefined where the condition is not applied. */
export const isEffective = (seconds: number, need: number | undefined, minSeconds: number): boolean =>
  seconds >= minSeconds && need !== 0;
