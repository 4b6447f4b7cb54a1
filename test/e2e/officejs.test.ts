import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FunctionAnswer } from '../../host/grid/grid.ts';
import { openOfficeJsPage, type OfficeJsPage } from './officejsPage/open.ts';

/*
 * Microsoft's own office.js, unmodified, against protocol and object model over a grid in memory. The
 * real spreadsheet behind the same model is tested in host.test.ts.
 */
let opened: OfficeJsPage;
let page: Page;
let frame: Frame;
beforeAll(async () => {
  opened = await openOfficeJsPage();
  ({ page, frame } = opened);
});
afterAll(() => opened.close());

describe('starting', () => {
  it('should make office.js believe that it runs in Excel on the web', async () => {
    const host = await frame.evaluate(() => Office.onReady());
    expect(host).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  });
});

describe('batches', () => {
  it('should carry every kind of request there and back', async () => {
    const read = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add('Batch');
        const range = sheet.getRange('A1:B2');
        range.values = [
          ['Agent', 'Calls'],
          ['Ann', 3],
        ];
        range.set({ format: { font: { bold: true }, horizontalAlignment: 'Center' } });
        const table = sheet.tables.add(range, true);
        table.name = 'BatchTable';
        sheet.names.add('Calls', sheet.getRange('B2'));
        sheet.pageLayout.orientation = 'Landscape';
        sheet.showGridlines = false;
        sheet.freezePanes.freezeRows(1);
        range.load('values,address,format/font/bold,format/horizontalAlignment');
        worksheets.load({ name: true, $top: 1, $skip: 1 });
        table.columns.load('items/name,count');
        sheet.load();
        const named = context.workbook.names.getItem('Calls').getRange().load('address');
        const nowhere = worksheets.getItemOrNullObject('Nowhere').load('name');
        const count = worksheets.getCount();
        await context.sync();
        const later = range.getRow(1).load('values');
        const meeting = range.getIntersectionOrNullObject(sheet.getRange('Z9')).load('address');
        await context.sync();
        const answer = {
          range: range.toJSON(),
          page: worksheets.items.map(({ name }) => name),
          columns: table.columns.items.map(({ name }) => name),
          sheet: sheet.name,
          named: named.address,
          nulls: [nowhere.isNullObject, meeting.isNullObject],
          count: count.value,
          later: later.values as unknown,
        };
        sheet.delete();
        await context.sync();
        return answer;
      }),
    );
    expect(read).toMatchObject({
      range: {
        values: [
          ['Agent', 'Calls'],
          ['Ann', 3],
        ],
        address: 'Batch!A1:B2',
        format: { font: { bold: true }, horizontalAlignment: 'Center' },
      },
      page: ['Batch'],
      columns: ['Agent', 'Calls'],
      sheet: 'Batch',
      named: 'Batch!B2',
      nulls: [true, true],
      count: 2,
      later: [['Ann', 3]],
    });
  });

  it('should find the next sheet, and a tracked range in a later run', async () => {
    const read = await frame.evaluate(async () => {
      const tracked = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Tracked');
        const range = sheet.getRange('C3');
        range.values = [[42]];
        context.trackedObjects.add(range);
        await context.sync();
        return range;
      });
      return Excel.run(tracked, async (context) => {
        tracked.load('values');
        const first = context.workbook.worksheets.getFirst();
        const next = first.getNext().load('name');
        await context.sync();
        next.load('position');
        await context.sync();
        const answer = [tracked.values[0]?.[0], next.name, next.position] as unknown[];
        next.delete();
        tracked.untrack();
        await context.sync();
        return answer;
      });
    });
    expect(read).toEqual([42, 'Tracked', 1]);
  });

  it('should say code, message and place of an error, and tell the page what is not covered', async () => {
    const error = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').hyperlink = { address: 'https://example.com' };
        await context.sync();
      }).catch((reason: OfficeExtension.Error) => ({
        code: reason.code,
        message: reason.message,
        place: reason.debugInfo.errorLocation,
      })),
    );
    expect(error).toEqual({
      code: 'ApiNotFound',
      message: 'Range.Hyperlink is not covered by this host.',
      place: 'Range.Hyperlink',
    });
    expect(await page.evaluate(() => window.host.refused)).toContain('Range.Hyperlink is not covered by this host.');
  });
});

describe('document settings', () => {
  it('should start with what the workbook keeps, and save what is set', async () => {
    const before = await frame.evaluate(() => Office.context.document.settings.get('kept') as unknown);
    const status = await frame.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set('fresh', [1, '二']);
          Office.context.document.settings.saveAsync((result) => resolve(result.status));
        }),
    );
    const saved = await page.evaluate(() => [...window.host.grid.settings]);
    expect([before, status]).toEqual([{ since: 2024 }, 'succeeded']);
    expect(Object.fromEntries(saved)).toEqual({ kept: { since: 2024 }, fresh: [1, '二'] });
  });

  it('should load again what was set elsewhere', async () => {
    await page.evaluate(() => window.host.grid.settings.set('elsewhere', true));
    const loaded = await frame.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.refreshAsync((result) =>
            resolve([result.status, Office.context.document.settings.get('elsewhere')]),
          );
        }),
    );
    expect(loaded).toEqual(['succeeded', true]);
  });

  it('should be the same as the settings of the workbook', async () => {
    const value = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem('fresh').load('value');
        await context.sync();
        return setting.value as unknown;
      }),
    );
    expect(value).toEqual([1, '二']);
  });
});

