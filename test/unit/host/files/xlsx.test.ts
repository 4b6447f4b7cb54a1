import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { plainSheet } from '../../../../host/files/plainSheet.ts';
import { readWorkbook } from '../../../../host/files/readWorkbook.ts';
import { writeWorkbook } from '../../../../host/files/writeWorkbook.ts';
import type { SheetContent, WorkbookContent } from '../../../../host/grid/grid.ts';
import { recalculate } from '../../../helpers/libreOffice.ts';

const NAMESPACES = ['TELEKPI'];

function workbook(sheet: Partial<SheetContent>, rest: Partial<WorkbookContent> = {}): WorkbookContent {
  return { sheets: [{ ...plainSheet('Team', []), ...sheet }], names: [], settings: [], ...rest };
}

async function saved(content: WorkbookContent): Promise<WorkbookContent> {
  return readWorkbook(await writeWorkbook(content, NAMESPACES));
}

async function expectKept(sheet: Partial<SheetContent>, rest: Partial<WorkbookContent> = {}): Promise<void> {
  const content = workbook(sheet, rest);
  expect(await saved(content)).toEqual(content);
}

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('a workbook that is saved and read again', () => {
  it('should keep numbers, texts, truth values, errors and blanks', () =>
    expectKept({
      cells: [
        ['坐席', 1.5, true, null, 'x'],
        [0.1 + 0.2, '#N/A', false, '=not a formula', 'two\nlines'],
      ],
    }));

  it('should keep formulas with their values', () =>
    expectKept({
      cells: [
        [2, { formula: '=A1*2', value: 4 }, { formula: '=IF(A1>1,"yes","no")', value: 'yes' }],
        [{ formula: '=LET(x,A1,x+1)', value: 3 }, { formula: "=SUM('My sheet'!A1:A3)", value: null }, 0],
        [{ formula: '=TELEKPI.KPI_SCORE(A1,2)', value: 100 }, { formula: '=A1=2', value: true }, 'x'],
      ],
    }));

  it('should keep what a formula spills with that formula alone', () =>
    expectKept({
      cells: [
        [1, { formula: '=SORT(A1:A2,,-1)', value: 2, spilt: [[2], [1]] }],
        [2, null],
      ],
    }));

  it('should keep notes with their authors, on blank cells too', () =>
    expectKept({
      cells: [['坐席', null, 'x']],
      notes: [
        { row: 0, column: 0, author: '李伟', text: 'Talk to her\n下周' },
        { row: 0, column: 1, author: '', text: 'nobody said' },
      ],
    }));

  it('should keep number formats and looks', () =>
    expectKept({
      cells: [[45_719, 0.5, 'x']],
      numberFormats: [
        { area: area(0, 0), is: 'yyyy-mm-dd' },
        { area: area(0, 1), is: '0.0%' },
      ],
      formats: [
        { area: area(0, 0), is: { bold: true, italic: true, fontSize: 14, fontColor: '#107C41', fill: '#E2EFDA' } },
        {
          area: area(0, 1),
          is: { horizontal: 'Center', vertical: 'Top', wrap: true, locked: false, fontName: 'Arial' },
        },
        {
          area: area(0, 2),
          is: { borders: { top: { style: 'Thin', color: '#112233' }, bottom: { style: 'Thick', color: '#000000' } } },
        },
      ],
    }));

  it('should give cells at the edge of an area its outer borders and the others the inner ones', async () => {
    const line = (style: 'Thin' | 'Medium') => ({ style, color: '#000000' });
    const borders = { top: line('Medium'), bottom: line('Medium'), insideHorizontal: line('Thin') };
    const { sheets } = await saved(workbook({ formats: [{ area: area(0, 0, 3, 1), is: { borders } }] }));
    expect(sheets[0]?.formats).toEqual([
      { area: area(0, 0), is: { borders: { top: line('Medium'), bottom: line('Thin') } } },
      { area: area(1, 0), is: { borders: { top: line('Thin'), bottom: line('Thin') } } },
      { area: area(2, 0), is: { borders: { top: line('Thin'), bottom: line('Medium') } } },
    ]);
  });

  it('should keep widths, heights, merges, frozen panes and print set-up', () =>
    expectKept({
      info: {
        name: "Team's 计分卡",
        visibility: 'VeryHidden',
        tabColor: '#107C41',
        showGridlines: false,
        print: {
          orientation: 'Landscape',
          fitToWidth: true,
          pagesAcross: 2,
          pagesDown: 3,
          titleRows: 2,
          titleRowsFrom: 24,
          titleColumns: 28,
          footer: { left: '&A', center: '', right: '&P / &N' },
        },
      },
      cells: [['x']],
      columnWidths: { 0: 48, 2: 120 },
      rowHeights: { 0: 30, 4: 22.5 },
      merges: [area(0, 0, 1, 3)],
      frozen: { rows: 2, columns: 1 },
    }));

  it('should keep tables, names and protection', () =>
    expectKept(
      {
        cells: [
          ['Agent', 'Points'],
          ['A01', 92],
        ],
        tables: [
          { name: 'Scores', area: area(0, 0, 2, 2), style: 'TableStyleMedium7', showHeaders: true, showFilter: true },
        ],
        protection: { options: { allowFormatCells: true, allowSort: true, selectionMode: 'Unlocked' }, password: '' },
      },
      { names: [{ name: 'Target', formula: '=Team!$B$2' }] },
    ));

  it('should keep conditional formats in their order', () =>
    expectKept({
      conditionalFormats: [
        {
          area: area(0, 0, 9, 1),
          rule: { kind: 'formula', formula: '=$A1>5' },
          format: { bold: true, fill: '#C6EFCE' },
        },
        {
          area: area(0, 1, 9, 1),
          rule: { kind: 'cell', operator: 'Between', formula1: '60', formula2: '=$C$1' },
          format: { fontColor: '#9C0006' },
        },
        {
          area: area(0, 2, 9, 1),
          rule: { kind: 'cell', operator: 'EqualTo', formula1: '"S"' },
          format: { italic: true },
        },
        {
          area: area(0, 3, 9, 1),
          rule: { kind: 'text', operator: 'Contains', text: '空号' },
          format: { fill: '#FFC7CE' },
        },
        { area: area(0, 4, 9, 1), rule: { kind: 'dataBar', color: '#638EC6' }, format: {} },
      ],
    }));

  it('should keep validations with their messages', () =>
    expectKept({
      validations: [
        {
          area: area(0, 0, 9, 1),
          is: { rule: { kind: 'list', source: '=Lists!$A$1:$A$9' }, prompt: null, error: null },
        },
        { area: area(0, 1), is: { rule: { kind: 'list', source: '是,否' }, prompt: null, error: null } },
        {
          area: area(0, 2),
          is: {
            rule: { kind: 'decimal', operator: 'Between', formula1: 0, formula2: 1 },
            prompt: { title: 'Weight', message: '0 to 1' },
            error: { title: 'Weight', message: 'Between 0 and 1', style: 'Stop' },
          },
        },
        {
          area: area(0, 3),
          is: {
            rule: { kind: 'wholeNumber', operator: 'GreaterThanOrEqualTo', formula1: '=$A$1' },
            prompt: null,
            error: { title: '', message: 'x', style: 'Warning' },
          },
        },
        { area: area(0, 4), is: { rule: { kind: 'custom', formula: '=LEN(E1)<9' }, prompt: null, error: null } },
      ],
    }));

  it('should keep what an add-in stores, however long', () =>
    expectKept(
      {},
      {
        settings: [
          ['plan', { name: '均衡', text: 'x'.repeat(2_000) }],
          ['seen', true],
        ],
      },
    ));
});

