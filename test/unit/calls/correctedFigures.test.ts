import { describe, expect, it } from 'vitest';
import { withCorrected } from '../../../src/calls/correctedFigures.ts';
import type { Actuals, Measurement } from '../../../src/scoring/actuals.ts';

const value = (figure: number): Measurement => ({ kind: 'value', value: figure });
const ACTUALS: Actuals = {
  people: ['Ann', 'Bo'],
  indicators: ['effective_calls', 'dials', 'effective_call_rate', 'effective_talk_time'],
  rows: [
    [value(10), value(40), value(0.25), value(900)],
    [value(0), value(5), value(0), value(0)],
  ],
};
const ANN = { agent: 'Ann', calls: 40, effective: 10, corrected: 8.5 };
const BO = { agent: 'Bo', calls: 5, effective: 0, corrected: 1 };

describe('figures with corrected counts', () => {
  it('[S-29] should put estimates in place of effective calls and their rate, and leave the rest', () => {
    const corrected = withCorrected(ACTUALS, [BO, ANN]);
    expect(corrected).toEqual({
      ok: true,
      value: {
        ...ACTUALS,
        rows: [
          [value(8.5), value(40), value(0.2125), value(900)],
          [value(1), value(5), value(0.2), value(0)],
        ],
      },
    });
  });

  it.each([
    ['has calls that were not counted then', [{ ...ANN, calls: 39 }, BO], 'Ann'],
    ['is counted otherwise', [ANN, { ...BO, effective: 1 }], 'Bo'],
    ['has no estimate', [ANN], 'Bo'],
  ])('should refuse when somebody %s', (_, agents, person) => {
    expect(withCorrected(ACTUALS, agents)).toMatchObject({
      ok: false,
      findings: [{ code: 'calibration.callsChanged', args: { person } }],
    });
  });
});
