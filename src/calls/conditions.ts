import type { Finding } from '../findings.ts';
import { textOfCell } from './cell.ts';
import { readColumn, type CallColumn, type ConditionColumns } from './columns.ts';
import { readDuration, type DurationUnit } from './duration.ts';
import type { EffectiveRule } from './effectiveRule.ts';
import type { FindingList } from './findingList.ts';
import { isExcluded } from './outcomes.ts';
import { readYes } from './yes.ts';

/** What decides whether a call is effective, row by row; null where a condition is not applied. */
export interface Conditions {
  /** NaN where the duration is blank, -1 where it cannot be read. */
  readonly seconds: Float64Array;
  /** 1 where the outcome bars the call. */
  readonly excluded: Int8Array | null;
  /** 1 where the need was captured, 0 where not, -1 where the entry cannot be read. */
  readonly needs: Int8Array | null;
}

export const UNREADABLE = -1;

export function readConditions(columns: ConditionColumns, rule: EffectiveRule, findings: FindingList): Conditions {
  const { durations, outcomes, needs, unit } = columns;
  checkLengths(durations, [outcomes, needs], findings);
  return {
    seconds: readDurations(durations, unit, findings),
    excluded: outcomes === undefined ? null : readOutcomes(outcomes, rule),
    needs: needs === undefined || !rule.needRequired ? null : readAnswers(needs, readYes, findings),
  };
}

/** Reports every column whose length differs from that of the first. */
export function checkLengths(
  first: CallColumn,
  others: readonly (CallColumn | undefined)[],
  findings: FindingList,
): void {
  for (const other of others) {
    if (other === undefined || other.values.length === first.values.length) continue;
    const args = { name: other.name, length: other.values.length, first: first.name, expected: first.values.length };
    findings.add({ code: 'calls.lengths', args });
  }
}

/** 1 for yes, 0 for no and blank, `UNREADABLE` with a finding for anything else. */
export function readAnswers(
  column: CallColumn,
  read: (value: unknown) => boolean | null,
  findings: FindingList,
): Int8Array {
  const answers = new Int8Array(column.values.length);
  readColumn(column.values, answers, (value) => Number(read(value) ?? UNREADABLE));
  report(column, answers, findings, (value) => ({
    code: 'calls.answerUnreadable',
    args: { found: textOfCell(value) },
  }));
  return answers;
}

function readOutcomes({ values }: CallColumn, rule: EffectiveRule): Int8Array {
  return readColumn(values, new Int8Array(values.length), (value) => Number(isExcluded(value, rule.excluded)));
}

function readDurations(column: CallColumn, unit: DurationUnit, findings: FindingList): Float64Array {
  const lengths = readColumn(column.values, new Float64Array(column.values.length), (value) => {
    const read = readDuration(value, unit) ?? NaN;
    return typeof read === 'string' ? UNREADABLE : read;
  });
  report(column, lengths, findings, (value) => {
    const fault = readDuration(value, unit);
    const code = fault === 'calls.durationNegative' ? fault : 'calls.durationUnreadable';
    return { code, args: { found: textOfCell(value) } };
  });
  return lengths;
}

function report(
  column: CallColumn,
  read: Float64Array | Int8Array,
  findings: FindingList,
  describe: (value: unknown) => Finding,
): void {
  for (let row = 0; row < read.length; row += 1) {
    if (read[row] !== UNREADABLE) continue;
    const where = { kind: 'cell', row, column: column.column, name: column.name } as const;
    findings.add({ ...describe(column.values[row]), where });
  }
}
