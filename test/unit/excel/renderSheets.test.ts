import { describe, expect, test } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import type { Actuals } from '../../../src/scoring/actuals.ts';
import type { SheetSpec } from '../../../src/sheets/sheetSpec.ts';
import { workbookSheets } from '../../../src/sheets/workbookSheets.ts';
import { renderSheets } from '../../../taskpane/excel/renderSheets.ts';
import { FakeBook } from './fakeBook.ts';
import { FakeContext } from './fakeContext.ts';

function specsFor(people: number, template: 'new_team' | 'balanced_case' = 'new_team'): readonly SheetSpec[] {
  const plan = planFromTemplate(template, 'en');
  const actuals: Actuals = {
    people: Array.from({ length: people }, (_, index) => `=P${index}`),
    indicators: plan.indicators.map(({ id }) => id),
    rows: Array.from({ length: people }, () => plan.indicators.map(() => ({ kind: 'value' as const, value: 0.5 }))),
  };
  const outcome = workbookSheets(plan, actuals, 'en');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

async function syncsFor(people: number): Promise<number> {
  const context = new FakeContext(new FakeBook());
  await renderSheets(context.asExcel, specsFor(people));
  return context.syncs;
}

async function bookWithPlan(): Promise<FakeBook> {
  const book = new FakeBook();
  book.addSheet('Sheet1').cells.set('0,0', "='Scorecard'!G7");
  await renderSheets(new FakeContext(book).asExcel, specsFor(3));
  return book;
}

describe('writing sheets', () => {
  test('should send no more requests for 200 people than for 10', async () => {
    expect(await syncsFor(200)).toBe(await syncsFor(10));
  });

  test('should write text as text, formulas as formulas, and tables over them', async () => {
    const book = await bookWithPlan();
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Sheet1', 'Visible'],
      ['Plan', 'Visible'],
      ['Actuals', 'Visible'],
      ['Scorecard', 'Visible'],
      ['Lists', 'Hidden'],
    ]);
    expect(book.find('Actuals')?.cells.get('5,1')).toBe("'=P0");
    expect(String(book.find('Scorecard')?.cells.get('6,6'))).toMatch(/^=IF\(\$A7=""/);
    expect(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      'TeleKPI_Plan',
      'TeleKPI_Grades',
      'TeleKPI_Actuals',
    ]);
  });

  test('should replace its sheets in place, renamed ones too, and leave those of others alone', async () => {
    const book = await bookWithPlan();
    const plan = book.find('Plan');
    if (plan) plan.name = "Ann's plan";
    await renderSheets(new FakeContext(book).asExcel, specsFor(5, 'balanced_case'));
    expect(book.sheets.map(({ id, name }) => [id, name])).toEqual([
      ['id1', 'Sheet1'],
      ['id2', "Ann's plan"],
      ['id3', 'Actuals'],
      ['id4', 'Scorecard'],
      ['id5', 'Lists'],
    ]);
    expect(book.find('Scorecard')?.cells.get('5,1')).toMatch(/^='Ann''s plan'!/);
    expect(book.find('Sheet1')?.cells.get('0,0')).toBe("='Scorecard'!G7");
  });

  test('should replace the sheets of a ready-made workbook, which remembers none', async () => {
    const book = await bookWithPlan();
    const names = book.sheets.map(({ name }) => name);
    book.settings.clear();
    await renderSheets(new FakeContext(book).asExcel, specsFor(2));
    expect(book.sheets.map(({ name }) => name)).toEqual(names);
  });

  test('should tell progress up to the end', async () => {
    const told: number[] = [];
    await renderSheets(new FakeContext(new FakeBook()).asExcel, specsFor(3), {
      onProgress: (share) => told.push(share),
    });
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  test('should call itself done after its last request, not before', async () => {
    const context = new FakeContext(await bookWithPlan());
    const done: number[] = [];
    await renderSheets(context.asExcel, specsFor(3), {
      onProgress: (share) => {
        if (share >= 1) done.push(context.syncs);
      },
    });
    expect(done).toEqual([context.syncs]);
  });

  test('should be given up while it still reads what it is to replace', async () => {
    const book = await bookWithPlan();
    const before = book.picture();
    const controller = new AbortController();
    controller.abort();
    const context = new FakeContext(book);
    await expect(renderSheets(context.asExcel, specsFor(3), { signal: controller.signal })).rejects.toThrow(/abort/i);
    expect(book.picture()).toEqual(before);
  });
});

/** Actions before it only load. */
const FIRST_WRITE = 20;
/** Spread over the whole write. */
const FAILURES = 100;

describe('a write that fails', () => {
  test('should leave the workbook as it was, wherever the data fails to be written', async () => {
    const before = (await bookWithPlan()).picture();
    const whole = new FakeContext(await bookWithPlan());
    await renderSheets(whole.asExcel, specsFor(5, 'balanced_case'));
    const step = Math.ceil((whole.actions - FIRST_WRITE) / FAILURES);
    for (let action = FIRST_WRITE; action < whole.actions; action += step) {
      const book = await bookWithPlan();
      const context = new FakeContext(book);
      context.failAt = { action, code: 'InvalidArgument' };
      await expect(renderSheets(context.asExcel, specsFor(5, 'balanced_case'))).rejects.toMatchObject({
        code: 'InvalidArgument',
      });
      expect(book.picture()).toEqual(before);
    }
    expect(whole.actions).toBeGreaterThan(200);
  });

  test('should read, replace and put back sheets whose formulas are too long for one request', async () => {
    const book = await bookWithPlan();
    await renderSheets(new FakeContext(book).asExcel, specsFor(40));
    for (let person = 0; person < 40; person += 1) book.results.set(`Scorecard!${6 + person},0`, `=P${person}`);
    const before = book.picture();
    const longest = Math.max(...[...(book.find('Scorecard')?.cells.values() ?? [])].map((cell) => String(cell).length));
    const cells = book.find('Scorecard')?.cells.size ?? 0;
    const context = new FakeContext(book);
    context.limit = longest * 30;
    const cancel = new AbortController();
    const onProgress = (share: number): void => (share > 0.7 ? cancel.abort() : undefined);
    await expect(
      renderSheets(context.asExcel, specsFor(41), { signal: cancel.signal, onProgress }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(book.picture()).toEqual(before);
    await renderSheets(context.asExcel, specsFor(41));
    expect(book.find('Scorecard')?.cells.size).toBeGreaterThan(cells);
  });

  test('should take away sheets it had added', async () => {
    const book = new FakeBook();
    book.addSheet('Mine');
    const context = new FakeContext(book);
    context.failAt = { action: 30, code: 'GeneralException' };
    await expect(renderSheets(context.asExcel, specsFor(2))).rejects.toMatchObject({ code: 'GeneralException' });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Mine']);
  });

  test('should undo what was written when a formula is not understood, naming the cell', async () => {
    const book = await bookWithPlan();
    const before = book.picture();
    book.results.set('Scorecard!7,6', '#NAME?');
    await expect(renderSheets(new FakeContext(book).asExcel, specsFor(2))).rejects.toMatchObject({
      code: 'FormulaNotUnderstood',
      where: "'Scorecard'!G8",
    });
    expect(book.picture()).toEqual(before);
  });

  test('should undo what was written when it is cancelled', async () => {
    const book = await bookWithPlan();
    const before = book.picture();
    const context = new FakeContext(book);
    const cancel = new AbortController();
    context.onSync = () => {
      if (context.syncs === 6) cancel.abort();
    };
    await expect(renderSheets(context.asExcel, specsFor(2), { signal: cancel.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(book.picture()).toEqual(before);
  });

  test('should send a request in halves that Excel finds too large, and wait while a cell is edited', async () => {
    const codes = ['RequestPayloadSizeLimitExceeded', 'InvalidOperationInCellEditMode'];
    for (const code of codes) {
      const context = new FakeContext(new FakeBook());
      context.failAt = { sync: 3, code };
      const waits: number[] = [];
      await renderSheets(context.asExcel, specsFor(4), { pause: async (time) => void waits.push(time) });
      expect(context.book.find('Actuals')?.cells.get('8,1')).toBe("'=P3");
      expect(waits).toEqual(code === 'InvalidOperationInCellEditMode' ? [1000] : []);
    }
  });

  test('should not try again what was refused for good', async () => {
    const context = new FakeContext(new FakeBook());
    context.failAt = { sync: 3, code: 'AccessDenied' };
    const waits: number[] = [];
    const run = { pause: async (time: number) => void waits.push(time) };
    await expect(renderSheets(context.asExcel, specsFor(1), run)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(waits).toEqual([]);
  });
});