describe('the task pane', () => {
  it('should be shown and hidden by the add-in, which hears of it', async () => {
    const heard = await frame.evaluate(async () => {
      const modes: unknown[] = [];
      const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
      await Office.addin.showAsTaskpane();
      await Office.addin.hide();
      await stop();
      return modes;
    });
    expect(heard).toEqual(['Taskpane', 'Hidden']);
    expect(await page.evaluate(() => window.host.paneShown)).toEqual([true, false]);
  });
});

describe('events', () => {
  it('should tell of each kind of event under the number that office.js listens to', async () => {
    const told = await frame.evaluate(async () => {
      const heard: string[] = [];
      await Excel.run(async ({ workbook }) => {
        const { worksheets } = workbook;
        const sheet = worksheets.getActiveWorksheet().load('id');
        await workbook.context.sync();
        const hear = (name: string) => () => Promise.resolve(void heard.push(name));
        worksheets.onChanged.add(hear('changed'));
        worksheets.onSelectionChanged.add(hear('selection'));
        worksheets.onActivated.add(hear('activated'));
        worksheets.onAdded.add(hear('added'));
        worksheets.onDeleted.add(hear('deleted'));
        sheet.onChanged.add(hear('changed on the sheet'));
        await workbook.context.sync();
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('B2').select();
        const added = worksheets.add('Added');
        added.activate();
        added.getRange('A1').values = [[1]];
        await workbook.context.sync();
        added.delete();
        await workbook.context.sync();
      });
      return heard;
    });
    expect(new Set(told)).toEqual(
      new Set(['changed', 'selection', 'activated', 'added', 'deleted', 'changed on the sheet']),
    );
    expect(told.filter((name) => name === 'changed on the sheet')).toHaveLength(1);
  });

  it('should say where a change was, and give its range', async () => {
    const told = await frame.evaluate(
      () =>
        new Promise((resolve) => {
          void Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            context.workbook.worksheets.onChanged.add((event) =>
              Excel.run(async (inner) => {
                const range = event.getRange(inner).load('address,values');
                await inner.sync();
                resolve([event.address, event.changeType, event.source, range.address, range.values]);
              }),
            );
            await context.sync();
            sheet.getRange('D4:E4').values = [[1, 2]];
            await context.sync();
          });
        }),
    );
    expect(told).toEqual(['D4:E4', 'RangeEdited', 'Local', 'Sheet1!D4:E4', [[1, 2]]]);
  });

  it('should tell the workbook’s listeners of the selection, until they leave', async () => {
    const heard = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const heardBy: string[] = [];
        let next = (): void => undefined;
        const select = async (address: string): Promise<void> => {
          const told = new Promise<void>((resolve) => (next = resolve));
          workbook.worksheets.getActiveWorksheet().getRange(address).select();
          await context.sync();
          await told;
        };
        const handler = workbook.onSelectionChanged.add(() => Promise.resolve(void (heardBy.push('workbook'), next())));
        await context.sync();
        await select('B2');
        handler.remove();
        const sheets = workbook.worksheets.onSelectionChanged;
        sheets.add(() => Promise.resolve(void (heardBy.push('sheets'), next())));
        await context.sync();
        await select('B3');
        await select('B4');
        return heardBy;
      }),
    );
    expect(heard).toEqual(['workbook', 'sheets', 'sheets']);
  });
});

describe('custom functions', () => {
  const call = (id: string, ...parameters: readonly unknown[]): Promise<FunctionAnswer | undefined> =>
    page.evaluate(
      async ([name, values]) =>
        (await window.host.desk.call([{ id: name, parameters: values, address: 'Sheet1!A1' }]))[0],
      [id, parameters] as const,
    );

  it.each<[string, readonly unknown[], FunctionAnswer]>([
    ['ADD', [1, 2], { ok: true, values: [[3]] }],
    ['LATER', [1], { ok: true, values: [[2]] }],
    [
      'MATRIX',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      {
        ok: true,
        values: [
          [2, 4],
          [6, 8],
        ],
      },
    ],
    ['MIXED', [], { ok: true, values: [[1, '#N/A']] }],
    ['FAIL', ['#N/A'], { ok: false, error: '#N/A', message: 'said why' }],
    ['FAIL', ['#VALUE!'], { ok: false, error: '#VALUE!', message: 'said why' }],
    ['FAIL', ['#DIV/0!'], { ok: false, error: '#DIV/0!', message: 'said why' }],
    ['THROW', [], { ok: false, error: '#VALUE!', message: '' }],
    ['NOWHERE', [], { ok: false, error: '#VALUE!', message: '' }],
    ['NOTHING', [], { ok: true, values: [[0]] }],
  ])('should answer %s(%j)', async (id, parameters, answer) => {
    expect(await call(id, ...parameters)).toEqual(answer);
  });

  it('should carry many calls at once and answer each', async () => {
    const answers = await page.evaluate(() =>
      window.host.desk.call(
        Array.from({ length: 1000 }, (_, n) => ({ id: 'ADD', parameters: [n, 1], address: 'Sheet1!A1' })),
      ),
    );
    expect(answers.map((answer) => answer.ok && answer.values[0]?.[0])).toEqual(
      Array.from({ length: 1000 }, (_, n) => n + 1),
    );
  });
});