describe('the file that is written', () => {
  it('should mark functions as Excel does', async () => {
    const formulas = [
      '=FILTER(A1:A2,A1:A2>0)',
      '=LET(x,1,x+1)',
      '=TELEKPI.KPI_SCORE(1,2)',
      '=NORM.DIST(1,0,1,TRUE)&"SORT(x)"',
      '=SUM(A1:A2)',
    ];
    const cells = [formulas.map((formula) => ({ formula, value: null }))];
    const { sheets } = await readXlsx(await writeWorkbook(workbook({ cells }), NAMESPACES));
    expect(formulas.map((_, column) => sheets[0]?.cells?.get(`0,${column}`)?.formula)).toEqual([
      '_xlfn._xlws.FILTER(A1:A2,A1:A2>0)',
      '_xlfn.LET(_xlpm.x,1,_xlpm.x+1)',
      '_xldudf_TELEKPI_KPI_SCORE(1,2)',
      '_xlfn.NORM.DIST(1,0,1,TRUE)&"SORT(x)"',
      'SUM(A1:A2)',
    ]);
    expect(sheets[0]?.cells?.get('0,0')?.formulaDynamic).toBe(true);
    expect(sheets[0]?.cells?.get('0,4')?.formulaDynamic).toBeUndefined();
  });

  it('should be calculated anew by LibreOffice, whatever values it brings along', async () => {
    const wrong = -1;
    const content = workbook(
      {
        cells: [
          ['Agent', 'Points', 'Weight', 'Part'],
          ['A', 80, 0.6, { formula: '=Scores[[#This Row],[Points]]*Scores[[#This Row],[Weight]]', value: wrong }],
          ['B', 95.5, 0.4, { formula: '=Scores[[#This Row],[Points]]*Scores[[#This Row],[Weight]]', value: wrong }],
          [null, { formula: '=SUM(Scores[Part])', value: wrong }, { formula: '=Best', value: wrong }],
          [
            { formula: '=IF(B4>80,"达标","未达标")', value: 'wrong' },
            { formula: '=TRANSPOSE(B2:B3)', value: wrong, spilt: [[wrong, wrong]] },
          ],
        ],
        tables: [
          { name: 'Scores', area: area(0, 0, 3, 4), style: 'TableStyleMedium2', showHeaders: true, showFilter: true },
        ],
        conditionalFormats: [
          {
            area: area(1, 1, 2, 1),
            rule: { kind: 'cell', operator: 'GreaterThan', formula1: '90' },
            format: { fill: '#C6EFCE' },
          },
        ],
        validations: [
          {
            area: area(1, 2, 2, 1),
            is: { rule: { kind: 'decimal', operator: 'Between', formula1: 0, formula2: 1 }, prompt: null, error: null },
          },
        ],
        numberFormats: [{ area: area(1, 2, 2, 1), is: '0%' }],
        frozen: { rows: 1, columns: 0 },
        protection: { options: {}, password: '' },
      },
      { names: [{ name: 'Best', formula: '=MAX(Team!$B$2:$B$3)' }] },
    );
    const { sheets } = await readWorkbook(await recalculate(await writeWorkbook(content, NAMESPACES)));
    const valueAt = (row: number, column: number) => {
      const cell = sheets[0]?.cells[row]?.[column];
      return cell !== null && typeof cell === 'object' ? cell.value : cell;
    };
    const array = sheets[0]?.cells[4]?.[1];
    const spilt = array !== null && typeof array === 'object' ? array.spilt : null;
    expect(valueAt(1, 3)).toBeCloseTo(48, 9);
    expect(valueAt(3, 1)).toBeCloseTo(86.2, 9);
    expect(valueAt(3, 2)).toBe(95.5);
    expect(valueAt(4, 0)).toBe('达标');
    expect([valueAt(4, 1), spilt]).toEqual([80, [[80, 95.5]]]);
    expect(sheets[0]?.tables[0]?.name).toBe('Scores');
  });
});

