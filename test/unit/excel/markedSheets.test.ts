import { beforeEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { workbookSheets } from '../../../src/sheets/workbookSheets.ts';
import { readKnownSheets } from '../../../taskpane/excel/knownSheets.ts';
import { renderSheets } from '../../../taskpane/excel/renderSheets.ts';
import { sheetOfKey } from '../../../taskpane/excel/survey.ts';
import { FakeBook, type FakeSheet } from './fakeBook.ts';
import { FakeContext } from './fakeContext.ts';

const outcome = workbookSheets(planFromTemplate('new_team', 'en'), null, 'en');
const specs = outcome.ok ? outcome.value : [];

let book: FakeBook;
beforeEach(async () => {
  book = new FakeBook();
  await renderSheets(new FakeContext(book).asExcel, specs);
});

/** As Excel copies a sheet: its tables too, under names of their own. */
function copySheet(name: string, as: string): FakeSheet {
  const original = book.find(name);
  const copy = book.addSheet(as);
  original?.cells.forEach((cell, key) => copy.cells.set(key, cell));
  copy.tables = (original?.tables ?? []).map((table) => ({ ...table, name: `${table.name}2` }));
  return copy;
}

const deleteSheet = (name: string): void => {
  book.sheets.splice(
    book.sheets.findIndex((sheet) => sheet.name === name),
    1,
  );
};

async function planNow(): Promise<string | null> {
  const known = await readKnownSheets(new FakeContext(book).asExcel);
  return sheetOfKey('plan', book.sheets, known)?.name ?? null;
}

describe('a plan sheet that was copied', () => {
  it('[S-5] should be the plan while it stands, whatever it is called', async () => {
    copySheet('Plan', 'Plan (2)');
    expect(await planNow()).toBe('Plan');
    const original = book.find('Plan');
    if (original) original.name = 'Last year';
    expect(await planNow()).toBe('Last year');
  });

  it('[S-5] should leave its place to the copy once it is deleted', async () => {
    book.sheets.unshift(...book.sheets.splice(book.sheets.indexOf(copySheet('Plan', 'Plan (2)')), 1));
    deleteSheet('Plan');
    expect(await planNow()).toBe('Plan (2)');
  });

  it('[S-5] should be written on the copy then, and be what formulas refer to', async () => {
    const copy = copySheet('Plan', 'My plan');
    deleteSheet('Plan');
    await renderSheets(
      new FakeContext(book).asExcel,
      specs.filter(({ key }) => key === 'scorecard'),
    );
    const formulas = [...(book.find('Scorecard')?.cells.values() ?? [])].map(String).join('\n');
    expect(formulas).toContain("'My plan'!");
    expect(formulas).not.toContain("'Plan'!");
    await renderSheets(new FakeContext(book).asExcel, specs);
    expect(book.sheets.map(({ name }) => name)).not.toContain('Plan');
    expect(copy.tables.map(({ name }) => name)).toEqual(['TeleKPI_Plan', 'TeleKPI_Grades']);
  });

  it('should be nobody’s when no copy is left, and ask no more of a workbook in order', async () => {
    const whole = new FakeContext(book);
    await readKnownSheets(whole.asExcel);
    expect(whole.syncs).toBe(1);
    deleteSheet('Plan');
    expect(await planNow()).toBeNull();
  });
});
