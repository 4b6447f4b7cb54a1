import { effectiveCalls } from '../../functions/calls.ts';
import { countEffective, countRead } from '../../src/calls/effective.ts';
import { assertAgree } from '../agree.ts';
import { race, ratio } from '../race.ts';
import { ratioLine, type Section, shareLine } from '../report.ts';
import { countBare, toBareLog } from './bareLoops.ts';
import { countByHand } from './byHand.ts';
import { type CallLog, makeCallLog } from './callLog.ts';
import { MIN_SECONDS, readLog } from './readLog.ts';

export interface CallSizes {
  readonly calls: number;
  readonly rounds: number;
}

/** Each counts the effective calls of the same log: the baselines, and the function from its core outwards. */
export function countsOf(log: CallLog): Record<'bare' | 'byHand' | 'counting' | 'columns' | 'whole', () => number> {
  const bare = toBareLog(log);
  const { input, conditions } = readLog(log);
  return {
    bare: () => countBare(bare, MIN_SECONDS),
    byHand: () => countByHand(log, MIN_SECONDS),
    counting: () => countRead(conditions, MIN_SECONDS),
    columns: () => {
      const counted = countEffective(input.conditions, input.rule);
      return counted.ok ? counted.value : NaN;
    },
    whole: () => effectiveCalls(log.durations, log.outcomes, log.needs),
  };
}

export function benchEffectiveCalls({ calls, rounds }: CallSizes): Section {
  const contestants = countsOf(makeCallLog(calls));
  assertAgree(Object.fromEntries(Object.entries(contestants).map(([name, count]) => [name, [count()]])));
  const core = race({ bare: contestants.bare, counting: contestants.counting }, { rounds: 4 * rounds, collect: false });
  const { bare, byHand, counting, columns, whole } = race(contestants, { rounds });
  const [loop, hand, all] = ['bare loop over typed arrays', 'loop by hand over the same arrays', 'the whole call'];
  return {
    title: `EFFECTIVE_CALLS over ${calls.toLocaleString('en')} calls`,
    about:
      'The count itself with every value in memory; then the whole function on arrays as Excel passes them, ' +
      'with every cell checked, and where its time goes.',
    lines: [
      ratioLine({ measured: 'counting', comparedWith: loop, ratio: ratio(core.counting, core.bare), atMost: 2 }),
      ratioLine({ measured: 'whole function', comparedWith: loop, ratio: ratio(whole, bare) }),
      ratioLine({ measured: 'whole function', comparedWith: hand, ratio: ratio(whole, byHand) }),
      shareLine('taking cells out of their rows', all, 1 - ratio(columns, whole)),
      shareLine('reading what they say', all, ratio(columns, whole) - ratio(counting, whole)),
      shareLine('counting', all, ratio(counting, whole)),
    ],
  };
}
