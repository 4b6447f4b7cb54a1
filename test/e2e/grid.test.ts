import { describe, expect, it } from 'vitest';
import type { FunctionAnswer, FunctionCall, GridEvent, GridFunction } from '../../host/grid/grid.ts';
import { useGrid } from './gridPage/useGrid.ts';

const open = useGrid();
const { inPage } = open;

describe('cells', () => {
  it('should read back what was written, at once, and formulas once calculated', async () => {
    const [written, kinds, formulas] = await inPage(async (grid, at) => {
      grid.write(at(0, 0, 2, 3), [
        ['坐席', 1.5, true],
        ['=B1*2', "'=B1", '#N/A'],
      ]);
      await grid.calculated();
      const area = at(0, 0, 2, 4);
      return [grid.values(area), grid.kinds(area), grid.formulas(area)] as const;
    });
    expect(written).toEqual([
      ['坐席', 1.5, true, ''],
      [3, '=B1', '#N/A', ''],
    ]);
    expect(kinds).toEqual([
      ['String', 'Double', 'Boolean', 'Empty'],
      ['Double', 'String', 'Error', 'Empty'],
    ]);
    expect(formulas[1]).toEqual(['=B1*2', '=B1', '#N/A', '']);
  });

  it('should read text as Excel reads what is typed, unless the cell is formatted as text', async () => {
    const [values, text] = await inPage((grid, at) => {
      grid.setNumberFormats(at(0, 4), [['@']]);
      grid.write(at(0, 0, 1, 6), [['007', '5%', '2025-03-03', 'true', '007', "'007"]]);
      return [grid.values(at(0, 0, 1, 6)), grid.text(at(0, 0, 1, 6))] as const;
    });
    expect(values).toEqual([[7, 0.05, 45_719, true, '007', '007']]);
    expect(text).toEqual([['7', '5%', '2025-03-03', 'TRUE', '007', '007']]);
  });

  it('should leave cells alone where null is written, and empty them where an empty text is', async () => {
    const values = await inPage((grid, at) => {
      grid.write(at(0, 0, 1, 3), [[1, 2, 3]]);
      grid.write(at(0, 0, 1, 3), [[null, '', 9]]);
      return grid.values(at(0, 0, 1, 3));
    });
    expect(values).toEqual([[1, '', 9]]);
  });

  it('should grow the sheet for what lies outside it', async () => {
    const [values, used] = await inPage((grid, at) => {
      grid.write(at(4_999, 59), [[7]]);
      return [grid.values(at(4_999, 59)), grid.used(grid.activeSheet(), true)] as const;
    });
    expect(values).toEqual([[7]]);
    expect(used).toMatchObject({ row: 4_999, column: 59, rows: 1, columns: 1 });
  });

  it('should write 45,211 rows of nine values within ten seconds', async () => {
    const [milliseconds, last] = await inPage(async (grid, at) => {
      const cells = Array.from({ length: 45_211 }, (_, r) =>
        Array.from({ length: 9 }, (_, c) => (c % 2 ? r * c : `x${r}`)),
      );
      const started = performance.now();
      grid.write(at(0, 0, 45_211, 9), cells);
      await grid.calculated();
      return [performance.now() - started, grid.values(at(45_210, 0, 1, 9))] as const;
    });
    expect(last[0]?.[3]).toBe(135_630);
    expect(milliseconds).toBeLessThan(10_000);
  });

  it('should clear contents, looks or both', async () => {
    const [contents, looks, all] = await inPage((grid, at) => {
      for (const row of [0, 1, 2]) {
        grid.write(at(row, 0), [[5]]);
        grid.setFormat(at(row, 0), { bold: true });
      }
      grid.clear(at(0, 0), 'contents');
      grid.clear(at(1, 0), 'formats');
      grid.clear(at(2, 0), 'all');
      return [0, 1, 2].map((row) => [grid.values(at(row, 0))[0]?.[0], grid.format(at(row, 0)).bold]);
    });
    expect([contents, looks, all]).toEqual([
      ['', true],
      [5, false],
      ['', false],
    ]);
  });

  it('should keep formulas where looks alone are cleared', async () => {
    const [formulas, values] = await inPage(async (grid, at) => {
      grid.write(at(0, 0, 1, 2), [[5, '=A1*2']]);
      grid.setFormat(at(0, 1), { bold: true });
      await grid.calculated();
      grid.clear(at(0, 0, 1, 2), 'formats');
      grid.write(at(0, 0), [[6]]);
      await grid.calculated();
      return [grid.formulas(at(0, 0, 1, 2)), grid.values(at(0, 0, 1, 2))];
    });
    expect([formulas, values]).toEqual([[[6, '=A1*2']], [[6, 12]]]);
  });

  it('should tell 0 from nothing, also in a column that was looked through before', async () => {
    const values = await inPage(async (grid, at) => {
      grid.write(at(0, 0, 3, 3), [
        [0, '=A1=""', '=IF(A1="","nothing","something")'],
        ['', '=A2=""', '=IF(A2="","nothing","something")'],
        [5, '=A3=""', '=IF(A3="","nothing","something")'],
      ]);
      await grid.calculated();
      return grid.values(at(0, 1, 3, 2));
    });
    expect(values).toEqual([
      [false, 'something'],
      [true, 'nothing'],
      [false, 'something'],
    ]);
  });

  it('should shift formulas with inserted and removed rows and cells', async () => {
    const [row, cells, back] = await inPage(async (grid, at) => {
      grid.write(at(0, 0, 2, 2), [
        [1, '=A1'],
        [2, '=A2'],
      ]);
      const whole = { ...at(1, 0), columns: 16_384 };
      const read = () => grid.formulas(at(0, 0, 3, 2));
      grid.insert(whole, 'down');
      const afterRow = read();
      grid.insert(at(0, 0), 'down');
      const afterCells = read();
      grid.remove(at(0, 0), 'up');
      grid.remove(whole, 'up');
      await grid.calculated();
      return [afterRow, afterCells, grid.values(at(0, 0, 3, 2))] as const;
    });
    expect(row).toEqual([
      [1, '=A1'],
      ['', ''],
      [2, '=A3'],
    ]);
    expect(cells).toEqual([
      ['', '=A2'],
      [1, ''],
      ['', '=A4'],
    ]);
    expect(back).toEqual([
      [1, 1],
      [2, 2],
      ['', ''],
    ]);
  });
});