describe('a file that Excel wrote', () => {
  it('should give each cell of a shared formula its own', async () => {
    const cells = new Map([
      [
        '0,1',
        {
          formula: 'A1*$A$1+SUM(A$1:A1)&"A1"',
          formulaType: 'shared',
          formulaSharedIndex: 0,
          formulaRef: 'B1:B3',
          value: 1,
        } as const,
      ],
      ['1,1', { formula: '', formulaType: 'shared', formulaSharedIndex: 0, value: 2 } as const],
      ['2,2', { formula: '', formulaType: 'shared', formulaSharedIndex: 0, value: 3 } as const],
    ]);
    const { sheets } = await readWorkbook(await writeXlsx({ sheets: [{ name: 'S', rows: [[1], [2], [3]], cells }] }));
    const formulaAt = (row: number, column: number) => {
      const cell = sheets[0]?.cells[row]?.[column];
      return cell !== null && typeof cell === 'object' ? cell.formula : null;
    };
    expect(formulaAt(0, 1)).toBe('=A1*$A$1+SUM(A$1:A1)&"A1"');
    expect(formulaAt(1, 1)).toBe('=A2*$A$1+SUM(A$1:A2)&"A1"');
    expect(formulaAt(2, 2)).toBe('=B3*$A$1+SUM(B$1:B3)&"A1"');
  });

  it('should be refused when it is no workbook', async () => {
    await expect(readWorkbook(new TextEncoder().encode('no workbook'))).rejects.toThrow();
  });
});
