import { adoptSheets } from './adoptSheets.ts';
import { orphanedRoles, withCopies } from './markedSheets.ts';
import { sheetOfKey, type KnownSheet, type KnownSheets, type SheetEntry } from './survey.ts';

const SETTING = 'telekpi.sheets';

/** Sends what the caller has queued too. */
export async function readKnownSheets(context: Excel.RequestContext): Promise<KnownSheets> {
  const { settings, worksheets, tables } = context.workbook;
  const setting = settings.getItemOrNullObject(SETTING).load('value');
  worksheets.load('items/id,items/name');
  tables.load('items/name');
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  if (!setting.isNullObject)
    return orCopies(context, parseKnownSheets(setting.value), { sheets, tables: tables.items });
  return adoptSheets(
    sheets,
    tables.items.map(({ name }) => name),
  );
}

/** The names of our sheets by role. */
export async function ourSheets(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const known = await readKnownSheets(context);
  const sheets = context.workbook.worksheets.items.map(({ id, name }) => ({ id, name }));
  const named = Object.keys(known).map((key) => [key, sheetOfKey(key, sheets, known)?.name] as const);
  return new Map(named.flatMap(([key, name]) => (name === undefined ? [] : [[key, name] as const])));
}

/** Asks where the tables are only if a sheet is gone. */
async function orCopies(
  context: Excel.RequestContext,
  known: KnownSheets,
  { sheets, tables }: { readonly sheets: readonly SheetEntry[]; readonly tables: readonly Excel.Table[] },
): Promise<KnownSheets> {
  if (orphanedRoles(sheets, known).length === 0) return known;
  const placed = tables.map((table) => ({ name: table.name, worksheet: table.worksheet.load('name') }));
  await context.sync();
  return withCopies(
    known,
    sheets,
    placed.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
  );
}

export function queueKnownSheets(context: Excel.RequestContext, known: KnownSheets): void {
  context.workbook.settings.add(SETTING, known);
}

/** Entries that are not ours are left out. */
export function parseKnownSheets(value: unknown): KnownSheets {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, KnownSheet] => isKnownSheet(entry[1])),
  );
}

const isKnownSheet = (value: unknown): value is KnownSheet =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'name', 'given'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  Array.isArray(Reflect.get(value, 'keys') ?? []);
