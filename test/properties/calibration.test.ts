import fc from 'fast-check';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/calls/calibration.ts';
import type { JudgedCall } from '../../src/calls/judgedCall.ts';
import { drawSample } from '../../src/calls/sample.ts';
import { wilsonInterval } from '../../src/calls/wilson.ts';

interface Call {
  readonly agent: string;
  readonly counted: boolean;
  readonly truth: boolean;
  readonly answered: boolean;
}

function countsOf(calls: readonly Call[]) {
  return [...new Set(calls.map(({ agent }) => agent))].map((agent) => {
    const own = calls.filter((call) => call.agent === agent);
    return { agent, calls: own.length, effective: own.filter(({ counted }) => counted).length };
  });
}

/** A sample as the workbook draws it, with verdicts that say the truth. */
function sampleOf(calls: readonly Call[], rate: number, seed = 1): readonly JudgedCall[] {
  const ids = calls.map((_, position) => `call ${position}`);
  const drawn = drawSample(ids, { rate, seed, strata: calls.map(({ agent }) => agent) });
  if (!drawn.ok) throw new Error(drawn.findings[0]?.code);
  return drawn.value.flatMap((position) => {
    const call = calls[position];
    if (call === undefined) return [];
    const { agent, counted, truth, answered } = call;
    return [{ position, id: ids[position] ?? '', agent, counted, verdict: answered ? truth : null }];
  });
}

const callLog = fc.array(
  fc.record({
    ...{ agent: fc.constantFrom('Wu', 'Li', 'Zhao'), counted: fc.boolean() },
    ...{ truth: fc.boolean(), answered: fc.boolean() },
  }),
  { minLength: 1, maxLength: 60 },
);
const rates = fc.double({ min: 0.05, max: 1, noNaN: true });

describe('calibration', () => {
  it('[S-29] should always account for every call of the sample and stay within what was counted', () => {
    fc.assert(
      fc.property(callLog, rates, (calls, rate) => {
        const sample = sampleOf(calls, rate);
        const found = calibrate(sample, countsOf(calls));
        expect(found.answered + found.unanswered).toBe(sample.length);
        expect(found.misjudged).toHaveLength(found.wrong);
        expect(found.misjudged.every(({ verdict, counted }) => verdict !== null && verdict !== counted)).toBe(true);
        for (const { calls: all, corrected, low, high } of found.corrected) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(corrected);
          expect(corrected).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(all);
        }
      }),
    );
  });

  it('[S-29] should count the truth when every call is judged, and leave counts that are right', () => {
    fc.assert(
      fc.property(callLog, rates, (calls, rate) => {
        const heard = calls.map((call) => ({ ...call, answered: true }));
        for (const { agent, corrected, low, high } of calibrate(sampleOf(heard, 1), countsOf(heard)).corrected) {
          const truth = heard.filter((call) => call.agent === agent && call.truth).length;
          for (const figure of [corrected, low, high]) expect(figure).toBeCloseTo(truth, 9);
        }
        const right = heard.map((call) => ({ ...call, truth: call.counted }));
        const found = calibrate(sampleOf(right, rate), countsOf(right));
        expect(found.wrong).toBe(0);
        for (const { corrected, effective } of found.corrected) expect(corrected).toBeCloseTo(effective, 9);
      }),
    );
  });

  it('[S-29] should never depend on what unanswered calls were counted as', () => {
    fc.assert(
      fc.property(callLog, rates, (calls, rate) => {
        const sample = sampleOf(calls, rate);
        const counts = countsOf(calls);
        const answered = sample.filter(({ verdict }) => verdict !== null);
        const { sampled, unanswered, uncounted, ...all } = calibrate(sample, counts);
        expect([sampled, uncounted]).toEqual([answered.length + unanswered, []]);
        expect(all).toEqual(expect.objectContaining({ wrong: calibrate(answered, counts).wrong }));
        expect(all.corrected).toEqual(calibrate(answered, counts).corrected);
      }),
    );
  });

  it('[S-29] should hold the truth in about 95 of 100 intervals, and be right on average', () => {
    const random = xoroshiro128plus(29);
    const calls = Array.from({ length: 400 }, (): Call => {
      const counted = uniformFloat64(random) < 0.4;
      const truth = uniformFloat64(random) < (counted ? 0.8 : 0.1);
      return { agent: 'Wu', counted, truth, answered: true };
    });
    const truth = calls.filter((call) => call.truth).length;
    const drawn = Array.from({ length: 1000 }, (_, seed) => calibrate(sampleOf(calls, 0.2, seed), countsOf(calls)));
    const corrected = drawn.flatMap((each) => each.corrected);
    const holding = corrected.filter(({ low, high }) => low <= truth && truth <= high).length / corrected.length;
    expect(holding).toBeGreaterThan(0.93);
    expect(holding).toBeLessThan(0.98);
    const mean = corrected.reduce((sum, each) => sum + each.corrected / corrected.length, 0);
    expect(Math.abs(mean - truth)).toBeLessThan(1);
  });

  it('[S-29] should never give a share an interval that leaves it out, and a narrower one for more trials', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (wrong, right) => {
        fc.pre(wrong + right > 0);
        const { low, high } = wilsonInterval(wrong, wrong + right);
        const share = wrong / (wrong + right);
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
        const more = wilsonInterval(wrong * 2, (wrong + right) * 2);
        expect(more.high - more.low).toBeLessThan(high - low);
        const turned = wilsonInterval(right, wrong + right);
        expect(turned.low).toBeCloseTo(1 - high, 12);
      }),
    );
  });
});
