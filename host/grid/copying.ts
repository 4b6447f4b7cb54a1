import type { ICellData, Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Book } from './book.ts';
import { formulaAt } from './cells.ts';
import { cellOf } from './cellValues.ts';
import type { Grid, GridArea } from './grid.ts';
import type { Notes } from './notes.ts';
import { clipped } from './size.ts';

/** Contents, looks and notes as copied and pasted; where nothing is copied, nothing is left. */
export function copyingOf(book: Book, notes: Notes): Pick<Grid, 'copy'> {
  return {
    copy: (area, to) => {
      const from = clipped(book, area);
      const target = clipped(book, to);
      const cellValue = pasted(book, from, target);
      copyNotes(notes, from, target);
      book.run(SetRangeValuesMutation, { subUnitId: to.sheet, cellValue });
    },
  };
}

function pasted(book: Book, from: GridArea, to: GridArea): Record<number, Record<number, ICellData>> {
  const lexer = book.injector.get(LexerTreeBuilder);
  const [down, across] = [to.row - from.row, to.column - from.column];
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = from.row; row < from.row + from.rows; row += 1) {
    const line: Record<number, ICellData> = (cells[row + down] = {});
    for (let column = from.column; column < from.column + from.columns; column += 1) {
      const formula = formulaAt(book, from.sheet, row, column);
      const content = formula === null ? null : { f: lexer.moveFormulaRefOffset(formula, across, down) };
      line[column + across] = { ...asCopied(book.sheet(from.sheet).getCellRaw(row, column)), ...content };
    }
  }
  return cells;
}

/** Without a formula, which reads otherwise elsewhere. */
function asCopied(cell: Nullable<ICellData>): ICellData {
  const { v = null, t = null, p = null, s = null, custom = null } = cell ?? {};
  return { ...cellOf(''), v, t, p, s, custom };
}

function copyNotes(notes: Notes, from: GridArea, to: GridArea): void {
  const copied = notes
    .notes(from.sheet)
    .map((note) => ({ ...note, row: note.row - from.row, column: note.column - from.column }))
    .filter(({ row, column }) => row >= 0 && row < from.rows && column >= 0 && column < from.columns);
  notes.deleteNotes(to);
  for (const note of copied)
    notes.addNote(to.sheet, { ...note, row: note.row + to.row, column: note.column + to.column });
}
