import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../src/calls/calibration.ts';
import type { CountedCalls } from '../../../src/calls/correctedCounts.ts';
import type { JudgedCall } from '../../../src/calls/judgedCall.ts';
import { wilsonInterval } from '../../../src/calls/wilson.ts';

/** `++` counted and effective, `+-` counted wrongly, `-+` overlooked, `+?` without a verdict. */
function judged(agent: string, calls: readonly string[]): JudgedCall[] {
  return calls.map((call, position) => ({
    ...{ position, agent, id: `${agent} ${position}`, counted: call.startsWith('+') },
    verdict: call.endsWith('?') ? null : call.endsWith('+'),
  }));
}

const counts = (agent: string, calls: number, effective: number): CountedCalls => ({ agent, calls, effective });

describe('calibrate', () => {
  it('[S-29] should give the share that the system got wrong, with its interval, of the calls with a verdict', () => {
    const wu = judged('Wu', [...Array<string>(7).fill('++'), '+-', '-+', '--', '+?', '-?']);
    const found = calibrate(wu, [counts('Wu', 120, 90)]);
    expect(found).toMatchObject({ sampled: 12, answered: 10, unanswered: 2, wrong: 2, uncounted: [] });
    expect(found.errorShare?.share).toBe(0.2);
    expect(found.errorShare?.interval.low).toBeCloseTo(0.05668, 5);
    expect(found.errorShare?.interval.high).toBeCloseTo(0.50984, 5);
  });

  it('[S-29] should list the misjudged calls, and which way each went wrong', () => {
    const { misjudged } = calibrate(judged('Wu', ['++', '+-', '--', '-+', '+?']), [counts('Wu', 50, 30)]);
    expect(misjudged).toMatchObject([
      { id: 'Wu 1', position: 1, mistake: 'countedWrongly' },
      { id: 'Wu 3', position: 3, mistake: 'overlooked' },
    ]);
  });

  it('[S-29] should correct the counts by the shares of each kind of call', () => {
    const wu = judged('Wu', ['++', '++', '++', '+-', '--', '-+']);
    const [corrected] = calibrate(wu, [counts('Wu', 60, 40)]).corrected;
    expect(corrected).toMatchObject({ answered: 6, basis: 'own', corrected: 40 * 0.75 + 20 * 0.5 });
    expect(corrected?.low).toBeLessThan(40);
    expect(corrected?.high).toBeGreaterThan(40);
  });

  it('[S-29] should take the team where an agent has no verdict, and the system where nobody has', () => {
    const sample = [...judged('Wu', ['++', '+-']), ...judged('Li', ['+?'])];
    const { corrected } = calibrate(sample, [counts('Wu', 20, 20), counts('Li', 10, 10), counts('Qi', 8, 0)]);
    expect(corrected).toMatchObject([
      { corrected: 10, basis: 'own' },
      { corrected: 5, basis: 'team', answered: 0 },
      { corrected: 0, basis: 'none', low: 0, high: 8 },
    ]);
  });

  it('[S-29] should leave no doubt where every call was judged', () => {
    const [corrected] = calibrate(judged('Wu', ['++', '+-', '-+']), [counts('Wu', 3, 2)]).corrected;
    expect(corrected).toMatchObject({ corrected: 2, low: 2, high: 2 });
  });

  it('[S-29] should name agents without counts, and say nothing from no answers', () => {
    expect(calibrate(judged('Wu', ['+-']), [])).toMatchObject({ wrong: 1, corrected: [], uncounted: ['Wu'] });
    const none = calibrate(judged('Wu', ['+?']), [counts('Wu', 5, 3)]);
    expect(none).toMatchObject({ errorShare: null, unanswered: 1, misjudged: [] });
    expect(none.corrected).toMatchObject([{ corrected: 3, low: 0, high: 5, basis: 'none' }]);
  });
});

describe('wilsonInterval', () => {
  it.each([
    [0, 10, 0, 0.2775],
    [1, 10, 0.0179, 0.4042],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [10, 10, 0.7225, 1],
  ])('[S-29] should be that of the literature for %d of %d', (hits, trials, low, high) => {
    const found = wilsonInterval(hits, trials);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });
});
