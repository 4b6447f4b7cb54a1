import type { KnownSheet, KnownSheets } from './survey.ts';

const SETTING = 'telekpi.sheets';

/** Sends what the caller has queued too. */
export async function readKnownSheets(context: Excel.RequestContext): Promise<KnownSheets> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING).load('value');
  await context.sync();
  return setting.isNullObject ? {} : parseKnownSheets(setting.value);
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
