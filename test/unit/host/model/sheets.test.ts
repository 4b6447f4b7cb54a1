import { describe, expect, it } from 'vitest';
import { rangeOf, sheetOf, startHost, type Path } from './requests.ts';

const codeOf = async (write: (sheet: Path) => unknown, sheets = ['Sheet1', 'Other']): Promise<string | null> =>
  (await startHost({ sheets }).run((workbook) => void write(sheetOf(workbook)))).code;

describe('names of sheets', () => {
  it.each(['', 'a'.repeat(32), 'a/b', 'a[b', "'quoted", 'History'])('should refuse %j', async (name) => {
    expect(await codeOf((sheet) => sheet.set('Name', name))).toBe('InvalidArgument');
  });

  it('should refuse the name of another sheet whatever its case, and take its own', async () => {
    expect(await codeOf((sheet) => sheet.set('Name', 'oTHER'))).toBe('ItemAlreadyExists');
    expect(await codeOf((sheet) => sheet.set('Name', 'SHEET1'))).toBeNull();
  });
});

describe('the last visible sheet', () => {
  it('should be neither deleted nor hidden', async () => {
    expect(await codeOf((sheet) => sheet.call('Delete'), ['Sheet1'])).toBe('InvalidOperation');
    expect(await codeOf((sheet) => sheet.set('Visibility', 'Hidden'), ['Sheet1'])).toBe('InvalidOperation');
  });

  it('should be counted without hidden ones where only visible ones are asked for', async () => {
    const { values } = await startHost({ sheets: ['Sheet1', 'b', 'c'] }).run((workbook) => {
      sheetOf(workbook).set('Visibility', 'Hidden');
      const sheets = workbook.property('Worksheets');
      sheets.call('GetCount', true).call('GetCount', false);
      sheets
        .method('GetFirst', true)
        .load('Name')
        .method('GetNext')
        .load('Name')
        .method('GetNextOrNullObject')
        .load('Name');
    });
    expect(values).toMatchObject([2, 3, { Name: 'b' }, { Name: 'c' }, null]);
  });
});

describe('a protected sheet', () => {
  const protectedBut = (options: Readonly<Record<string, unknown>>, write: (sheet: Path) => unknown) =>
    codeOf((sheet) => {
      sheet.property('Protection').call('Protect', options);
      write(sheet);
    });

  it.each<[string, (sheet: Path) => unknown]>([
    ['contents', (sheet) => sheet.method('GetRange', 'A1').set('Values', 1)],
    ['formulas', (sheet) => sheet.method('GetRange', 'A1').set('Formulas', '=1')],
    ['number formats', (sheet) => sheet.method('GetRange', 'A1').set('NumberFormat', '0')],
    ['fonts', (sheet) => sheet.method('GetRange', 'A1').property('Format').property('Font').set('Bold', true)],
    ['widths', (sheet) => sheet.method('GetRange', 'A1').property('Format').set('ColumnWidth', 20)],
    ['inserted rows', (sheet) => sheet.method('GetRange', '1:1').method('Insert', 'Down')],
    ['deleted cells', (sheet) => sheet.method('GetRange', 'A1').call('Delete', 'Up')],
    ['merges', (sheet) => sheet.method('GetRange', 'A1:B1').call('Merge', false)],
    ['tables', (sheet) => sheet.property('Tables').method('Add', 'A1:B2', true)],
    ['validation', (sheet) => sheet.method('GetRange', 'A1').property('DataValidation').call('Clear')],
    ['conditional formats', (sheet) => sheet.method('GetRange', 'A1').property('ConditionalFormats').call('ClearAll')],
  ])('should refuse to change %s', async (_, write) => {
    expect(await protectedBut({}, write)).toBe('AccessDenied');
    expect(await codeOf(write)).toBeNull();
  });

  it('should allow what its options allow', async () => {
    const widen = (sheet: Path): Path => sheet.method('GetRange', 'A1').property('Format').set('ColumnWidth', 20);
    expect(await protectedBut({ allowFormatColumns: true }, widen)).toBeNull();
  });

  it('should take changes of unlocked cells', async () => {
    const code = await codeOf((sheet) => {
      sheet.method('GetRange', 'A1').property('Format').property('Protection').set('Locked', false);
      sheet.property('Protection').call('Protect', {});
      sheet.method('GetRange', 'A1').set('Values', 1);
    });
    expect(code).toBeNull();
  });

  it('should open to its password only', async () => {
    const open = (password: string) =>
      codeOf((sheet) => {
        sheet.property('Protection').call('Protect', {}, 'secret').call('Unprotect', password);
      });
    expect([await open('guess'), await open('secret')]).toEqual(['AccessDenied', null]);
  });

  it('should refuse options that Excel does not know', async () => {
    expect(await protectedBut({ allowEverything: true }, () => undefined)).toBe('InvalidArgument');
  });
});

