import { describe, expect, it } from 'vitest';
import { portableChanges } from '../../../src/portable/changes.ts';
import type { EditCell, LiveCell } from '../../../src/portable/liveCell.ts';
import { changeBack, markOf, recordOf } from '../../../src/portable/record.ts';
import type { CellValue } from '../../../src/sheets/codecs.ts';

const WORDS = { lights: { green: 'G', yellow: 'Y', red: 'R' } };
const CONTEXT = { words: WORDS, twins: new Map() };

function cell(address: readonly [row: number, column: number], formula: string, ...values: CellValue[][]): LiveCell {
  const [row, column] = address;
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  return { sheet: 'Team', formula, area, values };
}

/** What Excel's `formulas` says of cells that hold this. */
const asRead = (cells: readonly (readonly EditCell[])[]): CellValue[][] =>
  cells.map((row) => row.map((each) => (typeof each === 'object' && each !== null ? each.formula : (each ?? ''))));

const score = (row: number) => `=TELEKPI.KPI_SCORE(A${row},$B$1,"higher")`;

describe('turning calls into what everybody can calculate', () => {
  it('[S-41] should take formulas filled down a column as one change, and each other one by itself', () => {
    const cells = [cell([3, 2], score(4), [80]), cell([1, 2], score(2), [90]), cell([2, 2], score(3), ['#N/A'])];
    const other = cell([4, 2], '=TELEKPI.KPI_SCORE(A9,$B$1,"higher")', [1]);
    const { changes, findings } = portableChanges([...cells, other], CONTEXT);
    expect(findings).toEqual([]);
    expect(changes.map(({ area, live, by }) => [area.row, area.rows, live, by])).toEqual([
      [1, 3, score(2), 'formulas'],
      [4, 1, '=TELEKPI.KPI_SCORE(A9,$B$1,"higher")', 'formulas'],
    ]);
    expect(JSON.stringify(changes[0]?.cells)).not.toContain('TELEKPI');
    expect(changes[0]?.cells[2]?.[0]).toMatchObject({ formula: expect.stringContaining('TRIM(A4)') });
  });

  it('[S-41] should keep the values of what built-in formulas cannot say, errors too', () => {
    const values = [
      ['Agent', 'Dials'],
      ['=Ann', 4],
      ['Bob', '#N/A'],
      [null, '#VALUE!'],
    ];
    const { changes } = portableChanges([cell([0, 0], '=TELEKPI.CALL_SUMMARY(C2:C9,D2:D9)', ...values)], CONTEXT);
    expect(changes).toMatchObject([{ by: 'values', spills: true, area: { rows: 4, columns: 2 } }]);
    expect(changes[0]?.cells).toEqual([
      ['Agent', 'Dials'],
      ['=Ann', 4],
      ['Bob', { formula: '=NA()' }],
      [null, { formula: '=VALUE("x")' }],
    ]);
  });

  it.each([
    ['a rule in a cell', '=TELEKPI.KPI_SCORE(A2,B2,C2)'],
    ['a calculated operand', '=TELEKPI.KPI_SCORE(A2*2,B2)'],
    ['a rule that cannot be read', '=TELEKPI.KPI_SCORE(A2,B2,"hihger")'],
    ['thresholds the wrong way round', '=TELEKPI.KPI_LIGHT(A2,70,80)'],
    ['gates', '=TELEKPI.WEIGHTED_TOTAL(A2:B2,A1:B1,,C2)'],
    ['weights that do not match', '=TELEKPI.WEIGHTED_TOTAL(A2:B2,A1:C1)'],
    ['a range amid other things', '=SUM(TELEKPI.KPI_SCORE(A2:A9,B2))'],
    ['a name', '=TELEKPI.KPI_SCORE(Sales,B2)'],
    ['another workbook', '=TELEKPI.KPI_SCORE([Book1]Team!A2,B2)'],
    ['a function with a table for an answer', '=TELEKPI.KPI_EXPLAIN(A2:B2,A1:B1)'],
  ])('[S-41] should not guess at %s', (_, formula) => {
    expect(portableChanges([cell([1, 5], formula, [7])], CONTEXT).changes).toMatchObject([
      { by: 'values', cells: [[7]] },
    ]);
  });

  it('[S-41] should take the place of a spilling formula cell by cell, and only where the sizes match', () => {
    const formula = '=TELEKPI.KPI_LIGHT(A2:A3)';
    const twin = portableChanges([cell([1, 1], formula, ['G'], ['R'])], CONTEXT).changes;
    expect(twin).toMatchObject([{ by: 'formulas', spills: true, area: { row: 1, column: 1, rows: 2, columns: 1 } }]);
    expect(portableChanges([cell([1, 1], formula, ['#VALUE!'])], CONTEXT).changes).toMatchObject([
      { by: 'values', cells: [[{ formula: '=VALUE("x")' }]] },
    ]);
  });

  it('[S-41] should refuse, by cell, to keep what is not calculated yet', () => {
    const { changes, findings } = portableChanges([cell([1, 2], '=TELEKPI.NORTH_STAR(A1)', ['#BUSY!'])], CONTEXT);
    expect(changes).toEqual([]);
    expect(findings).toEqual([
      {
        code: 'portable.notCalculated',
        where: { kind: 'address', sheet: 'Team', address: 'C2' },
        args: { found: '#BUSY!' },
      },
    ]);
  });

  it('[S-41] should not need a value where a formula stands in', () => {
    expect(portableChanges([cell([1, 2], score(2), ['#NAME?'])], CONTEXT).changes).toHaveLength(1);
  });
});

describe('the way back', () => {
  const column = portableChanges(
    [1, 2, 3].map((row) => cell([row, 2], score(row + 1), [80])),
    CONTEXT,
  ).changes[0];
  const table = portableChanges(
    [cell([0, 0], '=TELEKPI.NORTH_STAR(A1)', ['Dials', 0.1 + 0.2], [null, '#N/A'])],
    CONTEXT,
  ).changes[0];
  if (!column || !table) throw new Error('Nothing changed');

  it('[S-41] should give every formula back as it was', () => {
    const back = changeBack(recordOf(column), asRead(column.cells));
    expect(back?.cells).toEqual([[{ formula: score(2) }], [{ formula: score(3) }], [{ formula: score(4) }]]);
    expect(back?.area).toEqual(column.area);
  });

  it('[S-41] should give a spilling formula room again', () => {
    expect(changeBack(recordOf(table), asRead(table.cells))?.cells).toEqual([
      [{ formula: '=TELEKPI.NORTH_STAR(A1)' }, null],
      [null, null],
    ]);
  });

  it('[S-41] should leave alone what people have changed since', () => {
    const edited = asRead(table.cells).map((row) => row.map((each) => (each === 'Dials' ? 'Calls' : each)));
    expect(changeBack(recordOf(table), edited)).toBeNull();
    expect(changeBack(recordOf(column), asRead(column.cells).slice(1))).toBeNull();
  });

  it('[S-41] should know what it wrote however Excel spells it', () => {
    expect(markOf([[{ formula: `='Actuals'!C6*1.50` }, 0.1 + 0.2, null]])).toBe(markOf([['=Actuals!C6*1.5', 0.3, '']]));
    expect(markOf([['a', 1]])).not.toBe(markOf([['a'], [1]]));
    expect(markOf([['1']])).not.toBe(markOf([[1]]));
  });
});
