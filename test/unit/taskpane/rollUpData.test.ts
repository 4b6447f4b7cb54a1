import { describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { findFigures } from '../../../taskpane/commands/loadFeedback.ts';
import type { RecordSource } from '../../../taskpane/commands/readTables.ts';
import { rollUpData } from '../../../taskpane/commands/rollUpData.ts';
import { scorePeriods } from '../../../taskpane/commands/scorePeriods.ts';
import { traceFigure } from '../../../taskpane/commands/traceFigure.ts';
import { readAcceptedRepairs } from '../../../taskpane/state/dataRepairs.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

const FIELDS = ['agent', 'duration', 'need', 'date'] as const;

const calls = (count: number): Cell[][] => [
  ['Agent', 'Seconds', 'Need', 'Date'],
  ...Array.from({ length: count }, (_, index): Cell[] => [
    index % 2 === 0 ? 'Ann' : 'Bo',
    200,
    'yes',
    46_023 + (index % 59),
  ]),
];

async function sourceIn(workbook: MemoryWorkbook): Promise<readonly RecordSource[]> {
  const source = (await workbook.listSources()).find(({ sheet }) => sheet === 'Calls');
  if (source === undefined) throw new Error('no calls');
  const columns = Object.fromEntries(FIELDS.map((field, column) => [field, { column, heading: field, confidence: 1 }]));
  const mapping = { kind: 'callLog', columns, unit: 's', scale: 'share' } as const;
  return [{ source, table: { name: 'Calls', origin: { sheet: 'Calls', row: 0, column: 0 }, mapping } }];
}

/** Counts the calls of the port. */
function counted(workbook: MemoryWorkbook): { readonly port: MemoryWorkbook; readonly calls: string[] } {
  const made: string[] = [];
  const port = new Proxy(workbook, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        made.push(String(name));
        return member.apply(target, args);
      };
    },
  });
  return { port, calls: made };
}

describe('rolling up', () => {
  it('[S-28] should write a table that is offered to score and scored period by period', async () => {
    const workbook = new MemoryWorkbook().addSheet('Calls', calls(60));
    await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en');
    const request = { sources: await sourceIn(workbook), unit: 'month', undated: '', language: 'en' } as const;
    const { sheets } = await rollUpData(workbook, request);
    expect(sheets).toEqual(['Figures']);
    const found = (await findFigures(workbook)).find(({ source }) => source.sheet === 'Figures');
    if (found === undefined) throw new Error('the figures are not offered');
    expect(found).toMatchObject({ kind: 'actuals', isInput: false });
    const scored = await scorePeriods(workbook, found.source);
    if (!scored.ok) throw new Error(scored.findings[0]?.code);
    expect(scored.value.periods.map(({ period }) => period)).toEqual(['2026-01', '2026-02']);
    expect(scored.value.periods[0]?.actuals.people).toEqual(['Ann', 'Bo']);
  });

  it('should ask no more of the workbook for many rows than for few', async () => {
    const callsFor = async (count: number): Promise<readonly string[]> => {
      const workbook = new MemoryWorkbook().addSheet('Calls', calls(count));
      const sources = await sourceIn(workbook);
      const { port, calls: made } = counted(workbook);
      const { figures } = await rollUpData(port, { sources, unit: 'month', undated: '', language: 'en' });
      await traceFigure(port, figures, { person: 'Ann', period: '2026-01', id: 'dials' });
      return made;
    };
    expect(await callsFor(5000)).toEqual(await callsFor(10));
  });

  it('should show the first hundred rows behind a figure and count them all', async () => {
    const workbook = new MemoryWorkbook().addSheet('Calls', calls(1000));
    const request = { sources: await sourceIn(workbook), unit: 'quarter', undated: '', language: 'en' } as const;
    const { figures } = await rollUpData(workbook, request);
    const [part] = await traceFigure(workbook, figures, { person: 'Bo', period: '2026 Q1', id: 'effective_talk_time' });
    expect(part).toMatchObject({ count: 500, amount: 100_000, counts: 'sum' });
    expect(part?.rows).toHaveLength(100);
    expect(part?.rows[1]).toEqual({ sheet: 'Calls', address: 'A5', values: ['Bo', '200', 'yes', '2026-01-04'] });
  });

  it('should tell progress that only rises and ends at 1', async () => {
    const workbook = new MemoryWorkbook().addSheet('Calls', calls(6000));
    const request = { sources: await sourceIn(workbook), unit: 'month', undated: '', language: 'en' } as const;
    const shares: number[] = [];
    await rollUpData(workbook, request, { onProgress: (share) => void shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.at(-1)).toBe(1);
  });
});

it('should take repairs that it cannot read as never accepted', () => {
  expect(readAcceptedRepairs([{ table: 'A', kind: 'magic', heading: 'B' }])).toEqual([]);
  expect(readAcceptedRepairs(undefined)).toEqual([]);
});
