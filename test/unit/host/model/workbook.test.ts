import { describe, expect, it } from 'vitest';
import { EVENT } from '../../../../host/model/events.ts';
import { rangeOf, sheetOf, startHost, type Path } from './requests.ts';

describe('settings', () => {
  it('should keep any JSON, and forget what is deleted', async () => {
    const host = startHost();
    const { values } = await host.run((workbook) => {
      const settings = workbook.property('Settings');
      settings.method('Add', 'mapping', { agent: [1, null] }).load('Value');
      settings.method('Add', 'gone', 1).call('Delete');
      settings.method('GetItemOrNullObject', 'gone').load('Value');
      settings.call('GetCount');
    });
    expect(values).toEqual([{ _Id: 'mapping', Value: { agent: [1, null] } }, null, null, 1]);
    expect([...host.grid.settings]).toEqual([['mapping', { agent: [1, null] }]]);
  });
});

describe('the application', () => {
  it('should take the calculation mode that it has, and no other', async () => {
    const codeOf = async (mode: string): Promise<string | null> =>
      (await startHost().run((workbook) => workbook.property('Application').set('CalculationMode', mode))).code;
    expect([await codeOf('Automatic'), await codeOf('Manual'), await codeOf('Never')]).toEqual([
      null,
      'ApiNotFound',
      'InvalidArgument',
    ]);
  });

  it('should say its language where the page gives one', async () => {
    const cultureOf = async (locale?: string) =>
      startHost(locale === undefined ? {} : { locale }).run((workbook) =>
        workbook.property('Application').property('CultureInfo').load('Name'),
      );
    expect((await cultureOf('zh-CN')).values).toEqual([{ Name: 'zh-CN' }]);
    expect((await cultureOf()).code).toBe('ApiNotFound');
  });
});

describe('events', () => {
  const sent = (entries: readonly unknown[]): readonly [unknown, unknown][] =>
    entries.map((entry) => [(entry as unknown[])[1], (entry as unknown[])[2]]);
  const listen = (path: Path, name: string): Path => path.call(`_Register${name}Event`);
  const unlisten = (path: Path, name: string): Path => path.call(`_Unregister${name}Event`);

  it('should reach the listeners of the sheet, of the table and of the workbook', async () => {
    const host = startHost({ sheets: ['Sheet1', 'Other'] });
    const [first, second] = host.grid.sheets();
    await host.run((workbook) => {
      const table = sheetOf(workbook).property('Tables').method('Add', 'A1:B3', true);
      for (const path of [workbook.property('Worksheets'), sheetOf(workbook), sheetOf(workbook, 'Other'), table]) {
        listen(path, 'DataChanged');
      }
    });
    host.entries.length = 0;
    await host.run((workbook) => rangeOf(workbook, 'A2').set('Values', 1));
    const [table] = host.grid.tables();
    expect(sent(host.entries)).toEqual([
      [EVENT.changed, first?.id],
      [EVENT.changed, 'Workbook'],
      [EVENT.tableChanged, table?.id],
    ]);
    expect(sent(host.entries).map(([, target]) => target)).not.toContain(second?.id);
  });

  it('should go on for one listener when another one leaves', async () => {
    const host = startHost();
    await host.run((workbook) => {
      const sheets = workbook.property('Worksheets');
      unlisten(listen(listen(sheets, 'SelectionChanged'), 'SelectionChanged'), 'SelectionChanged');
    });
    await host.run((workbook) => rangeOf(workbook, 'B2').call('Select'));
    expect(sent(host.entries)).toEqual([[EVENT.selectionChanged, 'Workbook']]);
    await host.run((workbook) => unlisten(workbook.property('Worksheets'), 'SelectionChanged'));
    await host.run((workbook) => rangeOf(workbook, 'B3').call('Select'));
    expect(host.entries).toHaveLength(1);
  });

  it('should say whose change it was, and where', async () => {
    const host = startHost();
    const [sheet = ''] = host.grid.sheets().map(({ id }) => id);
    await host.run((workbook) => listen(workbook.property('Worksheets'), 'DataChanged'));
    const area = { sheet, row: 4, column: 2, rows: 1, columns: 1 };
    host.grid.tell({ kind: 'changed', area, by: 'person' });
    host.grid.tell({ kind: 'changed', area, by: 'program' });
    const args = host.entries.map((entry) => JSON.parse(String((entry as unknown[])[3])) as Record<string, unknown>);
    expect(args).toMatchObject([
      { address: 'C5', worksheetId: sheet, source: 'Local', triggerSource: 'Unknown' },
      { address: 'C5', triggerSource: 'ThisLocalAddin' },
    ]);
    const { values } = await host.run((workbook) => {
      workbook.method('_GetRangeForEventByReferenceId', args[0]?.['referenceId']).load('Address');
    });
    expect(values).toEqual([{ Address: 'Sheet1!C5' }]);
  });

  it('should tell of the sheet that was left before the one that is shown', async () => {
    const host = startHost({ sheets: ['Sheet1', 'Other'] });
    await host.run((workbook) => {
      listen(workbook.property('Worksheets'), 'Activated');
      listen(workbook.property('Worksheets'), 'Deactivated');
      sheetOf(workbook, 'Other').call('Activate').call('Activate');
    });
    expect(sent(host.entries)).toEqual([
      [EVENT.deactivated, 'Workbook'],
      [EVENT.activated, 'Workbook'],
    ]);
  });
});