describe('tables', () => {
  it('should settle headings that are blank, doubled or numbers', async () => {
    const { values, code } = await startHost().run((workbook) => {
      rangeOf(workbook, 'A1:D1').set('Values', [['Agent', '', 'agent', 2024]]);
      sheetOf(workbook).property('Tables').method('Add', 'A1:D2', true);
      rangeOf(workbook, 'A1:D1').load('Values', 'ValueTypes');
    });
    expect(code).toBeNull();
    expect(values).toMatchObject([{ Values: [['Agent', 'Column2', 'agent2', '2024']] }]);
  });

  it('should move cells down for headings that are not there', async () => {
    const { values } = await startHost().run((workbook) => {
      rangeOf(workbook, 'A1:B2').set('Values', [
        [1, 2],
        [3, 4],
      ]);
      sheetOf(workbook).property('Tables').method('Add', 'A1:B2', false).method('GetRange').load('Address', 'Values');
    });
    expect(values).toEqual([
      {
        Address: 'Sheet1!A1:B3',
        Values: [
          ['Column1', 'Column2'],
          [1, 2],
          [3, 4],
        ],
      },
    ]);
  });

  it('should find columns by name, and rows by number', async () => {
    const { values } = await startHost().run((workbook) => {
      rangeOf(workbook, 'A1:B3').set('Values', [
        ['Agent', 'Calls'],
        ['Ann', 3],
        ['Bo', 4],
      ]);
      const table = sheetOf(workbook).property('Tables').method('Add', 'A1:B3', true);
      table.property('Columns').item('calls').load('Index', 'Values').method('GetDataBodyRange').load('Address');
      table.property('Rows').method('GetItemAt', 1).load('Values');
      table.property('Columns').load('Name');
    });
    expect(values).toMatchObject([
      { Index: 1, Values: [['Calls'], [3], [4]] },
      { Address: 'Sheet1!B2:B3' },
      { Values: [['Bo', 4]] },
      { _Items: [{ Name: 'Agent' }, { Name: 'Calls' }] },
    ]);
  });

  const TEAM = [
    ['Agent', 'Calls'],
    ['Ann', 3],
    ['Bo', 12],
    ['Cy', ''],
    ['Di', 3],
  ];
  const withTeam = (write: (table: Path, workbook: Path) => unknown) =>
    startHost().run((workbook) => {
      rangeOf(workbook, 'A1:B5').set('Values', TEAM);
      write(sheetOf(workbook).property('Tables').method('Add', 'A1:B5', true), workbook);
    });
  const filterOf = (table: Path): Path => table.property('Columns').item('Calls').property('Filter');

  it('should hide rows by the values of a column, and show them again', async () => {
    const { values } = await withTeam((table, workbook) => {
      filterOf(table).call('ApplyValuesFilter', ['3']).load('Criteria');
      for (const address of ['A2:A2', 'A3:A4', 'A2:A4']) rangeOf(workbook, address).load('RowHidden');
      table.call('ClearFilters');
      filterOf(table).load('Criteria');
      rangeOf(workbook, 'A1:A5').load('RowHidden');
    });
    expect(values.filter((value) => value !== null)).toEqual([
      { Criteria: { filterOn: 'Values', values: ['3'] } },
      ...[false, true, null].map((RowHidden) => ({ RowHidden })),
      { Criteria: null },
      { RowHidden: false },
    ]);
  });

  it('should be sorted by their columns, blanks last either way', async () => {
    const sorted = async (...fields: readonly object[]) => {
      const { values } = await withTeam((table, workbook) => {
        table.property('Sort').call('Apply', fields);
        rangeOf(workbook, 'A2:A5').load('Values');
      });
      return values.at(-1);
    };
    const agents = (...names: readonly string[]) => ({ Values: names.map((name) => [name]) });
    expect(await sorted({ key: 1, ascending: false })).toEqual(agents('Bo', 'Ann', 'Di', 'Cy'));
    expect(await sorted({ key: 1 }, { key: 0, ascending: false })).toEqual(agents('Di', 'Ann', 'Bo', 'Cy'));
  });

  it('should be sorted around the rows that a filter hides', async () => {
    const { values } = await withTeam((table, workbook) => {
      table.property('Columns').item('Agent').property('Filter').call('ApplyValuesFilter', ['Ann', 'Bo', 'Di']);
      table.property('Sort').call('Apply', [{ key: 0, ascending: false }]);
      rangeOf(workbook, 'A2:A5').load('Values');
    });
    expect(values.at(-1)).toEqual({ Values: [['Di'], ['Bo'], ['Cy'], ['Ann']] });
  });

  it.each<[string, string, (table: Path, workbook: Path) => unknown]>([
    ['no values to filter by', 'InvalidArgument', (table) => filterOf(table).call('ApplyValuesFilter', [])],
    ['a filter by what stands out', 'ApiNotFound', (table) => filterOf(table).call('ApplyTopItemsFilter', 3)],
    ['a sort by colour', 'ApiNotFound', (table) => table.property('Sort').call('Apply', [{ key: 0, sortOn: 'Color' }])],
    ['a sort by no column', 'InvalidArgument', (table) => table.property('Sort').call('Apply', [{ key: 2 }])],
    [
      'a sort of formulas',
      'ApiNotFound',
      (table, workbook) => {
        rangeOf(workbook, 'B2').set('Formulas', [['=1+1']]);
        table.property('Sort').call('Apply', [{ key: 0 }]);
      },
    ],
  ])('should refuse %s with %s', async (_, code, write) => {
    expect((await withTeam(write)).code).toBe(code);
  });

  const withTable = (write: (table: Path, workbook: Path) => unknown) =>
    startHost().run((workbook) => {
      write(sheetOf(workbook).property('Tables').method('Add', 'B2:C4', true), workbook);
    });

  it.each<[string, string, (table: Path, workbook: Path) => unknown]>([
    ['overlap', 'InvalidOperation', (_, workbook) => sheetOf(workbook).property('Tables').method('Add', 'C4:D9', true)],
    ['a name like an address', 'InvalidArgument', (table) => table.set('Name', 'Tbl1')],
    ['a name with a space', 'InvalidArgument', (table) => table.set('Name', 'Call log')],
    ['a resize above its headings', 'InvalidArgument', (table) => table.call('Resize', 'B1:C4')],
    ['a merge of its cells', 'InvalidOperation', (_, workbook) => rangeOf(workbook, 'B3:C3').call('Merge', false)],
    ['a totals row', 'ApiNotFound', (table) => table.set('ShowTotals', true)],
  ])('should refuse %s with %s', async (_, code, write) => {
    expect((await withTable(write)).code).toBe(code);
  });
});

