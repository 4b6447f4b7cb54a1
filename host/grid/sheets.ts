import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault, type Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Book } from './book.ts';
import type { Grid, SheetInfo, SheetPatch } from './grid.ts';
import { hexColor } from './colors.ts';
import { newSheet } from './emptyWorkbook.ts';
import { readExtras, writeExtras } from './sheetExtras.ts';

type Sheets = Pick<Grid, 'sheets' | 'addSheet' | 'deleteSheet' | 'updateSheet' | 'activeSheet' | 'activateSheet'>;

const NOT_IN_NAMES = /[\\/?*[\]:]/;

export function sheetsOf(book: Book): Sheets {
  return {
    sheets: () => book.workbook().getSheets().map(infoOf),
    addSheet: (name) => addSheet(book, name),
    deleteSheet: (sheet) => {
      if (book.workbook().getActiveSheet().getSheetId() === sheet) activateAnother(book, sheet);
      book.run(RemoveSheetCommand, { subUnitId: sheet });
    },
    updateSheet: (sheet, patch) => updateSheet(book, sheet, patch),
    activeSheet: () => book.workbook().getActiveSheet().getSheetId(),
    activateSheet: (sheet) => activate(book, sheet),
  };
}

export function infoOf(sheet: Worksheet): SheetInfo {
  const extras = readExtras(sheet);
  const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    visibility: hidden ? (extras.veryHidden ? 'VeryHidden' : 'Hidden') : 'Visible',
    tabColor: hexColor(sheet.getTabColor()),
    showGridlines: !sheet.hasHiddenGridlines(),
    print: extras.print,
  };
}

export function activate(book: Book, sheet: string): void {
  book.run(SetWorksheetActiveOperation, { subUnitId: sheet });
}

function addSheet(book: Book, name: string): SheetInfo {
  requireFreeName(book, name);
  const id = generateRandomId();
  const sheet = mergeWorksheetSnapshotWithDefault(newSheet(id, name));
  keepingActive(book, () => book.run(InsertSheetMutation, { sheet, index: book.workbook().getSheets().length }));
  return infoOf(book.sheet(id));
}

/** Univer turns to a sheet that is added or shown; Excel does that for a person only. */
function keepingActive(book: Book, work: () => void): void {
  const active = book.workbook().getActiveSheet().getSheetId();
  work();
  if (book.workbook().getActiveSheet().getSheetId() !== active) activate(book, active);
}

function requireFreeName(book: Book, name: string): void {
  if (name === '' || name.length > 31 || NOT_IN_NAMES.test(name)) throw new Error(`"${name}" is no name for a sheet.`);
  const taken = book
    .workbook()
    .getSheetsName()
    .some((other) => other.toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`There is a sheet named "${name}" already.`);
}

function updateSheet(book: Book, id: string, patch: SheetPatch): void {
  const before = infoOf(book.sheet(id));
  if (patch.name !== undefined && patch.name !== before.name) {
    if (patch.name.toLowerCase() !== before.name.toLowerCase()) requireFreeName(book, patch.name);
    book.run(SetWorksheetNameCommand, { subUnitId: id, name: patch.name });
  }
  if (patch.visibility !== undefined) setVisibility(book, id, patch.visibility);
  if (patch.tabColor !== undefined) book.run(SetTabColorMutation, { subUnitId: id, color: patch.tabColor });
  if (patch.showGridlines !== undefined) {
    const showGridlines = patch.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    book.run(ToggleGridlinesMutation, { subUnitId: id, showGridlines });
  }
  if (patch.print !== undefined) writeExtras(book.sheet(id), { print: patch.print });
  if (patch.position !== undefined) {
    const fromOrder = book.workbook().getIndexBySheetId(id);
    book.run(SetWorksheetOrderMutation, { subUnitId: id, fromOrder, toOrder: patch.position });
  }
}

function setVisibility(book: Book, id: string, visibility: SheetInfo['visibility']): void {
  const visible = visibility === 'Visible';
  if (!visible && book.workbook().getActiveSheet().getSheetId() === id) activateAnother(book, id);
  writeExtras(book.sheet(id), { veryHidden: visibility === 'VeryHidden' });
  const hidden = visible ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  keepingActive(book, () => book.run(SetWorksheetHideMutation, { subUnitId: id, hidden }));
}

function activateAnother(book: Book, id: string): void {
  const other = book
    .workbook()
    .getSheets()
    .find((sheet) => sheet.getSheetId() !== id && !sheet.isSheetHidden());
  if (!other) throw new Error('A workbook shows at least one sheet.');
  activate(book, other.getSheetId());
}
