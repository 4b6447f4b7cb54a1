import { readCalls, type CallInput } from '../../functions/callColumns.ts';
import { isFinding } from '../../functions/cells.ts';
import { type Conditions, readConditions } from '../../src/calls/conditions.ts';
import { FindingList } from '../../src/calls/findingList.ts';
import type { CallLog } from './callLog.ts';

export const MIN_SECONDS = 180;

/** A log on its way through the function: out of the rows of cells, then out of the texts. */
export interface ReadLog {
  readonly input: CallInput;
  readonly conditions: Conditions;
}

export function readLog(log: CallLog): ReadLog {
  const input = readCalls({ ...log, minMinutes: MIN_SECONDS / 60, unit: 's' });
  if (isFinding(input)) throw new Error(`The log has a fault: ${input.code}`);
  return { input, conditions: readConditions(input.conditions, input.rule, new FindingList()) };
}
