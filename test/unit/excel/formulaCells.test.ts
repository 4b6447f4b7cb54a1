import { describe, expect, test } from 'vitest';
import { readFormulaCells, readFormulaNames } from '../../../taskpane/excel/formulaCells.ts';
import { readStanding } from '../../../taskpane/excel/readAreas.ts';
import { FakeBook } from './fakeBook.ts';
import { FakeContext } from './fakeContext.ts';

const score = (row: number) => `=TELEKPI.KPI_SCORE(A${row},$F$1)`;

function bookWith(rows: number): FakeBook {
  const book = new FakeBook();
  const { cells } = book.addSheet('Team');
  for (let row = 0; row < rows; row += 1) {
    cells.set(`${row},0`, row);
    cells.set(`${row},1`, score(row + 1));
    book.results.set(`Team!${row},1`, row * 10);
  }
  return book;
}

describe('the formulas of the add-in in a workbook', () => {
  test('[S-41] should be found on every sheet, hidden ones too, with what they show', async () => {
    const book = bookWith(2);
    const hidden = book.addSheet('Sums');
    hidden.visibility = 'VeryHidden';
    hidden.cells.set('3,2', '=1+_xldudf_TELEKPI_KPI_LIGHT(A1)').set('4,2', '=SUM(A1)').set('5,2', "'=TELEKPI.X(A1)");
    const at = { rows: 1, columns: 1 };
    expect(await readFormulaCells(new FakeContext(book).asExcel)).toEqual([
      { sheet: 'Team', formula: score(1), area: { ...at, row: 0, column: 1 }, values: [[0]] },
      { sheet: 'Team', formula: score(2), area: { ...at, row: 1, column: 1 }, values: [[10]] },
      { sheet: 'Sums', formula: '=1+_xldudf_TELEKPI_KPI_LIGHT(A1)', area: { ...at, row: 3, column: 2 }, values: [[0]] },
    ]);
  });

  test('[S-41] should be taken with all that they fill', async () => {
    const book = bookWith(1);
    book.find('Team')?.cells.set('4,0', '=TELEKPI.CALL_SUMMARY(A1:A2)').set('5,2', '=SUM(A5#)');
    book.spills.set('Team!4,0', [
      ['=TELEKPI.CALL_SUMMARY(A1:A2)', 3],
      ['', 4],
    ]);
    book.results.set('Team!4,0', 'Agent');
    // Some programs repeat the formula in each cell that it fills.
    book.find('Team')?.cells.set('5,0', '=TELEKPI.CALL_SUMMARY(A1:A2)');
    book.results.set('Team!5,0', 'Ann');
    const [, summary, ...others] = await readFormulaCells(new FakeContext(book).asExcel);
    expect(others).toEqual([]);
    expect(summary).toMatchObject({
      area: { row: 4, column: 0, rows: 2, columns: 2 },
      values: [
        ['Agent', 3],
        ['Ann', 4],
      ],
    });
  });

  test('[S-41] should take as many requests for 900 of them as for 9', async () => {
    const syncs = async (rows: number): Promise<number> => {
      const context = new FakeContext(bookWith(rows));
      expect(await readFormulaCells(context.asExcel)).toHaveLength(rows);
      return context.syncs;
    };
    expect(await syncs(900)).toBe(await syncs(9));
  });

  test('[S-41] should be read in smaller pieces where Excel finds the answer too large', async () => {
    const context = new FakeContext(bookWith(8));
    context.failAt = { sync: 3, code: 'ResponsePayloadSizeLimitExceeded' };
    expect(await readFormulaCells(context.asExcel)).toHaveLength(8);
  });

  test('[S-41] should be found under names too, those of single sheets among them', async () => {
    const book = bookWith(1);
    book.names.set('Light', '=TELEKPI.KPI_LIGHT(Team!$A$1)').set('Area', '=Team!$A$1:$B$9');
    book.find('Team')?.names.set('Own', '=1+TELEKPI.KPI_SCORE(1,2)');
    expect((await readFormulaNames(new FakeContext(book).asExcel)).map(({ name }) => name)).toEqual(['Light', 'Own']);
  });
});

test('[S-41] should read what stands in places, and say of which the sheet is gone', async () => {
  const book = bookWith(2);
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  const places = [
    { sheet: 'Gone', area },
    { sheet: 'Team', area },
  ];
  expect(await readStanding(new FakeContext(book).asExcel, places)).toEqual([
    null,
    [
      [0, score(1)],
      [1, score(2)],
    ],
  ]);
});
