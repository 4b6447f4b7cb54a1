import { describe, expect, test } from 'vitest';
import { TOP_ROWS } from '../../../src/records/headingRow.ts';
import { listSources, readArea, readUsed } from '../../../taskpane/excel/sources.ts';
import { FakeBook } from './fakeBook.ts';
import { FakeContext } from './fakeContext.ts';

function bookOf(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): FakeBook {
  const book = new FakeBook();
  for (const [name, rows] of Object.entries(sheets)) {
    const { cells } = book.addSheet(name);
    rows.forEach((row, down) =>
      row.forEach((cell, across) => void (cell !== null && cells.set(`${down},${across}`, cell))),
    );
  }
  return book;
}

const CALLS = [
  ['Agent', 'Seconds'],
  ...Array.from({ length: 8 }, (_, row) => [`A${row}`, row === 2 ? null : row * 60]),
];

describe('what the workbook holds', () => {
  test('should list tables, and used ranges of visible sheets without tables', async () => {
    const book = bookOf({
      Calls: CALLS,
      Notes: [
        ['Name', 'Note'],
        ['Ann', 'new'],
      ],
      Secret: [['x']],
      Blank: [],
    });
    book.find('Calls')?.tables.push({
      name: 'CallLog',
      showFilterButton: true,
      style: '',
      area: { row: 0, column: 0, rows: 9, columns: 2 },
    });
    const secret = book.find('Secret');
    if (secret) secret.visibility = 'Hidden';
    const context = new FakeContext(book);
    const sources = await listSources(context.asExcel);
    expect(sources.map(({ kind, name, sheet, address, rowCount }) => [kind, name, sheet, address, rowCount])).toEqual([
      ['table', 'CallLog', 'Calls', 'A1:B9', 8],
      ['range', 'Notes', 'Notes', 'A1:B2', 1],
    ]);
    expect(sources[0]?.headings).toEqual(['Agent', 'Seconds']);
    expect(sources[0]?.sample).toEqual([
      ['A0', 0],
      ['A1', 60],
      ['A2', null],
      ['A3', 180],
      ['A4', 240],
    ]);
  });

  test('[S-27] should leave titles above the headings out of what is read', async () => {
    const book = bookOf({ Log: [['Calls in March', null], [null, null], ...CALLS] });
    const [source] = await listSources(new FakeContext(book).asExcel);
    expect(source).toMatchObject({ address: 'A3:B11', headings: ['Agent', 'Seconds'], rowCount: 8 });
    expect(source?.sample[0]).toEqual(['A0', 0]);
  });

  test('should read few rows of a long sheet, whatever stands above its headings', async () => {
    const long = Array.from({ length: 3000 }, (_, row) => [`A${row}`, row]);
    const book = bookOf({ Log: [['Calls in March', null], ['Agent', 'Seconds'], ...long] });
    const context = new FakeContext(book);
    expect((await listSources(context.asExcel))[0]).toMatchObject({ address: 'A2:B3002', rowCount: 3000 });
    expect(context.cellsRead).toBeLessThanOrEqual(TOP_ROWS * 2);
  });

  test('should ask three times, for many sheets as for one', async () => {
    const syncs = async (count: number): Promise<number> => {
      const sheets = Array.from({ length: count }, (_, index) => [`S${index}`, [['Title', null], ...CALLS]] as const);
      const context = new FakeContext(bookOf(Object.fromEntries(sheets)));
      await listSources(context.asExcel);
      return context.syncs;
    };
    expect(await syncs(1)).toBe(3);
    expect(await syncs(20)).toBe(3);
  });
});

describe('reading', () => {
  const area = { row: 0, column: 0, rows: 150_001, columns: 2 };

  test('should take a large area in chunks, in order, and tell how far it is', async () => {
    const book = bookOf({ Big: [] });
    const cells = book.find('Big')?.cells;
    for (const row of [0, 99_999, 100_000, 150_000]) cells?.set(`${row},0`, row);
    const context = new FakeContext(book);
    const told: number[] = [];
    const rows = await readArea(context.asExcel, 'Big', area, { onProgress: (share) => told.push(share) });
    expect(rows).toHaveLength(150_001);
    expect([0, 99_999, 100_000, 150_000].map((row) => rows[row]?.[0])).toEqual([0, 99_999, 100_000, 150_000]);
    expect(told).toEqual([50_000 / 150_001, 100_000 / 150_001, 150_000 / 150_001, 1]);
    expect(context.syncs).toBe(4);
  });

  test('should stop between chunks when it is cancelled', async () => {
    const context = new FakeContext(bookOf({ Big: [] }));
    const cancel = new AbortController();
    context.onSync = () => cancel.abort();
    await expect(readArea(context.asExcel, 'Big', area, { signal: cancel.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(context.syncs).toBe(1);
  });

  test('should read smaller pieces where Excel finds the answer too large', async () => {
    const context = new FakeContext(bookOf({ Calls: CALLS }));
    context.failAt = { sync: 3, code: 'ResponsePayloadSizeLimitExceeded' };
    const content = await readUsed(context.asExcel, 'Calls');
    expect(content?.values.map(([agent]) => agent)).toEqual(CALLS.map(([agent]) => agent));
    expect(context.syncs).toBe(5);
  });

  test('should say that a sheet is not there', async () => {
    expect(await readUsed(new FakeContext(new FakeBook()).asExcel, 'Plan')).toBeNull();
  });
});
