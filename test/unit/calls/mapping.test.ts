import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/calls/cell.ts';
import { columnsOf, guessMapping, remap, type CallMapping } from '../../../src/calls/mapping.ts';
import { MAPPED_FIELDS } from '../../../src/calls/mappedField.ts';
import { sourceKind } from '../../../src/calls/sourceKind.ts';

const named = (mapping: CallMapping) =>
  Object.fromEntries(MAPPED_FIELDS.map((field) => [field, mapping[field]?.heading ?? null]));

const BANK = [
  'Call ID',
  'Agent',
  'Month',
  'Day',
  'Contact',
  'Duration (s)',
  'Campaign contacts',
  'Previous outcome',
  'Subscribed',
];
const BANK_ROWS: readonly (readonly Cell[])[] = [
  ['C00001', 'A01', 'may', 5, 'unknown', 261, 1, 'unknown', 'no'],
  ['C00002', 'A02', 'may', 5, 'unknown', 151, 1, 'unknown', 'no'],
];

describe('guessMapping', () => {
  it('[S-27] should map the real calls and not take the outcome of an earlier campaign', () => {
    const mapping = guessMapping(BANK, BANK_ROWS);
    expect(named(mapping)).toEqual({
      callId: 'Call ID',
      agent: 'Agent',
      duration: 'Duration (s)',
      outcome: null,
      need: null,
      sale: 'Subscribed',
      date: null,
      period: null,
    });
    expect(mapping.unit).toBe('s');
    expect(mapping.agent).toEqual({ column: 1, heading: 'Agent', confidence: 1 });
  });

  it('[S-27] should map a Salesforce export', () => {
    const headings = ['Subject', 'Assigned', 'Created Date', 'Call Duration (seconds)', 'Call Result', 'Call Type'];
    const rows = [['Call', 'Ann', 46_327, 125, 'No Answer', 'Outbound']];
    expect(named(guessMapping(headings, rows))).toMatchObject({
      agent: 'Assigned',
      duration: 'Call Duration (seconds)',
      outcome: 'Call Result',
      date: 'Created Date',
    });
  });

  it('[S-27] should map a Chinese export with full-width brackets', () => {
    const headings = [
      '通话编号',
      '客户名称',
      '负责人',
      '通话时间',
      '时长（分钟）',
      '上次通话结果',
      '通话结果',
      '客户需求',
      '是否成交',
    ];
    const rows = [['T1', '某公司', '王伟', '2026-11-02 10:00', 3.5, '已接通', '空号', '已获取', '否']];
    const mapping = guessMapping(headings, rows);
    expect(named(mapping)).toEqual({
      callId: '通话编号',
      agent: '负责人',
      duration: '时长（分钟）',
      outcome: '通话结果',
      need: '客户需求',
      sale: '是否成交',
      date: '通话时间',
      period: null,
    });
    expect(mapping.unit).toBe('min');
  });

  it('[S-27] should not map a column whose sample contradicts the heading', () => {
    const mapping = guessMapping(['Agent', 'Duration', 'Need'], [['Ann', 'long', 'wants a demo']]);
    expect(named(mapping)).toMatchObject({ agent: 'Agent', duration: null, need: null });
  });

  it.each(['Last call result', '上次通话结果', 'Prior call outcome'])(
    '[S-27] should not map %s, which is not about this call',
    (heading) => {
      expect(guessMapping([heading], [['busy']]).outcome).toBeNull();
    },
  );

  it('[S-27] should prefer the heading that names a field best', () => {
    expect(guessMapping(['User', 'Agent', 'Owner'], []).agent?.heading).toBe('Agent');
    expect(guessMapping(['状态', '通话结果'], []).outcome?.heading).toBe('通话结果');
  });

  it('[S-27] should not use a column for two fields', () => {
    expect(named(guessMapping(['Duration by agent'], []))).toMatchObject({
      agent: 'Duration by agent',
      duration: null,
    });
  });

  it('[S-27] should be less sure of a heading that only contains the word', () => {
    const { agent } = guessMapping(['Agent code of the region'], []);
    expect(agent?.confidence).toBeLessThan(0.7);
  });

  it.each([
    ['Duration (s)', [0.5], 's'],
    ['通话时长(秒)', [100], 's'],
    ['时长(分钟)', [3], 'min'],
    ['Talk time (min)', [3], 'min'],
    ['Duration hh:mm:ss', [0.002], 'time'],
    ['通话时长', [0.0021, 0.004], 'time'],
    ['通话时长', [2.5, 4.1, 3], 'min'],
    ['通话时长', [125, 30], 's'],
    ['通话时长', ['2:59'], 's'],
  ] as const)('[S-27] should guess the unit of %s with %j as %s', (heading, values, unit) => {
    const rows = values.map((value) => [value]);
    expect(guessMapping([heading], rows).unit).toBe(unit);
  });
});

describe('columnsOf', () => {
  it('[S-27] should take the mapped columns, without periods unless asked', () => {
    const outcome = columnsOf(BANK_ROWS, guessMapping(BANK, BANK_ROWS));
    expect(outcome).toMatchObject({
      ok: true,
      value: { agents: { values: ['A01', 'A02'], column: 1 }, sales: { values: [false, false] }, unit: 's' },
    });
    expect(outcome.ok && Object.keys(outcome.value).sort()).toEqual(['agents', 'durations', 'sales', 'unit']);
  });

  it('[S-27] should follow the column a person chose', () => {
    const mapping = remap(guessMapping(BANK, BANK_ROWS), 'period', { column: 2, heading: 'Month' });
    expect(columnsOf(BANK_ROWS, mapping, { byPeriod: true })).toMatchObject({
      value: { periods: { values: ['may', 'may'], name: 'Month' } },
    });
  });

  it('[S-27] should name the fields that must be mapped', () => {
    expect(columnsOf([], guessMapping(['x'], []))).toEqual({
      ok: false,
      findings: [
        { code: 'calls.columnMissing', args: { column: 'agent' } },
        { code: 'calls.columnMissing', args: { column: 'duration' } },
      ],
    });
  });
});

describe('sourceKind', () => {
  it('[S-27] should tell a call log from a table of actuals', () => {
    expect(sourceKind(BANK, BANK_ROWS)).toBe('callLog');
    expect(sourceKind(['Agent', 'Effective calls', 'csat', 'Training pass rate'], [])).toBe('actuals');
    expect(sourceKind(['姓名', '有效通话数', '客户满意度'], [])).toBe('actuals');
    expect(sourceKind(['Name', 'Sales amount'], [])).toBe('actuals');
    expect(sourceKind(['Product', 'Price'], [['x', 1]])).toBe('unknown');
    expect(sourceKind([], [])).toBe('unknown');
  });
});
