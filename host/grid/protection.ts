import { CustomCommandExecutionError, ICommandService, type IRange } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Book } from './book.ts';
import type { Grid } from './grid.ts';
import { isUnlocked } from './looks.ts';
import { readExtras, writeExtras } from './sheetExtras.ts';

/** What a person can start that changes cells, by Univer's names. */
const CHANGES = new RegExp(
  [
    'operation\\.set-cell-edit-visible$',
    'command\\.(set-range-values|clear-selection|set-style|set-border|auto-fill|set-range|move-range|reorder-range)',
    'command\\.(insert|remove|delete|move)-(row|col|range|sheet-table)',
    'command\\.(paste|cut|optional-paste|numfmt|add-worksheet-merge|remove-worksheet-merge|add-table|delete-table|addDataValidation)',
  ].join('|'),
);

/** Notes are objects on the sheet, whatever cell they stand on. */
const NOTES = /command\.(update|delete)-note$|operation\.add-note-popup$/;

export function protectionOf(book: Book): Pick<Grid, 'protection' | 'setProtection'> {
  return {
    protection: (sheet) => readExtras(book.sheet(sheet)).protection,
    setProtection: (sheet, protection) => writeExtras(book.sheet(sheet), { protection }),
  };
}

/** A person changes unlocked cells only where the sheet is protected; programs are the model's matter. */
export function refuseLocked(book: Book, refused: () => void): void {
  book.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (book.changedBy() === 'program') return;
    if (NOTES.test(command.id)) return refuseNotes(book, refused);
    if (!CHANGES.test(command.id)) return;
    const params = (command.params ?? {}) as { visible?: boolean; range?: IRange };
    if (params.visible === false) return;
    const sheet = book.workbook().getActiveSheet();
    if (!readExtras(sheet).protection) return;
    const range = params.range ?? book.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (range && allUnlocked(book, sheet.getSheetId(), range)) return;
    refused();
    throw new CustomCommandExecutionError('This cell is locked.');
  });
}

function refuseNotes(book: Book, refused: () => void): void {
  const { protection } = readExtras(book.workbook().getActiveSheet());
  if (!protection || protection.options.allowEditObjects === true) return;
  refused();
  throw new CustomCommandExecutionError('Notes are locked.');
}

function allUnlocked(book: Book, sheet: string, range: IRange): boolean {
  const cells = book.sheet(sheet);
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      if (!isUnlocked(cells.getCellRaw(row, column))) return false;
    }
  }
  return true;
}
