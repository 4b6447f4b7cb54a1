import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/calls/cell.ts';
import type { CallColumn, CallColumns } from '../../src/calls/columns.ts';
import { readDuration, type DurationUnit } from '../../src/calls/duration.ts';
import { countEffective, isEffective } from '../../src/calls/effective.ts';
import { effectiveRule } from '../../src/calls/effectiveRule.ts';
import { guessMapping } from '../../src/calls/mapping.ts';
import { MAPPED_FIELDS } from '../../src/calls/mappedField.ts';
import { sourceKind } from '../../src/calls/sourceKind.ts';
import { summariseCalls } from '../../src/calls/summary.ts';
import { readYes } from '../../src/calls/yes.ts';

const units = fc.constantFrom<DurationUnit>('s', 'min', 'time');
const column = (name: string, values: readonly unknown[], at = 0): CallColumn => ({ name, values, column: at });

interface Call {
  readonly agent: string;
  readonly seconds: number | null;
  readonly outcome: string;
  readonly need: unknown;
  readonly sale: unknown;
}

const call: fc.Arbitrary<Call> = fc.record({
  agent: fc.constantFrom('Ann', 'Bo', '李娜', '王伟'),
  seconds: fc.option(fc.nat(900), { nil: null }),
  outcome: fc.constantFrom('', '已接通', '空号', 'No answer', 'Busy', 'callback'),
  need: fc.constantFrom('是', 'no', '', true, 1, null),
  sale: fc.constantFrom('yes', 'no', ''),
});

const columnsOf = (calls: readonly Call[]): CallColumns => ({
  agents: column(
    'agents',
    calls.map(({ agent }) => agent),
  ),
  durations: column(
    'durations',
    calls.map(({ seconds }) => seconds),
  ),
  outcomes: column(
    'outcomes',
    calls.map(({ outcome }) => outcome),
  ),
  needs: column(
    'needs',
    calls.map(({ need }) => need),
  ),
  sales: column(
    'sales',
    calls.map(({ sale }) => sale),
  ),
  unit: 's',
});

const rules = fc
  .record({ minMinutes: fc.constantFrom(0, 1, 3, 4.5), needRequired: fc.boolean() })
  .map((settings) => effectiveRule({ ...settings, excludedOutcomes: ['callback'] }));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('durations', () => {
  it('[S-27] should read any number of seconds back from each way of writing it', () => {
    fc.assert(
      fc.property(fc.nat(86_399), (total) => {
        const [h, m, s] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
        const two = (part: number) => String(part).padStart(2, '0');
        const written: readonly (readonly [unknown, DurationUnit])[] = [
          [total, 's'],
          [total / 60, 'min'],
          [total / 86_400, 'time'],
          [`${two(h)}:${two(m)}:${two(s)}`, 'min'],
          [`${h * 60 + m}:${two(s)}`, 'time'],
          [`${h}小时${m}分${s}秒`, 's'],
          [`${h}h${two(m)}m${two(s)}s`, 's'],
        ];
        for (const [value, unit] of written) expect(readDuration(value, unit)).toBe(total);
      }),
    );
  });

  it('[S-18] should give finite seconds of 0 or more, blank or a fault for anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.double()), units, (value, unit) => {
        const read = readDuration(value, unit);
        expect(
          typeof read === 'number' ? Number.isFinite(read) && read >= 0 : read === null || /^calls\./.test(read),
        ).toBe(true);
      }),
    );
  });
});

describe('effective calls', () => {
  it('[S-26] should count in bulk what it judges one by one', () => {
    fc.assert(
      fc.property(fc.array(call), rules, (calls, rule) => {
        const expected = calls.filter(({ seconds, outcome, need }) =>
          isEffective({ seconds, outcome, needCaptured: readYes(need) === true }, rule),
        );
        expect(countEffective(columnsOf(calls), rule)).toEqual({ ok: true, value: expected.length });
      }),
    );
  });

  it('[S-26] should never count more when the rule asks for longer calls', () => {
    fc.assert(
      fc.property(fc.array(call), rules, fc.nat(300), (calls, rule, more) => {
        const count = (minSeconds: number) => {
          const outcome = countEffective(columnsOf(calls), { ...rule, minSeconds });
          return outcome.ok ? outcome.value : NaN;
        };
        expect(count(rule.minSeconds + more)).toBeLessThanOrEqual(count(rule.minSeconds));
      }),
    );
  });

  it('[S-18] should never throw, whatever the cells hold', () => {
    const cells = fc.array(
      fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), fc.string(), fc.double()),
    );
    const logs = fc.record({ durations: cells, outcomes: cells, needs: cells, unit: units });
    fc.assert(
      fc.property(logs, rules, ({ durations, outcomes, needs, unit }, rule) => {
        const columns = {
          durations: column('d', durations),
          outcomes: column('o', outcomes),
          needs: column('n', needs),
          unit,
        };
        const outcome = countEffective(columns, rule);
        expect(outcome.ok ? Number.isInteger(outcome.value) : outcome.findings.length > 0).toBe(true);
      }),
    );
  });
});

describe('summaries', () => {
  it('[S-28] should lose no call and keep effective ≤ connected ≤ dials for everyone', () => {
    fc.assert(
      fc.property(fc.array(call), rules, (calls, rule) => {
        const { summary, findings } = summariseCalls(columnsOf(calls), rule);
        expect(findings).toEqual([]);
        expect(sum(summary.dials)).toBe(calls.length);
        expect(new Set(summary.people).size).toBe(summary.people.length);
        for (const [index, dials] of summary.dials.entries()) {
          const [connected, effective] = [summary.connected[index] ?? -1, summary.effectiveCalls[index] ?? -1];
          expect(effective >= 0 && effective <= connected && connected <= dials).toBe(true);
          expect(summary.effectiveTalkTime[index]).toBeLessThanOrEqual(summary.talkTime[index] ?? -1);
        }
      }),
    );
  });

  it('[S-28] should give each person the same figures whatever the order of the calls', () => {
    const byPerson = (calls: readonly Call[], rule: Parameters<typeof summariseCalls>[1]) => {
      const { people, periods, ...columns } = summariseCalls(columnsOf(calls), rule).summary;
      expect(periods).toBeNull();
      return new Map(people.map((person, at) => [person, Object.values(columns).map((figures) => figures?.[at])]));
    };
    const shuffled = fc
      .array(call)
      .chain((calls) =>
        fc.tuple(
          fc.constant(calls),
          fc.shuffledSubarray([...calls], { minLength: calls.length, maxLength: calls.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, rules, ([calls, other], rule) => {
        expect(byPerson(other, rule)).toEqual(byPerson(calls, rule));
      }),
    );
  });
});

describe('mappings', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  const words = [
    'Agent',
    '坐席',
    'Duration (s)',
    '时长',
    'Outcome',
    '是否成交',
    'Need',
    'Date',
    'x',
    '',
    'dials',
    '有效通话数',
  ];
  const headings = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 12 });

  it('[S-27] should never throw, never use a column twice and never leave the table', () => {
    fc.assert(
      fc.property(headings, fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 5 }), (names, sample) => {
        const mapping = guessMapping(names, sample);
        const used = MAPPED_FIELDS.flatMap((field) => mapping[field] ?? []);
        expect(new Set(used.map((guess) => guess.column)).size).toBe(used.length);
        for (const { column: at, heading, confidence } of used) {
          expect(names[at]).toBe(heading);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
        expect(['callLog', 'actuals', 'unknown']).toContain(sourceKind(names, sample));
      }),
    );
  });
});
