import type { SheetInfo } from '../../grid/grid.ts';
import { words } from '../checks.ts';
import type { Environment } from '../define.ts';
import { ApiError, invalidArgument, notFound } from '../errors.ts';

export function infoOf(id: string, { grid }: Environment): SheetInfo {
  const info = grid.sheets().find((sheet) => sheet.id === id);
  if (info === undefined) throw notFound('the sheet has been deleted');
  return info;
}

export const isVisible = ({ visibility }: SheetInfo): boolean => visibility === 'Visible';

/** A workbook shows one sheet at least. */
export function refuseLastVisible(id: string, { grid }: Environment): void {
  if (grid.sheets().some((sheet) => sheet.id !== id && isVisible(sheet))) return;
  throw new ApiError('InvalidOperation', 'The last visible sheet can be neither hidden nor deleted.');
}

const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;
const MAX_LENGTH = 31;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** Excel's rules for the name of a sheet. */
export function checkSheetName(name: unknown, { grid }: Environment, except?: string): string {
  const text = words(name);
  const folded = text.toLowerCase();
  if (text === '' || text.length > MAX_LENGTH || FORBIDDEN.test(text) || folded === RESERVED) {
    throw invalidArgument(`${text} is no sheet name`);
  }
  if (grid.sheets().some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === folded)) {
    throw new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  return text;
}

export function freeSheetName({ grid }: Environment): string {
  const taken = new Set(grid.sheets().map((sheet) => sheet.name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
