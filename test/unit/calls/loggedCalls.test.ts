import { describe, expect, it } from 'vitest';
import { effectiveRule } from '../../../src/calls/effectiveRule.ts';
import { countCalls, listCalls } from '../../../src/calls/loggedCalls.ts';
import { guessMapping } from '../../../src/calls/mapping.ts';
import { rollUpCalls } from '../../../src/calls/rollUpCalls.ts';
import { atOnce } from '../../../src/pieces.ts';
import type { Cell } from '../../../src/calls/cell.ts';

const RULE = effectiveRule({ minMinutes: 3, needRequired: true, excludedOutcomes: [] });
const HEADINGS = ['Call ID', 'Agent', 'Month', 'Duration (s)', 'Outcome', 'Need captured'];
const ROWS: readonly (readonly Cell[])[] = [
  [101, ' Ann ', '2026-11', 200, 'connected', 'yes'],
  ['102', 'Ann', '2026-11', 400, 'refused', 'yes'],
  ['103', 'Ann', '2026-10', 400, 'connected', 'yes'],
  ['104', '', '2026-11', 400, 'connected', 'yes'],
  ['105', 'Bo', '2026-11', 'long', 'connected', 'yes'],
  ['106', 'Bo', '2026-11', 400, 'connected', 'perhaps'],
  ['', 'Bo', '2026-11', 400, 'connected', 'yes'],
  ['108', 'Bo', '2026-11', null, 'connected', 'no'],
];
const MAPPING = guessMapping(HEADINGS, ROWS.slice(0, 3));

function listed(period: string | null, rows = ROWS) {
  const calls = atOnce(listCalls(rows, { mapping: MAPPING, rule: RULE, period }));
  if (!calls.ok) throw new Error(JSON.stringify(calls.findings));
  return calls.value;
}

describe('the calls of a log one by one', () => {
  it('[S-29] should name each call by its id as text and say whether it is counted', () => {
    expect(listed('2026-11')).toEqual([
      { position: 0, id: '101', agent: 'Ann', counted: true },
      { position: 1, id: '102', agent: 'Ann', counted: false },
      { position: 6, id: '', agent: 'Bo', counted: true },
      { position: 7, id: '108', agent: 'Bo', counted: false },
    ]);
  });

  it('should have no ids where no column is mapped', () => {
    const calls = atOnce(listCalls(ROWS, { mapping: { ...MAPPING, callId: null }, rule: RULE, period: null }));
    expect(calls).toMatchObject({ ok: true, value: [{ id: null }, { id: null }, { id: null }, { id: null }, {}] });
  });

  it('[S-28] should count what the roll-up counts, over the borders of parts too', () => {
    const long = Array.from({ length: 20_010 }, (_, row) => ROWS[row % ROWS.length] ?? []);
    for (const period of [null, '2026-11']) {
      const rolled = atOnce(rollUpCalls(long, { mapping: MAPPING, byPeriod: period !== null, rule: RULE }));
      if (!rolled.ok) throw new Error('not rolled up');
      const { people, periods, dials, effectiveCalls } = rolled.value.summary;
      const wanted = people.flatMap((agent, index) =>
        period === null || periods?.[index] === period
          ? [{ agent, calls: dials[index], effective: effectiveCalls[index] }]
          : [],
      );
      expect(countCalls(listed(period, long))).toEqual(wanted);
    }
  });

  it('should give the positions of the whole log', () => {
    const long = Array.from({ length: 20_001 }, () => ROWS[0] ?? []);
    expect(listed(null, long).at(-1)?.position).toBe(20_000);
  });
});
