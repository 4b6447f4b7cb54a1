import { type CorrectedCount, correctCounts, type CountedCalls } from './correctedCounts.ts';
import type { JudgedCall } from './judgedCall.ts';
import { type ShareInterval, wilsonInterval } from './wilson.ts';

/** `countedWrongly` was no effective call, such as a refusal; `overlooked` was one. */
export type Mistake = 'countedWrongly' | 'overlooked';

export type MisjudgedCall = JudgedCall & { readonly mistake: Mistake };

export interface Calibration {
  readonly sampled: number;
  readonly answered: number;
  /** Left out of every figure: taken to be like the calls with a verdict. */
  readonly unanswered: number;
  readonly wrong: number;
  /** Wrong ÷ answered with its 95 % interval; null without an answer. */
  readonly errorShare: { readonly share: number; readonly interval: ShareInterval } | null;
  /** In the order of the sample. */
  readonly misjudged: readonly MisjudgedCall[];
  /** In the order of the counts given. */
  readonly corrected: readonly CorrectedCount[];
  /** Agents of the sample without counts, each once: their verdicts count above, and correct nobody's. */
  readonly uncounted: readonly string[];
}

/**
 * What verdicts on a sample say of the system [S-29]. The sample is stratified by agent in proportion to their
 * calls, so its share of wrong calls stands for that of all calls; agents with so few that the least of one call
 * is more than their part weigh a little too much.
 */
export function calibrate(sample: readonly JudgedCall[], counts: readonly CountedCalls[]): Calibration {
  const answered = sample.filter(({ verdict }) => verdict !== null);
  const misjudged = answered.flatMap((call): MisjudgedCall[] =>
    call.verdict === call.counted ? [] : [{ ...call, mistake: call.counted ? 'countedWrongly' : 'overlooked' }],
  );
  const wrong = misjudged.length;
  const known = new Set(counts.map(({ agent }) => agent));
  return {
    sampled: sample.length,
    answered: answered.length,
    unanswered: sample.length - answered.length,
    wrong,
    errorShare:
      answered.length === 0
        ? null
        : { share: wrong / answered.length, interval: wilsonInterval(wrong, answered.length) },
    misjudged,
    corrected: correctCounts(answered, counts),
    uncounted: [...new Set(sample.map(({ agent }) => agent))].filter((agent) => !known.has(agent)),
  };
}