describe('calculation', () => {
  it('should spill arrays and keep the cells around them', async () => {
    const [values, formulas, spills] = await inPage(async (grid, at) => {
      grid.write(at(0, 0, 3, 1), [[3], [1], [2]]);
      grid.write(at(0, 1), [['=SORT(A1:A3)']]);
      grid.write(at(0, 2), [['=SUM(B1:B3)']]);
      await grid.calculated();
      const spills = [0, 1].map((row) => grid.spill(at(row, 1)));
      return [grid.values(at(0, 1, 3, 2)), grid.formulas(at(0, 1, 3, 1)), spills] as const;
    });
    expect(spills).toMatchObject([{ row: 0, column: 1, rows: 3, columns: 1 }, null]);
    expect(values).toEqual([
      [1, 6],
      [2, ''],
      [3, ''],
    ]);
    expect(formulas).toEqual([['=SORT(A1:A3)'], [2], [3]]);
  });

  it('should give every formula its value, however changes fall into running calculations', async () => {
    const stale = await inPage(async (grid, at) => {
      const wrong: number[] = [];
      for (let round = 0; round < 6; round++) {
        for (let block = 0; block < 6; block++) {
          const first = block * 400;
          const rows = Array.from({ length: 400 }, (_, i) => first + i);
          grid.write(
            at(first, 0, 400, 2),
            rows.map((row) => [round * 1_000 + row, `=A${row + 1}*2+SUM(A$1:A$3)`]),
          );
          await new Promise((resolve) => setTimeout(resolve, (round * 37 + block * 61) % 170));
        }
        await grid.calculated();
        const values = grid.values(at(0, 0, 2_400, 2)) as number[][];
        const sum = round * 3_000 + 3;
        wrong.push(values.filter(([a = 0, b]) => b !== a * 2 + sum).length);
      }
      return wrong;
    });
    expect(stale).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('should give formulas a name’s new meaning', async () => {
    const values = await inPage(async (grid, at) => {
      grid.write(at(0, 0, 2, 1), [[5], [50]]);
      grid.setName('Rate', '=Sheet1!$A$1');
      grid.write(at(2, 0, 1, 2), [['=Rate', '=Rate*2']]);
      await grid.calculated();
      const before = grid.values(at(2, 0, 1, 2));
      grid.setName('Rate', '=Sheet1!$A$2');
      await grid.calculated();
      return [...before, ...grid.values(at(2, 0, 1, 2))];
    });
    expect(values).toEqual([
      [5, 10],
      [50, 100],
    ]);
  });

  it('should follow a table that is renamed, reshaped or gets another heading', async () => {
    const [before, after, formulas] = await inPage(async (grid, at) => {
      grid.write(at(0, 0, 2, 2), [
        ['Name', 'Points'],
        ['a', 10],
      ]);
      const { id } = grid.addTable({
        name: 'Team',
        area: at(0, 0, 2, 2),
        style: 'TableStyleMedium7',
        showHeaders: true,
        showFilter: true,
      });
      grid.write(at(0, 4, 2, 1), [['=SUM(Team[Points])'], ['=Team[@Points]/2']]);
      await grid.calculated();
      const first = grid.values(at(0, 4, 2, 1));
      grid.write(at(2, 0, 1, 2), [['b', 32]]);
      grid.updateTable(id, { name: 'Crew', area: at(0, 0, 3, 2) });
      grid.write(at(0, 1), [['Score']]);
      await grid.calculated();
      return [first, grid.values(at(0, 4, 2, 1)), grid.formulas(at(0, 4, 2, 1))] as const;
    });
    expect(before).toEqual([[10], [5]]);
    expect(formulas).toEqual([['=SUM(Crew[Score])'], ['=Crew[[#This Row],[Score]]/2']]);
    expect(after).toEqual([[42], [5]]);
  });

  it('should refuse a table’s name that reads as a cell', async () => {
    const refused = inPage(
      (grid, at) =>
        void grid.addTable({ name: 'Tbl1', area: at(0, 0, 2, 2), style: '', showHeaders: true, showFilter: true }),
    );
    await expect(refused).rejects.toThrow('"Tbl1" is no name for a table');
  });
});

describe('custom functions', () => {
  /** Doubles what it is given; answers a text with an error; remembers what was asked together. */
  async function defineDouble(): Promise<void> {
    await open.page.evaluate(() => {
      const matrix = { description: '', optional: false, dimensionality: 'matrix', repeating: false } as const;
      const functions: GridFunction[] = [
        {
          id: 'DOUBLE_ID',
          name: 'DOUBLE',
          description: '',
          parameters: [
            { ...matrix, name: 'x' },
            { ...matrix, name: 'y', optional: true },
          ],
        },
        {
          id: 'ONE_ID',
          name: 'ONE',
          description: '',
          parameters: [{ ...matrix, name: 'x', dimensionality: 'scalar' }],
        },
      ];
      const asked: (readonly FunctionCall[])[] = [];
      Object.assign(window, { asked });
      const answer = ({ parameters: [given] }: FunctionCall): FunctionAnswer => {
        const rows = Array.isArray(given) ? (given as unknown[][]) : [[given]];
        if (rows.flat().includes('bad')) return { ok: false, error: '#VALUE!', message: 'That is bad.' };
        return {
          ok: true,
          values: rows.map((row) => row.map((value) => (value === null ? 'blank' : Number(value) * 2))),
        };
      };
      window.grid.defineFunctions('TEST', functions, (calls) => {
        asked.push(calls);
        return Promise.resolve(calls.map(answer));
      });
    });
  }
  const asked = () => open.page.evaluate(() => (window as unknown as { asked: FunctionCall[][] }).asked);

  it('should answer a formula by its dotted name, in any case, and show it as typed', async () => {
    await defineDouble();
    const [values, formulas] = await inPage(async (grid, at) => {
      grid.write(at(0, 0, 1, 3), [[21, '=TEST.DOUBLE(A1)', '=test.double(A1)+1']]);
      await grid.calculated();
      return [grid.values(at(0, 0, 1, 3)), grid.formulas(at(0, 0, 1, 3))] as const;
    });
    expect(values).toEqual([[21, 42, 43]]);
    expect(formulas).toEqual([[21, '=TEST.DOUBLE(A1)', '=test.double(A1)+1']]);
  });

  it('should calculate formulas that were there before the function was', async () => {
    await inPage((grid, at) => grid.write(at(0, 0), [['=TEST.DOUBLE(4)']]));
    await defineDouble();
    const values = await inPage(async (grid, at) => {
      await grid.calculated();
      return grid.values(at(0, 0));
    });
    expect(values).toEqual([[8]]);
  });

  it('should send all calls of a calculation together, the same question once', async () => {
    await defineDouble();
    const values = await inPage(async (grid, at) => {
      grid.write(
        at(0, 0, 500, 2),
        Array.from({ length: 500 }, (_, i) => [i % 100, `=TEST.DOUBLE(A${i + 1})`]),
      );
      await grid.calculated();
      return grid.values(at(499, 0, 1, 2));
    });
    expect(values).toEqual([[99, 198]]);
    const batches = await asked();
    expect(batches.map((calls) => calls.length)).toEqual([100]);
    expect(batches[0]?.find(({ address }) => address === 'Sheet1!B8')).toEqual({
      id: 'DOUBLE_ID',
      parameters: [[[7]], null],
      address: 'Sheet1!B8',
    });
  });

  it('should spill a matrix and pass blank cells as null', async () => {
    await defineDouble();
    const values = await inPage(async (grid, at) => {
      grid.write(at(0, 0, 3, 1), [[1], [''], [3]]);
      grid.write(at(0, 1), [['=TEST.DOUBLE(A1:A3)']]);
      await grid.calculated();
      return grid.values(at(0, 1, 3, 1));
    });
    expect(values).toEqual([[2], ['blank'], [6]]);
  });

  it('should ask once a value where an array meets a parameter of one value', async () => {
    await defineDouble();
    const values = await inPage(async (grid, at) => {
      grid.write(at(0, 0, 2, 1), [[1], [2]]);
      grid.write(at(0, 1), [['=TEST.ONE(A1:A2)']]);
      await grid.calculated();
      return grid.values(at(0, 1, 2, 1));
    });
    expect(values).toEqual([[2], [4]]);
    expect((await asked()).flat().map(({ parameters }) => parameters)).toEqual([[1], [2]]);
  });

  it('should show errors, keep their words while they last, and pass errors on unasked', async () => {
    await defineDouble();
    const [first, firstWords, second, secondWords] = await inPage(async (grid, at) => {
      grid.write(at(0, 0, 1, 4), [['bad', '=TEST.DOUBLE(A1)', '=TEST.DOUBLE(B1)', '=B1+1']]);
      await grid.calculated();
      const words = () => grid.message(grid.activeSheet(), 0, 1);
      const failed = [grid.values(at(0, 1, 1, 3)), words()] as const;
      grid.write(at(0, 0), [[5]]);
      await grid.calculated();
      return [...failed, grid.values(at(0, 1, 1, 3)), words()] as const;
    });
    expect(first).toEqual([['#VALUE!', '#VALUE!', '#VALUE!']]);
    expect(firstWords).toBe('That is bad.');
    expect(second).toEqual([[10, 20, 11]]);
    expect(secondWords).toBe('');
    expect((await asked()).flat().map(({ address }) => address)).toEqual(['Sheet1!B1', 'Sheet1!B1', 'Sheet1!C1']);
  });
});

describe('looks', () => {
  it('should give back the format that was set, with plain values for the rest', async () => {
    const format = await inPage((grid, at) => {
      grid.setFormat(at(1, 1, 3, 3), {
        bold: true,
        fill: '#FFEE00',
        horizontal: 'Center',
        wrap: true,
        locked: false,
        borders: { top: { style: 'Thick', color: '#107C41' }, insideHorizontal: { style: 'Thin', color: '#000000' } },
      });
      grid.setFormat(at(1, 1), { fill: '' });
      return grid.format(at(1, 1));
    });
    expect(format).toEqual({
      bold: true,
      italic: false,
      fontName: 'Calibri',
      fontSize: 11,
      fontColor: '#000000',
      fill: '',
      horizontal: 'Center',
      vertical: 'Bottom',
      wrap: true,
      indent: 0,
      locked: false,
      borders: { top: { style: 'Thick', color: '#107C41' }, bottom: { style: 'Thin', color: '#000000' } },
    });
  });

  it('should show numbers under their format and size columns in points', async () => {
    const [text, width, fitted] = await inPage((grid, at) => {
      const sheet = grid.activeSheet();
      grid.write(at(0, 0, 1, 2), [[0.4567, 'A heading that needs room']]);
      grid.setNumberFormats(at(0, 0), [['0.0%']]);
      grid.setColumnWidth(sheet, 0, 1, 90);
      grid.autofitColumns(at(0, 1));
      return [grid.text(at(0, 0)), grid.columnWidth(sheet, 0), grid.columnWidth(sheet, 1)] as const;
    });
    expect(text).toEqual([['45.7%']]);
    expect(width).toBe(90);
    expect(fitted).toBeGreaterThan(100);
  });
});

describe('sheets and events', () => {
  it('should leave the sheet that is shown as it is where one is added', async () => {
    const [before, after] = await inPage((grid) => {
      const shown = grid.activeSheet();
      grid.addSheet('Another');
      return [shown, grid.activeSheet()];
    });
    expect(after).toBe(before);
  });

  it('should follow a renamed sheet in formulas and break them where one is deleted', async () => {
    const [renamed, formula, deleted] = await inPage(async (grid, at) => {
      const { id } = grid.addSheet('数据 1');
      grid.write({ ...at(0, 0), sheet: id }, [[5]]);
      grid.write(at(0, 0), [["='数据 1'!A1+1"]]);
      grid.updateSheet(id, { name: 'Data' });
      await grid.calculated();
      const before = [grid.values(at(0, 0)), grid.formulas(at(0, 0))] as const;
      grid.deleteSheet(id);
      await grid.calculated();
      return [...before, grid.values(at(0, 0))] as const;
    });
    expect([renamed, formula, deleted]).toEqual([[[6]], [['=Data!A1+1']], [['#REF!']]]);
  });

  it('should delete the sheet that is shown, and show another', async () => {
    const [names, values] = await inPage(async (grid, at) => {
      const first = at(0, 0);
      const { id } = grid.addSheet('Second');
      grid.write(first, [['=Second!A1']]);
      grid.activateSheet(id);
      grid.deleteSheet(id);
      await grid.calculated();
      return [grid.sheets().map(({ name }) => name), grid.values(first)] as const;
    });
    expect(names).toEqual(['Sheet1']);
    expect(values).toEqual([['#REF!']]);
  });

  it('should refuse a sheet’s name that is taken or none', async () => {
    await expect(inPage((grid) => void grid.addSheet('sheet1'))).rejects.toThrow(
      'There is a sheet named "sheet1" already.',
    );
    await expect(inPage((grid) => void grid.addSheet('a/b'))).rejects.toThrow('"a/b" is no name for a sheet.');
  });

  it('should tell what changed and who did it, and nothing while suspended', async () => {
    const events = await inPage(async (grid, at) => {
      await grid.calculated();
      const told: GridEvent[] = [];
      const unlisten = grid.listen((event) => told.push(event));
      grid.write(at(2, 1, 2, 2), [
        [1, 2],
        [3, 4],
      ]);
      grid.setFormat(at(0, 0), { bold: true });
      grid.suspend(true);
      grid.write(at(9, 9), [[1]]);
      grid.suspend(false);
      unlisten();
      return told.map((event) => ({ ...event, ...('area' in event && { area: { ...event.area, sheet: '' } }) }));
    });
    expect(events).toEqual([
      { kind: 'changed', area: { sheet: '', row: 2, column: 1, rows: 2, columns: 2 }, by: 'program' },
    ]);
  });
});

describe('a workbook as a whole', () => {
  it('should be the same after it was loaded from its own snapshot', async () => {
    const [before, after] = await inPage(async (grid, at) => {
      const sheet = grid.activeSheet();
      grid.write(
        at(0, 0, 3, 3),
        [
          ['Name', 'Points', 'Grade'],
          ['王芳', 92.5, '=IF([@Points]>80,"A","B")'],
          ['李伟', 61, ''],
        ].map((row) =>
          row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? '=IF(B2>80,"A","B")' : cell)),
        ),
      );
      grid.addTable({
        name: 'Scores',
        area: at(0, 0, 3, 3),
        style: 'TableStyleMedium7',
        showHeaders: true,
        showFilter: false,
      });
      grid.write(at(5, 0), [['=SORT(B2:B3)']]);
      grid.setName('Best', '=Sheet1!$B$2');
      grid.setNumberFormats(at(1, 1, 2, 1), [['0.0'], ['0.0']]);
      grid.setFormat(at(0, 0, 1, 3), { bold: true, borders: { bottom: { style: 'Medium', color: '#107C41' } } });
      grid.setFormat(at(1, 1, 2, 1), { locked: false });
      grid.merge(at(8, 0, 2, 2));
      grid.freeze(sheet, 1, 1);
      grid.setColumnWidth(sheet, 0, 1, 90);
      grid.setRowHeight(sheet, 0, 1, 30);
      grid.addConditionalFormat({ area: at(1, 1, 2, 1), rule: { kind: 'dataBar', color: '#638EC6' }, format: {} });
      grid.addConditionalFormat({
        area: at(1, 1, 2, 1),
        rule: { kind: 'cell', operator: 'GreaterThan', formula1: '80' },
        format: { fill: '#C6EFCE' },
      });
      grid.setValidation(at(1, 1, 2, 1), {
        rule: { kind: 'decimal', operator: 'Between', formula1: 0, formula2: 120 },
        prompt: null,
        error: { title: 'Points', message: '0 to 120', style: 'Stop' },
      });
      grid.setProtection(sheet, { options: { allowSort: true }, password: '' });
      grid.updateSheet(sheet, {
        tabColor: '#107C41',
        showGridlines: false,
        print: { orientation: 'Landscape', fitToWidth: true, titleRows: 1 },
      });
      grid.settings.set('plan', { version: 2 });
      await grid.calculated();
      const first = grid.snapshot();
      await grid.load(first);
      return [first, grid.snapshot()] as const;
    });
    expect(before.sheets[0]?.cells[5]?.[0]).toEqual({ formula: '=SORT(B2:B3)', value: 61, spilt: [[61], [92.5]] });
    expect(before.sheets[0]?.conditionalFormats.map(({ rule }) => rule.kind)).toEqual(['cell', 'dataBar']);
    expect(before.settings).toEqual([['plan', { version: 2 }]]);
    expect(after).toEqual(before);
  });
});
