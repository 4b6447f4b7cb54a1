import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveRule } from '../../src/calls/effectiveRule.ts';
import { columnsOf, guessMapping } from '../../src/calls/mapping.ts';
import { rollUpCalls } from '../../src/calls/rollUpCalls.ts';
import { summariseCalls } from '../../src/calls/summary.ts';
import { atOnce } from '../../src/pieces.ts';

const HEADINGS = ['Agent', 'Duration (s)', 'Outcome', 'Need captured', 'Sold', 'Date'];
const SAMPLE = [['Ann', 200, 'connected', 'yes', 'no', '2026-03-01']];
const RULE = effectiveRule({ minMinutes: 3, needRequired: true, excludedOutcomes: [] });
/** More than are added up at a time. */
const MANY = 20_000;

const call = fc.tuple(
  fc.constantFrom('Ann', 'Bo', ' Cy ', '', '王芳'),
  fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constantFrom('03:20', 'long', null, -5)),
  fc.constantFrom('connected', '拒接', '空号', null),
  fc.constantFrom('yes', '否', '', 'perhaps'),
  fc.constantFrom('yes', 'no', ''),
  fc.constantFrom('2026-03-01', '2026-04-30', 46_100, 'spring'),
);

describe('a long call log', () => {
  test('[S-28] should roll up in parts to what it rolls up to at once, with the same rows named', () => {
    fc.assert(
      fc.property(fc.array(call, { minLength: 1, maxLength: 60 }), fc.boolean(), (calls, byPeriod) => {
        const rows = Array.from({ length: MANY + 500 }, (_, row) => [...(calls[row % calls.length] ?? [])]);
        const mapping = guessMapping(HEADINGS, SAMPLE);
        const columns = columnsOf(rows, mapping, { byPeriod });
        const parts = atOnce(rollUpCalls(rows, { mapping, byPeriod, rule: RULE }));
        if (!columns.ok || !parts.ok) throw new Error('the columns are mapped');
        expect(parts.value).toEqual(summariseCalls(columns.value, RULE));
      }),
      { numRuns: 12 },
    );
  });

  test('[S-27] should say which column is missing', () => {
    const mapping = { ...guessMapping(HEADINGS, SAMPLE), agent: null };
    expect(atOnce(rollUpCalls([], { mapping, byPeriod: false, rule: RULE }))).toMatchObject({
      findings: [{ code: 'calls.columnMissing', args: { column: 'agent' } }],
    });
  });
});
