import { describe, expect, it } from 'vitest';
import { guessKind, guessRecordMapping } from '../../../src/records/guess.ts';
import { tableTop } from '../../../src/records/headingRow.ts';
import type { RecordMapping } from '../../../src/records/kinds.ts';
import { sampleYear } from '../../../samples/year/sampleYear.ts';
import { columnOf, TABLE_FIELDS, TABLE_KEYS } from '../../../samples/year/sampleTable.ts';
import { EXPORTS } from './exports/all.ts';

const named = ({ columns }: RecordMapping) =>
  Object.fromEntries(Object.entries(columns).map(([field, { heading }]) => [field, heading]));

describe('what tools export', () => {
  it.each(EXPORTS.map((table) => [table.tool, table] as const))(
    '[S-27] should find headings, kind and columns of %s',
    (_, { rows, headingRow, kind, columns, unit, scale }) => {
      const top = tableTop(rows);
      expect(top.headingRow).toBe(headingRow);
      expect(guessKind(top.headings, top.sample).kind).toBe(kind);
      const mapping = guessRecordMapping(top.headings, top.sample, kind);
      expect(named(mapping)).toEqual(columns);
      if (unit !== undefined) expect(mapping.unit).toBe(unit);
      if (scale !== undefined) expect(mapping.scale).toBe(scale);
    },
  );
});

describe('the sample year', () => {
  const KINDS = {
    ...({ calls: 'callLog', orders: 'orders', surveys: 'surveys' } as const),
    ...({ qa: 'qa', roster: 'roster', training: 'figures' } as const),
  };

  it.each(['en', 'zh-CN'] as const)('[S-27] should be found in %s, titles and faults and all', (language) => {
    const { tables } = sampleYear({ language, scale: 0.01 });
    for (const key of TABLE_KEYS) {
      const { titleRows, headings, rows } = tables[key];
      const above = titleRows.map((title) => [title, ...headings.slice(1).map(() => null)]);
      const top = tableTop([...above, headings, ...rows.slice(0, 10)]);
      expect(top.headings, key).toEqual(headings);
      expect(guessKind(top.headings, top.sample).kind, key).toBe(KINDS[key]);
      const { columns } = guessRecordMapping(top.headings, top.sample, KINDS[key]);
      const fields = TABLE_FIELDS[key].filter((field) => field !== 'product' && field !== 'training_pass_rate');
      expect(Object.fromEntries(Object.entries(columns).map(([field, { column }]) => [field, column]))).toEqual(
        Object.fromEntries(fields.map((field) => [field, columnOf(key, field)])),
      );
    }
  });
});

describe('what a table is', () => {
  it.each([
    ['a list of prices', ['Product', 'Price'], [['Course', 100]]],
    ['a list of names', ['Name', 'Note'], [['Ann', 'new']]],
    ['nothing', [], []],
  ])('[S-27] should leave open what %s is', (_, headings, sample) => {
    expect(guessKind(headings, sample)).toEqual({ kind: null, confidence: 0 });
  });

  it('[S-27] should be surer of a table that has more of its kind', () => {
    const bare = guessKind(['Agent', 'Duration'], [['Ann', 200]]);
    const full = guessKind(['Call ID', 'Agent', 'Duration', 'Call result'], [['C1', 'Ann', 200, 'connected']]);
    expect(bare.kind).toBe('callLog');
    expect(full.kind).toBe('callLog');
    expect(full.confidence).toBeGreaterThan(bare.confidence);
    expect(full.confidence).toBeLessThanOrEqual(1);
  });
});

describe('which column is which', () => {
  it('[S-27] should pass over a slip among the values, and be less sure of the column', () => {
    const sample = [['200'], ['n/a'], ['0:03:05'], [180], ['']].map(([value]) => ['Ann', value ?? null]);
    const { duration } = guessRecordMapping(['Agent', 'Duration'], sample, 'callLog').columns;
    expect(duration).toMatchObject({ column: 1 });
    expect(duration?.confidence).toBeLessThan(1);
  });

  it('[S-27] should not take a column that holds something else in most rows', () => {
    const sample = [
      ['Ann', 'long'],
      ['Bo', 'short'],
      ['Cy', 12],
    ];
    expect(guessRecordMapping(['Agent', 'Duration'], sample, 'callLog').columns.duration).toBeUndefined();
  });

  it('[S-27] should prefer a column with values to one without', () => {
    const { columns } = guessRecordMapping(['坐席', '负责人'], [['', '王芳']], 'orders');
    expect(columns.agent?.heading).toBe('负责人');
  });

  it.each([
    ['Satisfaction', [4, 5, 3], 'upTo5'],
    ['Satisfaction', [9, 5, 3], 'upTo10'],
    ['Satisfaction', [92, 85], 'percent'],
    ['Satisfaction', [0.92, 1], 'share'],
    ['满意度', ['92%', '85%'], 'share'],
    ['是否满意', ['是', '否'], 'yesNo'],
    ['Satisfaction', [1, 0], 'yesNo'],
    ['Satisfaction', [1, 1], 'upTo5'],
    ['满意度（1-10分）', [4, 5], 'upTo10'],
    ['满意度(5分制)', [1], 'upTo5'],
    ['Satisfaction', [], 'upTo5'],
  ] as const)('[S-27] should take the scale of %s with %j as %s', (heading, values, scale) => {
    const sample = values.map((value) => [value]);
    expect(guessRecordMapping([heading], sample, 'surveys').scale).toBe(scale);
  });
});