describe('names', () => {
  it('should stand for a range, absolutely', async () => {
    const { values } = await startHost().run((workbook) => {
      const names = workbook.property('Names');
      names.method('Add', 'Points', rangeOf(workbook, 'B2:C3')).load('Formula', 'Type', 'Value');
      names.method('Add', 'Column', rangeOf(workbook, 'B:B')).load('Formula').method('GetRange').load('Address');
      names.method('Add', 'Cap', '=120').load('Type', 'Value');
      sheetOf(workbook).method('GetRange', 'Points').load('Address');
    });
    expect(values).toMatchObject([
      { Formula: '=Sheet1!$B$2:$C$3', Type: 'Range', Value: 'Sheet1!$B$2:$C$3' },
      { Formula: '=Sheet1!$B:$B' },
      { Address: 'Sheet1!B:B' },
      { Type: 'Double', Value: 120 },
      { Address: 'Sheet1!B2:C3' },
    ]);
  });

  it.each(['A1', 'R1C1', '1st', 'two words', ''])('should refuse %j', async (name) => {
    const { code } = await startHost().run((workbook) => {
      workbook.property('Names').method('Add', name, '=1');
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('the page', () => {
  const refused = (zoom: unknown) => codeOf((sheet) => sheet.property('PageLayout').set('Zoom', zoom));

  it('should be fitted to pages, repeat rows and columns, and have a footer', async () => {
    const host = startHost({ sheets: ['Sheet1'] });
    const { values } = await host.run((workbook) => {
      const page = sheetOf(workbook).property('PageLayout');
      page.set('Orientation', 'Landscape').set('Zoom', { horizontalFitToPages: 2, verticalFitToPages: 1 });
      page.call('SetPrintTitleRows', '$1:$3').call('SetPrintTitleColumns', '$A:$B');
      const footer = page.property('HeadersFooters').property('DefaultForAllPages');
      footer.set('LeftFooter', '&A').set('RightFooter', '&P / &N').load('LeftFooter', 'CenterFooter', 'RightFooter');
      page.load('Zoom', 'Orientation');
    });
    expect(values.slice(2)).toMatchObject([
      { LeftFooter: '&A', CenterFooter: '', RightFooter: '&P / &N' },
      { Zoom: { horizontalFitToPages: 2, verticalFitToPages: 1 }, Orientation: 'Landscape' },
    ]);
    expect(host.grid.sheets()[0]?.print).toMatchObject({ titleRows: 3, titleRowsFrom: 0, titleColumns: 2 });
  });

  it('should repeat rows from any row on', async () => {
    const host = startHost({ sheets: ['Sheet1'] });
    await host.run((workbook) => sheetOf(workbook).property('PageLayout').call('SetPrintTitleRows', '$25:$26'));
    expect(host.grid.sheets()[0]?.print).toMatchObject({ titleRows: 2, titleRowsFrom: 24 });
  });

  it('should say so where it is asked for what the host does not cover', async () => {
    expect(await refused({ scale: 80 })).toBe('ApiNotFound');
    expect(await refused({ verticalFitToPages: 1 })).toBe('ApiNotFound');
    expect(await refused({ horizontalFitToPages: 0 })).toBe('InvalidArgument');
    expect(await refused({ scale: 100 })).toBeNull();
  });
});
