import type { CallColumn } from '../src/calls/columns.ts';
import { countEffective } from '../src/calls/effective.ts';
import { effectiveRule } from '../src/calls/effectiveRule.ts';
import type { Finding } from '../src/findings.ts';
import {
  type Argument,
  errorText,
  isFinding,
  NO_FIGURE,
  placed,
  sizeOf,
  toArgument,
  toChoice,
  toRequired,
  toSingleNumber,
} from './cells.ts';
import { DURATION_UNITS } from './choices.ts';
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
  minMinutes?: unknown,
  unit?: string,
): number {
  const counted = count(
    [toRequired('durations', durations), toArgument('outcomes', outcomes), toArgument('needs', needs)],
    { minMinutes, unit },
  );
  if (isFinding(counted)) throw toExcelError(counted);
  return counted;
}

type Columns = readonly [durations: Argument, outcomes: Argument | null, needs: Argument | null];

function count(columns: Columns, settings: { readonly minMinutes: unknown; readonly unit: unknown }): number | Finding {
  const unit = toChoice('unit', settings.unit, DURATION_UNITS);
  if (isFinding(unit)) return unit;
  const minutes = toSingleNumber('minMinutes', settings.minMinutes) ?? USUAL_MINUTES;
  if (isFinding(minutes)) return minutes;
  if (minutes < 0) return { code: 'function.negative', args: { name: 'minMinutes', value: minutes } };
  const [durations, outcomes, needs] = columns;
  const fault = shapeFault(outcomes, durations) ?? shapeFault(needs, durations) ?? firstError(columns);
  if (fault !== null) return fault;
  const counted = countEffective(
    {
      durations: toColumn(durations),
      unit,
      ...(outcomes === null ? {} : { outcomes: toColumn(outcomes) }),
      ...(needs === null ? {} : { needs: toColumn(needs) }),
    },
    effectiveRule({ minMinutes: minutes, needRequired: true, excludedOutcomes: [] }),
  );
  return counted.ok ? counted.value : inArgument(counted.findings[0] ?? NO_FIGURE, columns);
}

/** A row goes with a column of the same length. */
function shapeFault(argument: Argument | null, first: Argument): Finding | null {
  if (argument === null) return null;
  const [rows, columns] = sizeOf(argument.cells);
  const [wantedRows, wantedColumns] = sizeOf(first.cells);
  const lines = Math.min(rows, columns) === 1 && Math.min(wantedRows, wantedColumns) === 1;
  if ((rows === wantedRows && columns === wantedColumns) || (lines && rows * columns === wantedRows * wantedColumns)) {
    return null;
  }
  const args = { name: argument.name, rows, columns, first: first.name, wantedRows, wantedColumns };
  return { code: 'function.otherShape', args };
}

/** An error among outcomes or answers must not pass for one. */
function firstError(columns: Columns): Finding | null {
  for (const argument of columns) {
    if (argument === null) continue;
    for (const [row, cells] of argument.cells.entries()) {
      for (let column = 0; column < cells.length; column += 1) {
        const found = errorText(cells[column]);
        if (found !== null) return placed({ code: 'function.errorValue', args: { found } }, argument, [row, column]);
      }
    }
  }
  return null;
}

const toColumn = ({ name, cells }: Argument): CallColumn => ({
  values: sizeOf(cells)[1] === 1 ? cells.map(([cell]) => cell) : cells.flat(),
  column: 0,
  name,
});

/** Entries are counted along the rows of their argument; people count rows and columns. */
function inArgument({ where, ...finding }: Finding, columns: Columns): Finding {
  if (where?.kind !== 'cell') return finding;
  const argument = columns.find((each) => each?.name === where.name) ?? columns[0];
  const width = Math.max(1, sizeOf(argument.cells)[1]);
  return placed(finding, argument, [Math.floor(where.row / width), where.row % width]);
}
