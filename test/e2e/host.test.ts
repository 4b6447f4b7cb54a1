import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { addinFrame, openHost } from '../helpers/hostPage.ts';

/*
 * Microsoft's own office.js talks to the host here: every statement below runs in the add-in's frame,
 * as the add-in's code does.
 */
let browser: Browser;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'));
  frame = await addinFrame(page);
});
afterAll(() => browser.close());

beforeEach(() =>
  frame.evaluate(() =>
    Excel.run(async ({ workbook }) => {
      workbook.worksheets.load('items/name');
      const fresh = workbook.worksheets.add();
      await workbook.context.sync();
      for (const sheet of workbook.worksheets.items) sheet.delete();
      fresh.name = 'Test';
      fresh.activate();
      await workbook.context.sync();
    }),
  ),
);

describe('ranges', () => {
  it('should give back values, formulas, results and formats that were set', async () => {
    const read = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Test').getRange('A1:B2');
        range.values = [
          [1, 2],
          ['x', '=A1+B1'],
        ];
        range.numberFormat = [
          ['0.00', '0%'],
          ['@', '0.0'],
        ];
        range.format.fill.color = '#FFEEAA';
        range.format.font.bold = true;
        range.load('values,formulas,text,numberFormat,valueTypes,address,format/fill/color,format/font/bold');
        await context.sync();
        return { ...range.toJSON(), sheet: undefined };
      }),
    );
    expect(read.values).toEqual([
      [1, 2],
      ['x', 3],
    ]);
    expect(read.formulas).toEqual([
      [1, 2],
      ['x', '=A1+B1'],
    ]);
    expect(read.text).toEqual([
      ['1.00', '200%'],
      ['x', '3.0'],
    ]);
    expect(read.numberFormat).toEqual([
      ['0.00', '0%'],
      ['@', '0.0'],
    ]);
    expect(read.valueTypes).toEqual([
      ['Double', 'Double'],
      ['String', 'Double'],
    ]);
    expect(read.address).toBe('Test!A1:B2');
    expect(read.format).toMatchObject({ fill: { color: '#FFEEAA' }, font: { bold: true } });
  });

  it('should keep a formula when only its format changes', async () => {
    const formula = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Test').getRange('A1');
        range.formulas = [['=1+1']];
        await context.sync();
        range.format.font.italic = true;
        range.numberFormat = [['0.0']];
        await context.sync();
        range.load('formulas,text');
        await context.sync();
        return [range.formulas[0]?.[0], range.text[0]?.[0]];
      }),
    );
    expect(formula).toEqual(['=1+1', '2.0']);
  });

  it('should store text that begins with an apostrophe as text [S-42]', async () => {
    const read = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Test').getRange('A1');
        range.values = [["'=1+1"]];
        range.load('values,valueTypes');
        await context.sync();
        return [range.values[0]?.[0], range.valueTypes[0]?.[0]];
      }),
    );
    expect(read).toEqual(['=1+1', 'String']);
  });

  it('should refuse values of another shape than the range', async () => {
    expect(await codeOf("sheet.getRange('A1:B2').values = [[1, 2, 3]];")).toBe('InvalidArgument');
  });
});

describe('what does not exist', () => {
  it('should answer a null object for what may be missing', async () => {
    const isNull = await frame.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        const sheet = workbook.worksheets.getItemOrNullObject('Nowhere').load('name');
        const used = workbook.worksheets.getItem('Test').getUsedRangeOrNullObject(true).load('address');
        await workbook.context.sync();
        return [sheet.isNullObject, used.isNullObject];
      }),
    );
    expect(isNull).toEqual([true, true]);
  });

  it('should fail with ItemNotFound for what must be there', async () => {
    expect(await codeOf("context.workbook.worksheets.getItem('Nowhere').load('name');")).toBe('ItemNotFound');
  });

  it('should answer ApiNotFound, loudly, for a member that it does not cover', async () => {
    expect(await codeOf("sheet.getRange('A1').getSurroundingRegion().load('address');")).toBe('ApiNotFound');
  });

  it('should leave in effect what came before the action that failed', async () => {
    await codeOf("sheet.getRange('A1').values = [[7]]; context.workbook.worksheets.getItem('Nowhere').activate();");
    expect(await valueOf('A1')).toBe(7);
  });
});

