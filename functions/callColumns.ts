import type { CallColumn, ConditionColumns } from '../src/calls/columns.ts';
import { effectiveRule, type EffectiveRule } from '../src/calls/effectiveRule.ts';
import type { Finding } from '../src/findings.ts';
import { entriesOf } from './entries.ts';
import {
  type Argument,
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
import { shapeFault } from './shapeFault.ts';

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
  const all = argumentsOf(given);
  const columns = shapeFault(Object.values(all)) ?? columnsOf(all);
  if (isFinding(columns)) return columns;
  const { agents, ...conditions } = columns;
  return {
    agents: agents ?? columns.durations,
    conditions: { ...conditions, unit },
    rule: effectiveRule({ minMinutes: minutes, needRequired: true, excludedOutcomes: [] }),
    firstOf: ([finding = NO_FIGURE]) => inArgument(finding, all),
  };
}

/** Those given, in the order of the columns that others are compared with. */
interface GivenColumns<Column> {
  readonly durations: Column;
  readonly agents?: Column;
  readonly outcomes?: Column;
  readonly needs?: Column;
}

function argumentsOf(given: CallArguments): GivenColumns<Argument> {
  const [outcomes, needs] = [toArgument('outcomes', given.outcomes), toArgument('needs', given.needs)];
  return {
    durations: toRequired('durations', given.durations),
    ...('agents' in given ? { agents: toRequired('agents', given.agents) } : {}),
    ...(outcomes === null ? {} : { outcomes }),
    ...(needs === null ? {} : { needs }),
  };
}

function columnsOf(all: GivenColumns<Argument>): GivenColumns<CallColumn> | Finding {
  const durations = entriesOf(all.durations);
  if (isFinding(durations)) return durations;
  const columns: { -readonly [Name in keyof GivenColumns<CallColumn>]: CallColumn } = { durations };
  for (const name of ['agents', 'outcomes', 'needs'] as const) {
    const argument = all[name];
    if (argument === undefined) continue;
    const column = entriesOf(argument);
    if (isFinding(column)) return column;
    columns[name] = column;
  }
  return columns;
}

/** Entries are counted along the rows of their argument; people count rows and columns. */
function inArgument({ where, ...finding }: Finding, all: GivenColumns<Argument>): Finding {
  if (where?.kind !== 'cell') return finding;
  const argument = Object.values(all).find(({ name }) => name === where.name) ?? all.durations;
  const width = Math.max(1, sizeOf(argument.cells)[1]);
  return placed(finding, argument, [Math.floor(where.row / width), where.row % width]);
}
