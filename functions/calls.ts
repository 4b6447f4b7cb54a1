import { countEffective } from '../src/calls/effective.ts';
import { effectiveRule } from '../src/calls/effectiveRule.ts';
import type { CallColumn } from '../src/calls/columns.ts';
import type { Finding } from '../src/findings.ts';
import { DURATION_UNITS } from './choices.ts';
import { isFinding, type Matrix, sizeOf, toChoice, toMatrix, toNumber } from './cells.ts';
import { toExcelError } from './errors.ts';

const USUAL_MINUTES = 3;

/**
 * Number of effective calls: long enough, with an outcome that counts, and with the customer's need captured.
 * @customfunction EFFECTIVE_CALLS EFFECTIVE_CALLS
 * @param durations Length of each call: numbers in the unit, or text such as 2:59 or 00:03:05. Blank rows do not count.
 * @param outcomes Outcome of each call; empty numbers, refusals, invalid and unanswered calls never count. Not applied unless given.
 * @param needs Whether the need was captured: TRUE, 1, yes and the like; blank is no. Not applied unless given.
 * @param minMinutes Least length in minutes; 3 unless given. A call of exactly this length counts.
 * @param unit What plain numbers are: "s" (seconds, unless given), "min" (minutes) or "time" (Excel times).
 * @returns How many calls are effective.
 */
export function effectiveCalls(
  durations: unknown[][],
  outcomes?: unknown[][],
  needs?: unknown[][],
  minMinutes?: number,
  unit?: string,
): number {
  const lengths = toMatrix(durations) ?? [[]];
  const reading = toChoice(unit, 'unit', DURATION_UNITS);
  if (isFinding(reading)) throw toExcelError(reading);
  const minutes = toNumber(minMinutes) ?? USUAL_MINUTES;
  if (isFinding(minutes)) throw toExcelError(minutes);
  if (minutes < 0) throw toExcelError({ code: 'function.negative', args: { name: 'minMinutes', value: minutes } });
  const counted = countEffective(
    {
      durations: column(lengths, 0, 'durations'),
      unit: reading,
      ...optional('outcomes', toMatrix(outcomes), 1),
      ...optional('needs', toMatrix(needs), 2),
    },
    effectiveRule({ minMinutes: minutes, needRequired: true, excludedOutcomes: [] }),
  );
  if (counted.ok) return counted.value;
  throw toExcelError(inRange(counted.findings[0] ?? { code: 'function.blank', args: {} }, lengths));
}

const column = (matrix: Matrix, position: number, name: string): CallColumn => ({
  values: matrix.length === 1 || sizeOf(matrix)[1] !== 1 ? matrix.flat() : matrix.map(([cell]) => cell),
  column: position,
  name,
});

const optional = <Name extends string>(name: Name, matrix: Matrix | null, position: number) =>
  (matrix === null ? {} : { [name]: column(matrix, position, name) }) as Partial<Record<Name, CallColumn>>;

/** Findings count cells along the rows; people count rows and columns. */
function inRange(finding: Finding, durations: Matrix): Finding {
  const { where } = finding;
  if (where?.kind !== 'cell') return finding;
  const columns = Math.max(1, sizeOf(durations)[1]);
  return { ...finding, where: { ...where, row: Math.floor(where.row / columns), column: where.row % columns } };
}