describe('sheets, tables, settings', () => {
  it('should refuse a second sheet of the same name', async () => {
    expect(await codeOf("context.workbook.worksheets.add('test');")).toBe('ItemAlreadyExists');
  });

  it('should refuse to change a protected cell, and let an unlocked one change', async () => {
    await run("sheet.getRange('B1').format.protection.locked = false; sheet.protection.protect();");
    expect(await codeOf("sheet.getRange('A1').values = [[1]];")).toBe('AccessDenied');
    await run("sheet.getRange('B1').values = [[5]];");
    expect(await valueOf('B1')).toBe(5);
  });

  it('should make a table, name it, and find it in the workbook', async () => {
    const found = await frame.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        const sheet = workbook.worksheets.getItem('Test');
        sheet.getRange('A1:B3').values = [
          ['Agent', 'Calls'],
          ['Ann', 3],
          ['Bo', 4],
        ];
        sheet.tables.add('A1:B3', true).name = 'CallLog';
        await workbook.context.sync();
        const body = workbook.tables.getItem('CallLog').getDataBodyRange().load('values,address');
        await workbook.context.sync();
        return [body.address, body.values];
      }),
    );
    expect(found).toEqual([
      'Test!A2:B3',
      [
        ['Ann', 3],
        ['Bo', 4],
      ],
    ]);
  });

  it('should keep settings in the workbook', async () => {
    const value = await frame.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        workbook.settings.add('mapping', { agent: 2 });
        await workbook.context.sync();
        const setting = workbook.settings.getItemOrNullObject('mapping').load('value');
        await workbook.context.sync();
        return setting.isNullObject ? null : (setting.value as unknown);
      }),
    );
    expect(value).toEqual({ agent: 2 });
  });

  it('should tell an add-in of changes, and that they were its own', async () => {
    const events = await frame.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          void Excel.run(async ({ workbook }) => {
            workbook.worksheets.onChanged.add((event) => {
              resolve([event.address, event.triggerSource]);
              return Promise.resolve();
            });
            await workbook.context.sync();
            workbook.worksheets.getItem('Test').getRange('C5').values = [[1]];
            await workbook.context.sync();
          });
        }),
    );
    expect(events).toEqual(['C5', 'ThisLocalAddin']);
  });
});

describe('custom functions through the real runtime', () => {
  it('should calculate KPI_SCORE in a cell, and over a range that spills', async () => {
    await run(
      "sheet.getRange('A1:A3').values = [[80], [50], ['']]; sheet.getRange('B1').formulas = [['=TELEKPI.KPI_SCORE(A1:A2,100)']];",
    );
    expect([await valueOf('B1'), await valueOf('B2')]).toEqual([80, 50]);
  });

  it('should show #N/A for a blank actual and #VALUE! for a rule that cannot be read', async () => {
    await run(
      "sheet.getRange('A1:A2').formulas = [['=TELEKPI.KPI_SCORE(D9,100)'], ['=TELEKPI.KPI_SCORE(80,100,\"higer\")']];",
    );
    expect([await valueOf('A1'), await valueOf('A2')]).toEqual(['#N/A', '#VALUE!']);
  });

  it('should calculate again when an input changes', async () => {
    await run("sheet.getRange('A1:B1').formulas = [[80, '=TELEKPI.KPI_SCORE(A1,100)']];");
    expect(await valueOf('B1')).toBe(80);
    await run("sheet.getRange('A1').values = [[90]];");
    expect(await valueOf('B1')).toBe(90);
  });
});

/** Runs statements over `context` and `sheet` in the add-in's frame, and syncs. */
function run(statements: string): Promise<void> {
  return frame.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Test');
    ${statements}
    await context.sync();
  })`);
}

function codeOf(statements: string): Promise<string> {
  return frame.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Test');
    ${statements}
    await context.sync();
  }).then(() => 'success', (error) => error.code)`);
}

function valueOf(address: string): Promise<unknown> {
  return frame.evaluate(`Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Test').getRange('${address}').load('values');
    await context.sync();
    return range.values[0][0];
  })`);
}
