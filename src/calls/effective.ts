import { fail, succeed, type Outcome } from '../findings.ts';
import { readConditions, type Conditions } from './conditions.ts';
import type { ConditionColumns } from './columns.ts';
import type { EffectiveRule } from './effectiveRule.ts';
import { FindingList } from './findingList.ts';
import { isExcluded } from './outcomes.ts';

/** A call without a length, or of 0 seconds, did not connect and is never effective. */
export function isEffective(
  call: { readonly seconds: number | null; readonly outcome: unknown; readonly needCaptured: boolean },
  rule: EffectiveRule,
): boolean {
  if (call.seconds === null || call.seconds <= 0 || call.seconds < rule.minSeconds) return false;
  return !isExcluded(call.outcome, rule.excluded) && (call.needCaptured || !rule.needRequired);
}

/** How many calls are effective; any entry that cannot be read is a finding instead. */
export function countEffective(columns: ConditionColumns, rule: EffectiveRule): Outcome<number> {
  const findings = new FindingList();
  const conditions = readConditions(columns, rule, findings);
  return findings.isEmpty ? succeed(countRead(conditions, rule.minSeconds)) : fail(...findings.all());
}

/** The same for calls that have been read without a finding. */
export function countRead({ seconds, excluded, needs }: Conditions, minSeconds: number): number {
  const least = Math.max(minSeconds, Number.MIN_VALUE);
  let count = 0;
  for (let row = 0; row < seconds.length; row += 1) {
    if (!((seconds[row] ?? 0) >= least)) continue;
    if (excluded !== null && excluded[row] === 1) continue;
    if (needs !== null && needs[row] === 0) continue;
    count += 1;
  }
  return count;
}
