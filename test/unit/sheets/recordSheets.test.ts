import { describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { atOnce } from '../../../src/pieces.ts';
import { repairOf } from '../../../src/records/repairs.ts';
import { dataCheckSheet } from '../../../src/sheets/dataCheckSheet.ts';
import { FIGURES_HEADING_ROW, figuresSheet, teamFiguresInPieces } from '../../../src/sheets/figuresSheet.ts';
import { readActuals } from '../../../src/sheets/readActuals.ts';
import { figure, figuresOf, readAll, tableOf } from '../records/tables.ts';
import { valuesOf } from './specCells.ts';

const calls = tableOf(
  'callLog',
  ['agent', 'duration', 'date'],
  [
    ['Ann', 200, '2026-03-05'],
    ['Ann', 0, '2026-03-06'],
    ['陈静', 400, '2026-04-05'],
  ],
);
const roster = tableOf(
  'roster',
  ['agent', 'team', 'daysWorked', 'workingDays'],
  [
    ['Ann', 'North', 20, 22],
    ['陈静', 'North', 22, 22],
  ],
);
const FIGURES = figuresOf([calls, roster]);
const ORIGIN = { date: '2026-12-31', language: 'en' } as const;

describe('the sheet of figures', () => {
  it('[S-28] should have a table with a row a person and period that starts with agent, team and period', () => {
    const sheet = figuresSheet(FIGURES, ORIGIN);
    const [headings, ann, chen] = valuesOf(sheet).slice(FIGURES_HEADING_ROW);
    expect(headings?.slice(0, 5)).toEqual([
      'Agent',
      'Team',
      'Period',
      'Outbound dials (count)',
      'Connected calls (count)',
    ]);
    expect(headings?.slice(-2)).toEqual(['Days worked', 'Working days']);
    expect(ann?.slice(0, 5)).toEqual(['Ann', 'North', '2026-03', 2, 1]);
    expect(chen?.slice(0, 5)).toEqual(['陈静', 'North', '2026-04', 1, 1]);
    expect(ann?.slice(-2)).toEqual([20, 22]);
    expect(sheet.tables).toMatchObject([
      { area: { row: FIGURES_HEADING_ROW, column: 0, rows: 3, columns: headings?.length } },
    ]);
  });

  it.each(['en', 'zh-CN'] as const)('should be read back as the figures it was made of, in %s', (language) => {
    const table = valuesOf(figuresSheet(FIGURES, { ...ORIGIN, language })).slice(FIGURES_HEADING_ROW);
    const read = readActuals(table, { ...planFromTemplate('new_team', language), period: '2026-03' });
    if (!read.ok) throw new Error(read.findings[0]?.code);
    expect(read.value.periods).toEqual(['2026-03', '2026-04']);
    expect(read.value.actuals.indicators).toEqual([...FIGURES.ids, 'daysWorked', 'workingDays']);
    expect(read.value.ignored).toEqual([language === 'en' ? 'Team' : '团队']);
    expect(read.value.actuals.rows[0]?.slice(-2)).toEqual([20, 22].map((value) => ({ kind: 'value', value })));
    expect(read.value.actuals.rows[0]?.slice(0, -2)).toEqual(
      FIGURES.ids.map((id) => {
        const value = figure(FIGURES, id, 'Ann');
        return value === null ? { kind: 'missing' } : { kind: 'value', value };
      }),
    );
  });

  it('[S-21] should have a row a team and period beside it', () => {
    const sheet = atOnce(teamFiguresInPieces(FIGURES, ORIGIN));
    const [headings, march] = valuesOf(sheet).slice(FIGURES_HEADING_ROW);
    expect(headings?.slice(0, 3)).toEqual(['Team', 'Period', 'Outbound dials (count)']);
    expect(march?.slice(0, 3)).toEqual(['North', '2026-03', 2]);
    expect(march?.at(-1)).toBe(1);
  });
});

describe('the sheet of the data check', () => {
  const orders = tableOf(
    'orders',
    ['orderId', 'agent', 'amount', 'date'],
    [
      ['o1', 'Ann', '1,234', 46_082],
      ['o1', 'Ann', '1,234', 46_082],
      ['o2', 'Ann', 'lots', 46_082],
    ],
    { name: 'Orders' },
  );
  const safe = readAll([orders]).findings.flatMap((finding) => repairOf(finding, [orders]) ?? []);
  const textOf = (language: 'en' | 'zh-CN'): readonly string[][] =>
    valuesOf(dataCheckSheet(readAll([orders], safe), { date: '2026-12-31', language })).map((row) => row.map(String));

  it('should name each finding with its cells, and each repaired cell with what stands there and what it counts as', () => {
    const rows = textOf('en');
    expect(rows).toContainEqual([
      'Does not count',
      'Orders',
      'One cell under “amount” cannot be read as a number.',
      'C4',
      'Type digits, with a point before decimals.',
    ]);
    expect(rows).toContainEqual(['C2', 'Orders', 'Text under “amount” is read as numbers: one cell.', '1,234', '1234']);
    expect(rows).toContainEqual([
      'A3',
      'Orders',
      'Rows with the same “orderId” and entries count once: one row left out.',
      'o1',
      'left out',
    ]);
  });

  it('should say in Chinese that no cell was changed', () => {
    expect(textOf('zh-CN').flat()).toContain('没有改动任何单元格。已接受的修正在每次读取表格时生效，随时可以撤回。');
  });

  it('should say that nothing was found, and print across one page', () => {
    const sheet = dataCheckSheet({ tables: [], findings: [], inForce: [] }, { date: '2026-12-31', language: 'en' });
    expect(valuesOf(sheet).flat()).toContain('Nothing was found.');
    expect(sheet.print).toMatchObject({ orientation: 'landscape', fitToWidth: true });
  });
});
