import type { CallColumn, ConditionColumns } from '../src/calls/columns.ts';
import { effectiveRule, type EffectiveRule } from '../src/calls/effectiveRule.ts';
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

const USUAL_MINUTES = 3;

/** The arguments that functions of calls share; `agents` is absent where nobody asks whose the calls are. */
export interface CallArguments {
  readonly agents?: unknown;
  readonly durations: unknown;
  readonly outcomes: unknown;
  readonly needs: unknown;
  readonly minMinutes: unknown;
  readonly unit: unknown;
}

export interface CallInput {
  readonly agents: CallColumn;
  readonly conditions: ConditionColumns;
  readonly rule: EffectiveRule;
  /** The first of the findings, with its place in the argument it is about. */
  readonly firstOf: (findings: readonly Finding[]) => Finding;
}

export function readCalls(given: CallArguments): CallInput | Finding {
  const unit = toChoice('unit', given.unit, DURATION_UNITS);
  if (isFinding(unit)) return unit;
  const minutes = toSingleNumber('minMinutes', given.minMinutes) ?? USUAL_MINUTES;
  if (isFinding(minutes)) return minutes;
  if (minutes < 0) return { code: 'function.negative', args: { name: 'minMinutes', value: minutes } };
  const durations = toRequired('durations', given.durations);
  const agents = 'agents' in given ? toRequired('agents', given.agents) : durations;
  const [outcomes, needs] = [toArgument('outcomes', given.outcomes), toArgument('needs', given.needs)];
  const all = [durations, agents, outcomes, needs].filter((argument) => argument !== null);
  const fault = shapeFault(all) ?? firstError(all);
  if (fault !== null) return fault;
  return {
    agents: toColumn(agents),
    conditions: {
      durations: toColumn(durations),
      unit,
      ...(outcomes === null ? {} : { outcomes: toColumn(outcomes) }),
      ...(needs === null ? {} : { needs: toColumn(needs) }),
    },
    rule: effectiveRule({ minMinutes: minutes, needRequired: true, excludedOutcomes: [] }),
    firstOf: ([finding = NO_FIGURE]) => inArgument(finding, all, durations),
  };
}

/** A row goes with a column of the same length. */
function shapeFault([first, ...others]: readonly Argument[]): Finding | null {
  if (first === undefined) return null;
  const [wantedRows, wantedColumns] = sizeOf(first.cells);
  for (const { name, cells } of others) {
    const [rows, columns] = sizeOf(cells);
    const lines = Math.min(rows, columns) === 1 && Math.min(wantedRows, wantedColumns) === 1;
    const fits =
      (rows === wantedRows && columns === wantedColumns) || (lines && rows * columns === wantedRows * wantedColumns);
    const args = { name, rows, columns, first: first.name, wantedRows, wantedColumns };
    if (!fits) return { code: 'function.otherShape', args };
  }
  return null;
}

/** An error among outcomes or answers must not pass for one. */
function firstError(all: readonly Argument[]): Finding | null {
  for (const argument of all) {
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
function inArgument({ where, ...finding }: Finding, all: readonly Argument[], durations: Argument): Finding {
  if (where?.kind !== 'cell') return finding;
  const argument = all.find(({ name }) => name === where.name) ?? durations;
  const width = Math.max(1, sizeOf(argument.cells)[1]);
  return placed(finding, argument, [Math.floor(where.row / width), where.row % width]);
}
