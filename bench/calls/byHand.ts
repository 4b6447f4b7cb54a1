import type { CallLog } from './callLog.ts';

const EXCLUDED = new Set<unknown>(['No answer', 'Refused', 'Empty number', 'Busy']);

/** What a loop over Excel's own arrays takes, when it trusts every cell and knows the words of this log only. */
export function countByHand({ durations, outcomes, needs }: CallLog, minSeconds: number): number {
  let count = 0;
  for (let row = 0; row < durations.length; row += 1) {
    if (Number(durations[row]?.[0]) < minSeconds) continue;
    if (!EXCLUDED.has(outcomes[row]?.[0]) && needs[row]?.[0] === 'Yes') count += 1;
  }
  return count;
}
