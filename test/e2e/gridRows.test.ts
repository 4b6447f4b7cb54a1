import { describe, expect, it } from 'vitest';
import type { WorkbookContent } from '../../host/grid/grid.ts';
import { EMPTY, useGrid } from './gridPage/useGrid.ts';

const open = useGrid();
const { inPage } = open;

describe('notes', () => {
  const NOTES = [
    { row: 2, column: 0, author: 'Li', text: 'first' },
    { row: 3, column: 0, author: '', text: 'second' },
    { row: 3, column: 2, author: '', text: 'third' },
    { row: 5, column: 0, author: '', text: 'last' },
  ];
  const withNotes = (): Promise<void> =>
    open.page.evaluate(
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
