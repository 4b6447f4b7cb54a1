import { describe, expect, it } from 'vitest';
import { assertAgree } from '../../../bench/agree.ts';
import { benchCallSummary, figuresOf, summariesOf } from '../../../bench/calls/callSummary.bench.ts';
import { makeCallLog } from '../../../bench/calls/callLog.ts';
import { benchEffectiveCalls, countsOf } from '../../../bench/calls/effectiveCalls.bench.ts';

const log = makeCallLog(500);

describe('the benchmark of EFFECTIVE_CALLS', () => {
  it('[S-26] should count the same in every contestant', () => {
    const counts = Object.values(countsOf(log)).map((count) => count());
    expect(counts).toHaveLength(5);
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(0);
  });

  it('should time them at any size', () => {
    const { lines } = benchEffectiveCalls({ calls: 200, rounds: 1 });
    expect(lines.map(({ result }) => result).join(' ')).toMatch(/^([\d.,]+ × ){3}-?\d+ % -?\d+ % \d+ %$/);
  });
});

describe('the benchmark of CALL_SUMMARY', () => {
  it('[S-28] should give the same figures in every contestant', () => {
    const { bare, ...others } = figuresOf(summariesOf(log));
    expect(bare.reduce((sum, figure) => sum + figure, 0)).toBeGreaterThan(500);
    for (const figures of Object.values(others)) expect(figures).toEqual(bare);
  });

  it('should time them at any size', () => {
    expect(benchCallSummary({ calls: 200, rounds: 1 }).lines).toHaveLength(5);
  });
});

describe('the check before a benchmark', () => {
  it('should name the contestant that differs, and where', () => {
    expect(() => assertAgree({ one: [1, 2], other: [1, 2 + 1e-6] })).toThrow(
      'other gives 2.000001 where one gives 2, at 1.',
    );
    expect(() => assertAgree({ one: [1, 2], other: [1] })).toThrow('other gives undefined');
    expect(() => assertAgree({ one: [NaN], other: [NaN] })).toThrow();
  });

  it('should let pass what differs by less than 1e-9', () => {
    expect(() => assertAgree({ one: [1, 2e6], other: [1 + 1e-10, 2e6 + 1e-4] })).not.toThrow();
  });
});
