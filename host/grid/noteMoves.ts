import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  MoveRangeMutation,
  RemoveColCommand,
  RemoveRowCommand,
  SheetInterceptorService,
  type IMoveRangeMutationParams,
} from '@univerjs/sheets';
import {
  RemoveNoteMutation,
  SheetsNoteModel,
  UniverSheetsNotePlugin,
  UpdateNoteMutation,
  UpdateNotePositionMutation,
  type ISheetNote,
} from '@univerjs/sheets-note';
import type { Book } from './book.ts';
import type { GridArea } from './grid.ts';
import { moveArea, MOVES, movedSheets } from './moves.ts';

/** Without Univer's own way of moving notes, which loses those that stand beside each other. */
export class NotesPlugin extends UniverSheetsNotePlugin {
  override onReady(): void {
    // What would be started here is what moves them.
  }
}

/** Notes move with their cells and go with them; undoing brings them back. */
export function followNotes(book: Book): void {
  book.onCommand((command) => {
    const { unitId } = (command.params ?? {}) as { readonly unitId?: string };
    if (MOVES.has(command.id) && unitId === book.unit()) move(book, command);
  });
  book.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => ({
      redos: [],
      undos:
        id === RemoveRowCommand.id || id === RemoveColCommand.id
          ? bringingBack(book, (params as { readonly range: IRange }).range)
          : [],
    }),
  });
}

export const notesOn = (book: Book, sheet: string): readonly ISheetNote[] => [
  ...(book.injector.get(SheetsNoteModel).getSheetNotes(book.unit(), sheet)?.values() ?? []),
];

function move(book: Book, command: Readonly<ICommandInfo>): void {
  const { from, to } = movedSheets(command);
  const moved = notesOn(book, from).map((note) => [note, moveArea(cellOf(from, note), command)] as const);
  if (to !== from) for (const note of coveredBy(command, notesOn(book, to))) remove(book, to, note);
  for (const [note, area] of moved) {
    if (area === null) remove(book, from, note);
    else if (!isSame(area, note, from)) place(book, from, note, area);
  }
}

const cellOf = (sheet: string, { row, col }: ISheetNote): GridArea => ({
  sheet,
  row,
  column: col,
  rows: 1,
  columns: 1,
});

const isSame = (area: GridArea, { row, col }: ISheetNote, sheet: string): boolean =>
  area.sheet === sheet && area.row === row && area.column === col;

/** Cells that are moved lie over what stood on another sheet; on the same one they are known to be gone. */
function coveredBy({ id, params }: Readonly<ICommandInfo>, notes: readonly ISheetNote[]): readonly ISheetNote[] {
  if (id !== MoveRangeMutation.id) return [];
  const { toRange } = params as IMoveRangeMutationParams;
  return notes.filter((note) => isWithin(toRange, note));
}

const isWithin = ({ startRow, endRow, startColumn, endColumn }: IRange, { row, col }: ISheetNote): boolean =>
  row >= startRow && row <= endRow && col >= startColumn && col <= endColumn;

const remove = (book: Book, sheetId: string, { id: noteId }: ISheetNote): void =>
  book.run(RemoveNoteMutation, { sheetId, noteId });

function place(book: Book, sheetId: string, note: ISheetNote, { sheet, row, column: col }: GridArea): void {
  if (sheet === sheetId) {
    book.run(UpdateNotePositionMutation, { sheetId, noteId: note.id, newPosition: { row, col } });
    return;
  }
  remove(book, sheetId, note);
  book.run(UpdateNoteMutation, { sheetId: sheet, row, col, note });
}

/** Univer removes rows and columns of the active sheet only. */
function bringingBack(book: Book, range: IRange) {
  const unitId = book.unit();
  const sheetId = book.workbook().getActiveSheet().getSheetId();
  return notesOn(book, sheetId)
    .filter((note) => isWithin(range, note))
    .map((note) => ({ id: UpdateNoteMutation.id, params: { unitId, sheetId, row: note.row, col: note.col, note } }));
}
