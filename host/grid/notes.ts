import { RemoveNoteMutation, UpdateNoteMutation, type ISheetNote } from '@univerjs/sheets-note';
import type { Book } from './book.ts';
import type { GridArea, NoteContent } from './grid.ts';
import { followNotes, notesOn } from './noteMoves.ts';

export interface Notes {
  /** Row by row. */
  notes(sheet: string): readonly NoteContent[];
  addNote(sheet: string, note: NoteContent): void;
  deleteNotes(area: GridArea): void;
}

/** Univer's notes know no author; it stays on them as a member of their own. */
type AuthoredNote = Omit<ISheetNote, 'id'> & { readonly author: string };

/** Pixels. */
const SIZE = { width: 200, height: 96 };

export function notesOf(book: Book): Notes {
  followNotes(book);
  return {
    notes: (sheet) =>
      notesOn(book, sheet)
        .map(contentOf)
        .sort((one, other) => one.row - other.row || one.column - other.column),
    addNote: (sheet, { row, column, author, text }) => {
      const note: AuthoredNote = { ...SIZE, row, col: column, note: text, author };
      book.run(UpdateNoteMutation, { sheetId: sheet, row, col: column, note });
    },
    deleteNotes: (area) => {
      for (const note of notesOn(book, area.sheet))
        if (covers(area, note)) book.run(RemoveNoteMutation, { sheetId: area.sheet, noteId: note.id });
    },
  };
}

function contentOf(note: ISheetNote): NoteContent {
  const { row, col, note: text, author = '' } = note as ISheetNote & Partial<AuthoredNote>;
  return { row, column: col, author, text };
}

const covers = ({ row, column, rows, columns }: GridArea, note: ISheetNote): boolean =>
  note.row >= row && note.row < row + rows && note.col >= column && note.col < column + columns;
