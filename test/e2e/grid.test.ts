import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {
  FunctionAnswer,
  FunctionCall,
  GridArea,
  GridEvent,
  GridFunction,
  WorkbookContent,
} from '../../host/grid/grid.ts';
import type { UniverGrid } from '../../host/grid/univerGrid.ts';
import { openGridPage, type GridPage } from './gridPage/open.ts';

let opened: GridPage;
let page: Page;
beforeAll(async () => {
  opened = await openGridPage();
  ({ page } = opened);
});
afterAll(() => opened.close());

/** Runs in the page, with the grid, the active sheet's id, and a maker of areas on it. */
type InPage<T> = (
  grid: UniverGrid,
  at: (row: number, column: number, rows?: number, columns?: number) => GridArea,
) => T | Promise<T>;

function inPage<T>(work: InPage<T>): Promise<T> {
  return page.evaluate(`(async () => {
    const grid = window.grid;
    const at = (row, column, rows = 1, columns = 1) => ({ sheet: grid.activeSheet(), row, column, rows, columns });
    return (${work.toString()})(grid, at);
  })()`) as Promise<T>;
}

const EMPTY: WorkbookContent = {
  sheets: [
    {
      info: {
        name: 'Sheet1',
        visibility: 'Visible',
        tabColor: '',
        showGridlines: true,
        print: { orientation: 'Portrait', fitToWidth: false, titleRows: 0 },
      },
      cells: [],
      numberFormats: [],
      formats: [],
      columnWidths: {},
      rowHeights: {},
      merges: [],
      frozen: { rows: 0, columns: 0 },
      tables: [],
      conditionalFormats: [],
      validations: [],
      protection: null,
    },
  ],
  names: [],
  settings: [],
};
beforeEach(() => page.evaluate((content) => window.grid.load(content), EMPTY));

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
    await page.evaluate(() => {
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
  const asked = () => page.evaluate(() => (window as unknown as { asked: FunctionCall[][] }).asked);

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

describe('notes', () => {
  const NOTES = [
    { row: 2, column: 0, author: 'Li', text: 'first' },
    { row: 3, column: 0, author: '', text: 'second' },
    { row: 3, column: 2, author: '', text: 'third' },
    { row: 5, column: 0, author: '', text: 'last' },
  ];
  const withNotes = (): Promise<void> =>
    page.evaluate(
      ([content, notes]) =>
        window.grid.load({ ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, notes })) }),
      [EMPTY, NOTES] as const,
    );
  const places = (notes: WorkbookContent['sheets'][number]['notes'] = []) =>
    notes.map(({ row, column, text }) => [text, row, column]);

  it('should move with rows and columns, neighbours as well, and go with their cells', async () => {
    await withNotes();
    const [inserted, removed, back] = await inPage((grid, at) => {
      const notes = () => grid.snapshot().sheets[0]?.notes;
      const line = (row: number) => ({ ...at(row, 0), columns: 16_384 });
      grid.insert(line(1), 'down');
      grid.insert(line(1), 'down');
      grid.insert({ ...at(0, 1), rows: 1_048_576 }, 'right');
      const first = notes();
      grid.remove(line(5), 'up');
      const second = notes();
      grid.remove(line(1), 'up');
      grid.remove(line(1), 'up');
      return [first, second, notes()] as const;
    });
    expect(places(inserted)).toEqual([
      ['first', 4, 0],
      ['second', 5, 0],
      ['third', 5, 3],
      ['last', 7, 0],
    ]);
    expect(places(removed)).toEqual([
      ['first', 4, 0],
      ['last', 6, 0],
    ]);
    expect(places(back)).toEqual([
      ['first', 2, 0],
      ['last', 4, 0],
    ]);
  });

  it('should move on a sheet that is not shown, and leave those on the shown one', async () => {
    await withNotes();
    const [here, there, told] = await inPage((grid, at) => {
      const behind = grid.activeSheet();
      const shown = grid.addSheet('Other').id;
      grid.activateSheet(shown);
      grid.write({ ...at(4, 0), sheet: shown }, [['stays']]);
      grid.setFormat(at(4, 0), { bold: true });
      const events: string[] = [];
      const stop = grid.listen(({ kind }) => void events.push(kind));
      grid.remove({ ...at(2, 0), sheet: behind, columns: 16_384 }, 'up');
      stop();
      return [grid.values(at(4, 0)), grid.snapshot().sheets[0]?.notes, events, grid.activeSheet() === shown] as const;
    });
    expect(here).toEqual([['stays']]);
    expect(places(there)).toEqual([
      ['second', 2, 0],
      ['third', 2, 2],
      ['last', 4, 0],
    ]);
    expect(told).not.toContain('sheetActivated');
  });

  it('should go along with cells that are moved, and with all that is cleared', async () => {
    await withNotes();
    const [moved, cleared] = await inPage(async (grid, at) => {
      grid.write(at(2, 0, 1, 3), [['Li', 7, '=B3*2']]);
      grid.write(at(9, 0), [['=B3']]);
      await grid.calculated();
      grid.move(at(2, 0, 2, 3), at(20, 0, 2, 3));
      await grid.calculated();
      const { notes } = grid.snapshot().sheets[0] ?? {};
      const cells = [
        grid.values(at(20, 0, 1, 3)),
        grid.formulas(at(20, 2)),
        grid.formulas(at(9, 0)),
        grid.values(at(2, 0)),
      ];
      grid.clear(at(20, 0), 'contents');
      grid.clear(at(21, 0), 'all');
      return [{ notes, cells }, grid.snapshot().sheets[0]?.notes] as const;
    });
    expect(moved.cells).toEqual([[['Li', 7, 14]], [['=B21*2']], [['=B21']], [['']]]);
    expect(places(moved.notes)).toEqual([
      ['last', 5, 0],
      ['first', 20, 0],
      ['second', 21, 0],
      ['third', 21, 2],
    ]);
    expect(places(cleared)).toEqual([
      ['last', 5, 0],
      ['first', 20, 0],
      ['third', 21, 2],
    ]);
  });
});

