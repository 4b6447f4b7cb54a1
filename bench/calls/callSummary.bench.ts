import { callSummary } from '../../functions/calls.ts';
import { addUp, type CallTotals } from '../../src/calls/callTotals.ts';
import { FindingList } from '../../src/calls/findingList.ts';
import { groupCalls } from '../../src/calls/grouping.ts';
import { summariseCalls } from '../../src/calls/summary.ts';
import { assertAgree } from '../agree.ts';
import { race, ratio } from '../race.ts';
import { ratioLine, type Section, shareLine } from '../report.ts';
import { addUpBare, type BareTotals, toBareLog } from './bareLoops.ts';
import { type CallLog, makeCallLog } from './callLog.ts';
import type { CallSizes } from './effectiveCalls.bench.ts';
import { MIN_SECONDS, readLog } from './readLog.ts';

interface Summaries {
  readonly bare: () => BareTotals;
  readonly counting: () => CallTotals;
  readonly columns: () => ReturnType<typeof summariseCalls>;
  readonly whole: () => unknown[][];
}

/** Each rolls the same log up by agent: the baseline, and the function from its core outwards. */
export function summariesOf(log: CallLog): Summaries {
  const bare = toBareLog(log);
  const { input, conditions } = readLog(log);
  const columns = { agents: input.agents, ...input.conditions };
  const { groups, people } = groupCalls(columns, () => true, new FindingList());
  return {
    bare: () => addUpBare(bare, MIN_SECONDS),
    counting: () => addUp({ ...conditions, groups, sales: null }, people.length, MIN_SECONDS),
    columns: () => summariseCalls(columns, input.rule),
    whole: () => callSummary(log.agents, log.durations, log.outcomes, log.needs),
  };
}

/** The figures that all of them give, column by column: dials, connected, effective calls, talk times. */
export function figuresOf({ bare, counting, columns, whole }: Summaries): Record<keyof Summaries, number[]> {
  const totals = ({ dials, connected, effective, talk, effectiveTalk }: BareTotals): number[] =>
    [dials, connected, effective, talk, effectiveTalk].flatMap((sums) => [...sums]);
  const { summary } = columns();
  const table = whole().slice(1);
  return {
    bare: totals(bare()),
    counting: totals(counting()),
    columns: [summary.dials, summary.connected, summary.effectiveCalls, summary.talkTime, summary.effectiveTalkTime]
      .map((sums) => [...sums])
      .flat(),
    whole: [1, 2, 3, 5, 7].flatMap((column) => table.map((row) => Number(row[column]))),
  };
}

export function benchCallSummary({ calls, rounds }: CallSizes): Section {
  const summaries = summariesOf(makeCallLog(calls));
  assertAgree(figuresOf(summaries));
  const core = race({ bare: summaries.bare, counting: summaries.counting }, { rounds: 4 * rounds, collect: false });
  const { bare, counting, columns, whole } = race({ ...summaries }, { rounds });
  const [loop, all] = ['bare loop over typed arrays', 'the whole call'];
  return {
    title: `CALL_SUMMARY over ${calls.toLocaleString('en')} calls`,
    about: 'The same for the table by agent: dials, connected and effective calls, talk times.',
    lines: [
      ratioLine({ measured: 'adding up', comparedWith: loop, ratio: ratio(core.counting, core.bare), atMost: 2 }),
      ratioLine({ measured: 'whole function', comparedWith: loop, ratio: ratio(whole, bare) }),
      shareLine('taking cells out of their rows', all, 1 - ratio(columns, whole)),
      shareLine('reading what they say, and whose they are', all, ratio(columns, whole) - ratio(counting, whole)),
      shareLine('adding up', all, ratio(counting, whole)),
    ],
  };
}
