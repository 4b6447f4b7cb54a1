import { describe, expect, test } from 'vitest';
import { editCells } from '../../../taskpane/excel/editCells.ts';
import type { CellEdit } from '../../../taskpane/excel/workbook.ts';
import { FakeBook } from './fakeBook.ts';
import { FakeContext } from './fakeContext.ts';

const OPTIONS = { allowSort: false, allowFormatColumns: true };
const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** Our scorecard, protected, with a formula; and a sheet of somebody else's with one that spills. */
function bookWithCalls(): FakeBook {
  const book = new FakeBook();
  const scorecard = book.addSheet('Scorecard');
  scorecard.cells.set('0,0', 'Agent').set('1,0', '=TELEKPI.KPI_SCORE(1,2)').set('1,1', "'=Bob");
  Object.assign(scorecard, { isProtected: true, protection: OPTIONS });
  book.settings.set('telekpi.sheets', { scorecard: { id: 'id1', name: 'Scorecard', given: 'Scorecard' } });
  book.addSheet('Mine').cells.set('0,0', '=TELEKPI.CALL_SUMMARY(C1:C9)').set('9,9', 1);
  book.spills.set('Mine!0,0', [
    ['Agent', 'Dials'],
    ['=Ann', 4],
  ]);
  return book;
}

const EDITS: readonly CellEdit[] = [
  { sheet: 'Scorecard', area: at(1, 0), cells: [[{ formula: '=1/2' }]] },
  {
    sheet: 'Mine',
    area: at(0, 0, 2, 2),
    cells: [
      ['Agent', { formula: '=NA()' }],
      ['=Ann', null],
    ],
  },
];

describe('editing cells', () => {
  test('[S-42] should write formulas and values, text as text, and nothing else', async () => {
    const book = bookWithCalls();
    await editCells(new FakeContext(book).asExcel, EDITS);
    expect(Object.fromEntries(book.find('Mine')?.cells ?? [])).toEqual({
      '0,0': 'Agent',
      '0,1': '=NA()',
      '1,0': "'=Ann",
      '9,9': 1,
    });
    expect(Object.fromEntries(book.find('Scorecard')?.cells ?? [])).toEqual({
      '0,0': 'Agent',
      '1,0': '=1/2',
      '1,1': "'=Bob",
    });
  });

  test('[S-42] should protect our sheets again as they were', async () => {
    const book = bookWithCalls();
    await editCells(new FakeContext(book).asExcel, EDITS);
    expect(book.find('Scorecard')).toMatchObject({ isProtected: true, protection: OPTIONS });
    expect(book.find('Mine')).toMatchObject({ isProtected: false });
  });

  test('should leave the protection of others alone, and say on which sheet before it touches anything', async () => {
    const book = bookWithCalls();
    const mine = book.find('Mine');
    if (mine) mine.isProtected = true;
    const before = book.picture();
    await expect(editCells(new FakeContext(book).asExcel, EDITS)).rejects.toMatchObject({
      code: 'ProtectedSheet',
      where: 'Mine',
    });
    expect(book.picture()).toEqual(before);
  });

  test('should leave the workbook as it was, wherever it fails', async () => {
    const whole = new FakeContext(bookWithCalls());
    await editCells(whole.asExcel, EDITS);
    for (let action = 1; action <= whole.actions; action += 1) {
      const book = bookWithCalls();
      const before = book.picture();
      const context = new FakeContext(book);
      context.failAt = { action, code: 'InvalidArgument' };
      await expect(editCells(context.asExcel, EDITS)).rejects.toMatchObject({ code: 'InvalidArgument' });
      expect(book.picture(), `failing at action ${action}`).toEqual(before);
    }
    expect(whole.actions).toBeGreaterThan(12);
  });

  test('should put everything back when Excel does not understand a formula, and say where', async () => {
    const book = bookWithCalls();
    const before = book.picture();
    book.results.set('Mine!0,1', '#NAME?');
    await expect(editCells(new FakeContext(book).asExcel, EDITS)).rejects.toMatchObject({
      code: 'FormulaNotUnderstood',
      where: "'Mine'!B1",
    });
    expect(book.picture()).toEqual(before);
  });

  test('should not blame a formula for what its cell showed before', async () => {
    const book = bookWithCalls();
    book.results.set('Scorecard!1,0', '#REF!');
    await editCells(new FakeContext(book).asExcel, EDITS.slice(0, 1));
    expect(book.find('Scorecard')?.cells.get('1,0')).toBe('=1/2');
  });

  test('should put everything back when it is cancelled', async () => {
    const book = bookWithCalls();
    const before = book.picture();
    const context = new FakeContext(book);
    const cancel = new AbortController();
    context.onSync = () => {
      if (book.find('Mine')?.cells.get('0,1') === '=NA()') cancel.abort();
    };
    await expect(editCells(context.asExcel, EDITS, { signal: cancel.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(book.picture()).toEqual(before);
  });

  test('should say so when what it wrote could not be put back', async () => {
    const book = bookWithCalls();
    const context = new FakeContext(book);
    context.onSync = () => {
      if (book.find('Scorecard')?.isProtected === false)
        context.failAt = { sync: context.syncs, code: 'GeneralException' };
    };
    await expect(editCells(context.asExcel, EDITS)).rejects.toMatchObject({
      code: 'RestoreFailed',
      where: 'Scorecard, Mine',
    });
  });

  test('should name the sheet that is gone before it touches anything', async () => {
    const book = bookWithCalls();
    const before = book.picture();
    const edit = { sheet: 'Gone', area: at(0, 0), cells: [[1]] };
    await expect(editCells(new FakeContext(book).asExcel, [...EDITS, edit])).rejects.toMatchObject({
      code: 'ItemNotFound',
      where: 'Gone',
    });
    expect(book.picture()).toEqual(before);
  });

  test('should send as many requests for 500 rows as for 5', async () => {
    const syncs = async (rows: number): Promise<number> => {
      const context = new FakeContext(bookWithCalls());
      const cells = Array.from({ length: rows }, () => [{ formula: '=1' }]);
      await editCells(context.asExcel, [{ sheet: 'Mine', area: at(20, 0, rows), cells }]);
      return context.syncs;
    };
    expect(await syncs(500)).toBe(await syncs(5));
  });
});
