import { describe, expect, it } from 'vitest';
import { rangeOf, startHost, type Path } from './requests.ts';

const codeOf = async (write: (range: Path) => unknown, address = 'A1:B2'): Promise<string | null> =>
  (await startHost().run((workbook) => void write(rangeOf(workbook, address)))).code;

const read = async (member: string, prepare: (range: Path) => Path, address = 'A1:B2'): Promise<unknown> => {
  const { values, code } = await startHost().run((workbook) => void prepare(rangeOf(workbook, address)).load(member));
  expect(code).toBeNull();
  return (values.at(-1) as Record<string, unknown>)[member];
};

describe('contents', () => {
  it.each([
    [
      'a single value',
      7,
      [
        [7, 7],
        [7, 7],
      ],
    ],
    [
      'a matrix of one',
      [[7]],
      [
        [7, 7],
        [7, 7],
      ],
    ],
    [
      'rows of the same shape',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'null for cells to leave alone',
      [
        [null, 2],
        [3, null],
      ],
      [
        ['', 2],
        [3, ''],
      ],
    ],
  ])('should take %s', async (_, given, values) => {
    expect(await read('Values', (range) => range.set('Values', given))).toEqual(values);
  });

  it.each([
    ['too few rows', [[1, 2]]],
    ['rows of unequal length', [[1, 2], [3]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['a single row of values', [1, 2]],
    [
      'an object in a cell',
      [
        [1, {}],
        [2, 3],
      ],
    ],
    ['a text longer than a cell holds', 'x'.repeat(32_768)],
  ])('should refuse %s', async (_, given) => {
    expect(await codeOf((range) => range.set('Values', given))).toBe('InvalidArgument');
  });

  it('should have the size of rows that come in parts looked at first, as office.js asks', async () => {
    expect(await codeOf((range) => range.call('_ValidateArraySize', 2, 2))).toBeNull();
    for (const size of [
      [3, 2],
      [2, 1],
    ]) {
      expect(await codeOf((range) => range.call('_ValidateArraySize', ...size))).toBe('InvalidArgument');
    }
  });

  it('should refuse a formula longer than a cell holds', async () => {
    expect(await codeOf((range) => range.set('Formulas', `=${'1+'.repeat(5000)}1`))).toBe('FormulaLengthExceedsLimit');
  });

  it('should read whole columns as null, and refuse to set their cells', async () => {
    expect(await read('Values', (range) => range, 'A:A')).toBeNull();
    expect(await codeOf((range) => range.set('Values', 1), 'A:A')).toBe('InvalidArgument');
  });

  it('should be copied and moved from the first cell of where they go', async () => {
    const { values, code } = await startHost().run((workbook) => {
      rangeOf(workbook, 'A1:B2').set('Values', [
        ['a', 1],
        ['b', 2],
      ]);
      rangeOf(workbook, 'D1').call('CopyFrom', rangeOf(workbook, 'A1:B1'));
      rangeOf(workbook, 'A1:B2').call('MoveTo', 'C2');
      rangeOf(workbook, 'A1:E3').load('Values');
    });
    expect(code).toBeNull();
    expect(values.at(-1)).toEqual({
      Values: [
        ['', '', '', 'a', 1],
        ['', '', 'a', 1, ''],
        ['', '', 'b', 2, ''],
      ],
    });
  });

  it.each([
    ['values alone', ['D1', 'Values']],
    ['without blanks', ['D1', 'All', true]],
    ['turned round', ['D1', 'All', false, true]],
    ['one cell for all', ['D1']],
  ])('should refuse to be copied %s', async (_, args) => {
    expect(await codeOf((range) => range.call('CopyFrom', ...args))).toBe('ApiNotFound');
  });

  it('should refuse what Excel clears and this host does not', async () => {
    expect(await codeOf((range) => range.call('Clear', 'Hyperlinks'))).toBe('ApiNotFound');
    expect(await codeOf((range) => range.call('Clear', 'Everything'))).toBe('InvalidArgument');
  });
});

describe('navigation', () => {
  it.each<[string, readonly unknown[], string]>([
    ['GetCell', [1, 1], 'Sheet1!C3'],
    ['GetRow', [1], 'Sheet1!B3:C3'],
    ['GetColumn', [0], 'Sheet1!B2:B3'],
    ['GetLastRow', [], 'Sheet1!B3:C3'],
    ['GetLastColumn', [], 'Sheet1!C2:C3'],
    ['GetLastCell', [], 'Sheet1!C3'],
    ['GetEntireColumn', [], 'Sheet1!B:C'],
    ['GetEntireRow', [], 'Sheet1!2:3'],
    ['GetResizedRange', [1, -1], 'Sheet1!B2:B4'],
    ['GetAbsoluteResizedRange', [1, 3], 'Sheet1!B2:D2'],
    ['GetOffsetRange', [2, -1], 'Sheet1!A4:B5'],
    ['GetRowsAbove', [], 'Sheet1!B1:C1'],
    ['GetRowsBelow', [2], 'Sheet1!B4:C5'],
    ['GetRowsBelow', [-1], 'Sheet1!B1:C1'],
    ['GetColumnsBefore', [1], 'Sheet1!A2:A3'],
    ['GetColumnsAfter', [2], 'Sheet1!D2:E3'],
    ['GetBoundingRect', ['E9'], 'Sheet1!B2:E9'],
    ['GetIntersection', ['C3:F9'], 'Sheet1!C3'],
  ])('should find %s(%j) of B2:C3 at %s', async (method, args, address) => {
    expect(await read('Address', (range) => range.method(method, ...args), 'B2:C3')).toBe(address);
  });

  it('should refuse to leave the sheet', async () => {
    expect(await codeOf((range) => range.method('GetOffsetRange', -1, 0))).toBe('InvalidArgument');
    expect(await codeOf((range) => range.method('GetResizedRange', -2, 0))).toBe('InvalidArgument');
  });

  it('should tell ranges that do not meet from those that do', async () => {
    expect(await codeOf((range) => range.method('GetIntersection', 'D9'))).toBe('ItemNotFound');
    const { values } = await startHost().run((workbook) => {
      rangeOf(workbook, 'A1:B2').method('GetIntersectionOrNullObject', 'D9').load('Address');
    });
    expect(values).toEqual([null]);
  });

  it('should quote names of sheets in addresses where Excel does', async () => {
    const { values } = await startHost({ sheets: ["Anna's plan"] }).run((workbook) => {
      workbook.property('Worksheets').method('GetActiveWorksheet').method('GetRange', 'A1').load('Address');
    });
    expect(values).toEqual([{ Address: "'Anna''s plan'!A1" }]);
  });

  it('should tell what a cell’s formula spills over, and of other cells that it is nothing', async () => {
    const host = startHost();
    const [sheet = ''] = host.grid.sheets().map(({ id }) => id);
    host.grid.spills.push({ sheet, row: 1, column: 1, rows: 3, columns: 2 });
    const { values } = await host.run((workbook) => {
      rangeOf(workbook, 'B2').method('GetSpillingToRange').load('Address');
      rangeOf(workbook, 'B3').method('GetSpillingToRangeOrNullObject').load('Address');
    });
    expect(values).toEqual([{ Address: 'Sheet1!B2:C4' }, null]);
    expect(await codeOf((range) => range.method('GetSpillingToRange'), 'A1')).toBe('ItemNotFound');
    expect(await codeOf((range) => range.method('GetSpillingToRangeOrNullObject'))).toBe('InvalidArgument');
  });
});

describe('looks', () => {
  it('should read what all cells share, and null where they differ', async () => {
    const host = startHost();
    const { values } = await host.run((workbook) => {
      rangeOf(workbook, 'A1').property('Format').property('Font').set('Bold', true);
      rangeOf(workbook, 'A1:A2').property('Format').property('Fill').set('Color', 'yellow');
      rangeOf(workbook, 'A1:A2').load('Format/Font/Bold', 'Format/Font/Italic', 'Format/Fill/Color');
    });
    expect(values).toEqual([{ Format: { Font: { Bold: null, Italic: false }, Fill: { Color: '#FFFF00' } } }]);
  });

  it.each([
    ['HorizontalAlignment', 'Justify', 'ApiNotFound'],
    ['HorizontalAlignment', 'Middle', 'InvalidArgument'],
    ['VerticalAlignment', 'Middle', 'InvalidArgument'],
    ['WrapText', 'yes', 'InvalidArgument'],
    ['IndentLevel', -1, 'InvalidArgument'],
    ['ColumnWidth', 'wide', 'InvalidArgument'],
    ['RowHeight', 1000, 'InvalidArgument'],
    ['TextOrientation', 90, 'ApiNotFound'],
  ])('should refuse %s %j with %s', async (name, value, code) => {
    expect(await codeOf((range) => range.property('Format').set(name, value))).toBe(code);
  });

  it('should read each border where it was drawn', async () => {
    const host = startHost();
    const { values } = await host.run((workbook) => {
      const borders = rangeOf(workbook, 'A1:B3').property('Format').property('Borders');
      borders.item('EdgeBottom').set('Color', '#112233');
      borders.item('InsideVertical').set('Weight', 'Medium');
      for (const edge of ['EdgeBottom', 'EdgeTop', 'InsideVertical'])
        borders.item(edge).load('Style', 'Weight', 'Color');
    });
    expect(values).toMatchObject([
      { Style: 'Continuous', Weight: 'Thin', Color: '#112233' },
      { Style: 'None' },
      { Style: 'Continuous', Weight: 'Medium' },
    ]);
  });

  it('should refuse lines and colours that it cannot draw', async () => {
    const edge = (range: Path): Path => range.property('Format').property('Borders').item('EdgeTop');
    expect(await codeOf((range) => edge(range).set('Style', 'Dash'))).toBe('ApiNotFound');
    expect(await codeOf((range) => edge(range).set('Color', 'reddish'))).toBe('InvalidArgument');
    expect(await codeOf((range) => range.property('Format').property('Borders').item('DiagonalUp'))).toBe(
      'ApiNotFound',
    );
  });
});