describe('cells that are copied', () => {
  it('should take looks and notes along, and refer as far as before, and nothing else should refer to them', async () => {
    const [cells, formulas, bold, notes] = await inPage(async (grid, at) => {
      const { sheets, ...content } = grid.snapshot();
      const added = [
        { row: 0, column: 0, author: 'Li', text: 'mine' },
        { row: 5, column: 1, author: '', text: 'covered' },
      ];
      await grid.load({ ...content, sheets: sheets.map((sheet) => ({ ...sheet, notes: added })) });
      grid.write(at(0, 0, 1, 4), [['a', 3, '=B1*2', '=$B$1']]);
      grid.setFormat(at(0, 0), { bold: true });
      grid.write(at(5, 1), [['old']]);
      grid.write(at(9, 0), [['=SUM(B1:B3)']]);
      grid.copy({ ...at(0, 0), columns: 16_384 }, { ...at(5, 0), columns: 16_384 });
      grid.write(at(5, 1), [[5]]);
      await grid.calculated();
      const row = at(5, 0, 1, 4);
      return [
        grid.values(row),
        [grid.formulas(row), grid.formulas(at(9, 0))],
        grid.format(at(5, 0)).bold,
        grid.snapshot().sheets[0]?.notes,
      ] as const;
    });
    expect(cells).toEqual([['a', 5, 10, 3]]);
    expect(formulas).toEqual([[['a', 5, '=B6*2', '=$B$1']], [['=SUM(B1:B3)']]]);
    expect(bold).toBe(true);
    expect(notes?.map(({ row, column, author }) => [row, column, author])).toEqual([
      [0, 0, 'Li'],
      [5, 0, 'Li'],
    ]);
  });
});

describe('a filter', () => {
  it('should hide rows, move with them, and stay when contents go and come again', async () => {
    const states = await inPage((grid, at) => {
      grid.write(at(0, 0, 5, 2), [
        ['Name', 'Points'],
        ['a', 10],
        ['b', 20],
        ['c', 10],
        ['d', 30],
      ]);
      const looks = { style: 'TableStyleMedium7', showHeaders: true, showFilter: true };
      const { id } = grid.addTable({ name: 'Team', area: at(0, 0, 5, 2), ...looks });
      const other = grid.addSheet('Other').id;
      const line = (row: number) => ({ ...at(row, 0), columns: 16_384 });
      const sheet = grid.activeSheet();
      const hidden = () => Array.from({ length: 8 }, (_, row) => row).filter((row) => grid.isRowHidden(sheet, row));
      const state = () => [hidden(), grid.filter(id, 1), grid.tables()[0]?.area.rows] as const;
      grid.setFilter(id, 1, ['10', '40']);
      const set = state();
      grid.insert(line(2), 'down');
      const inserted = state();
      grid.activateSheet(other);
      grid.remove({ ...line(1), sheet }, 'up');
      grid.remove({ ...line(2), sheet }, 'up');
      const removed = state();
      grid.activateSheet(sheet);
      grid.updateTable(id, { area: at(0, 0, 5, 2) });
      grid.clear(at(0, 0, 5, 2), 'contents');
      grid.write(at(0, 0, 5, 2), [
        ['Name', 'Points'],
        ['c', 10],
        ['e', 5],
        ['d', 30],
        ['f', 40],
      ]);
      const written = state();
      grid.setFilter(id, 1, ['10', '40']);
      const again = state();
      grid.setFilter(id, 1, null);
      return [set, inserted, removed, written, again, state()];
    });
    const filter = { kind: 'texts', texts: ['10', '40'] };
    expect(states).toEqual([
      [[2, 4], filter, 5],
      [[3, 5], filter, 6],
      [[3], filter, 4],
      [[3], filter, 5],
      [[2, 3], filter, 5],
      [[], null, 5],
    ]);
  });

  it('should go with its column, and show all rows when its table goes', async () => {
    const [columns, gone] = await inPage((grid, at) => {
      grid.write(at(0, 0, 3, 2), [
        ['Name', 'Points'],
        ['a', 10],
        ['b', 20],
      ]);
      const looks = { style: 'TableStyleMedium7', showHeaders: true, showFilter: true };
      const { id } = grid.addTable({ name: 'Team', area: at(0, 0, 3, 2), ...looks });
      grid.setFilter(id, 1, ['10']);
      grid.insert({ ...at(0, 1), rows: 1_048_576 }, 'right');
      const filters = [0, 1, 2].map((column) => grid.filter(id, column)?.kind ?? null);
      const hidden = grid.isRowHidden(grid.activeSheet(), 2);
      grid.deleteTable(id);
      return [[...filters, hidden], grid.isRowHidden(grid.activeSheet(), 2)] as const;
    });
    expect(columns).toEqual([null, null, 'texts', true]);
    expect(gone).toBe(false);
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
