import type { CallColumn, ConditionColumns } from '../src/calls/columns.ts';
import { effectiveRule, type EffectiveRule } from '../src/calls/effectiveRule.ts';
import type { Finding } from '../src/findings.ts';
import { entriesOf } from './entries.ts';
import { type Argument, NO_FIGURE, placed, sizeOf, toArgument, toChoice, toRequired, toSingleNumber } from './cells.ts';
import { DURATION_UNITS } from './choices.ts';
import { toExcelError } from './errors.ts';
import { orThrow } from './orThrow.ts';
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

/** What is wrong with them is thrown. */
export function readCalls(given: CallArguments): CallInput {
  const unit = orThrow(toChoice('unit', given.unit, DURATION_UNITS));
  const value = orThrow(toSingleNumber('minMinutes', given.minMinutes)) ?? USUAL_MINUTES;
  if (value < 0) throw toExcelError({ code: 'function.negative', args: { name: 'minMinutes', value } });
  const all = argumentsOf(given);
  orThrow(shapeFault(Object.values(all)));
  const columns = columnsOf(all);
  const { agents, ...conditions } = columns;
  return {
    agents: agents ?? columns.durations,
    conditions: { ...conditions, unit },
    rule: effectiveRule({ minMinutes: value, needRequired: true, excludedOutcomes: [] }),
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

function columnsOf({ durations, ...others }: GivenColumns<Argument>): GivenColumns<CallColumn> {
  const columns = Object.entries(others).map(([name, argument]) => [name, orThrow(entriesOf(argument))] as const);
  return { durations: orThrow(entriesOf(durations)), ...Object.fromEntries(columns) };
}

/** Entries are counted along the rows of their argument; people count rows and columns. */
function inArgument({ where, ...finding }: Finding, all: GivenColumns<Argument>): Finding {
  if (where?.kind !== 'cell') return finding;
  const argument = Object.values(all).find(({ name }) => name === where.name) ?? all.durations;
  const width = Math.max(1, sizeOf(argument.cells)[1]);
  return placed(finding, argument, [Math.floor(where.row / width), where.row % width]);
}
