import { readKnownSheets } from './knownSheets.ts';
import { sheetOfKey } from './survey.ts';
import { WorkbookError } from './workbook.ts';

/** A sheet that we protect, and how. */
export interface Lock {
  readonly sheet: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** Which of the sheets we have protected; throws where one is gone, or is protected by somebody else. */
export async function readLocks(context: Excel.RequestContext, names: readonly string[]): Promise<Lock[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const known = await readKnownSheets(context);
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  const gone = names.find((name) => !sheets.some((sheet) => sheet.name === name));
  if (gone !== undefined) throw new WorkbookError('ItemNotFound', gone);
  const found = names.map((sheet) => ({
    sheet,
    protection: protectionOf(context, sheet).load('protected,options'),
  }));
  await context.sync();
  const locked = found.filter(({ protection }) => protection.protected);
  const ours = Object.keys(known).map((key) => sheetOfKey(key, sheets, known)?.name);
  const theirs = locked.find(({ sheet }) => !ours.includes(sheet));
  if (theirs) throw new WorkbookError('ProtectedSheet', theirs.sheet);
  return locked.map(({ sheet, protection }) => ({ sheet, options: protection.options }));
}

/** Takes protection off; where a sheet has got a password, all of them keep theirs. */
export async function unlock(context: Excel.RequestContext, locks: readonly Lock[]): Promise<void> {
  try {
    queueUnlocking(context, locks);
    await context.sync();
  } catch (error) {
    const standing = locks.map(({ sheet }) => protectionOf(context, sheet).load('protected'));
    await context.sync();
    queueLocking(
      context,
      locks.filter((_, index) => standing[index]?.protected === false),
    );
    await context.sync();
    throw error;
  }
}

export function queueUnlocking(context: Excel.RequestContext, locks: readonly Lock[]): void {
  for (const { sheet } of locks) protectionOf(context, sheet).unprotect();
}

export function queueLocking(context: Excel.RequestContext, locks: readonly Lock[]): void {
  for (const { sheet, options } of locks) protectionOf(context, sheet).protect(options);
}

const protectionOf = (context: Excel.RequestContext, sheet: string): Excel.WorksheetProtection =>
  context.workbook.worksheets.getItem(sheet).protection;
