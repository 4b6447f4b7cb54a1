import { adoptSheets } from './adoptSheets.ts';
import type { KnownSheet, KnownSheets } from './survey.ts';

const SETTING = 'telekpi.sheets';

/** Sends what the caller has queued too. */
export async function readKnownSheets(context: Excel.RequestContext): Promise<KnownSheets> {
  const { settings, worksheets, tables } = context.workbook;
  const setting = settings.getItemOrNullObject(SETTING).load('value');
  worksheets.load('items/id,items/name');
  tables.load('items/name');
  await context.sync();
  if (!setting.isNullObject) return parseKnownSheets(setting.value);
  return adoptSheets(
    worksheets.items.map(({ id, name }) => ({ id, name })),
    tables.items.map(({ name }) => name),
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
  ['id', 'name', 'given'].every((key) => typeof Reflect.get(value, key) === 'string');
