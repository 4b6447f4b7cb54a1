import type { GridArea } from '../grid/grid.ts';
import { MAX_COLUMNS, MAX_ROWS, parseAddress, splitSheet } from './address.ts';
import { isInstance, type Environment, type Instance } from './define.ts';
import { invalidArgument, notFound } from './errors.ts';

/** `A1:C7`, a name, or `Sheet!A1` on any sheet; no address is the whole sheet. */
export function rangeAt(sheet: string, address: unknown, env: Environment): Instance {
  if (address === undefined || address === null || address === '') {
    return env.objects.range({ sheet, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  }
  const [sheetName, rest] = splitSheet(String(address));
  const place = parseAddress(rest);
  if (place === null) return namedRange(String(address), env);
  return env.objects.range({ ...place, sheet: sheetName === null ? sheet : sheetId(sheetName, env) });
}

function namedRange(text: string, env: Environment): Instance {
  const name = env.grid.names().find((candidate) => candidate.name.toLowerCase() === text.toLowerCase());
  const [sheetName, rest] = splitSheet(name?.formula ?? '');
  const place = parseAddress(rest);
  if (sheetName === null || place === null) throw invalidArgument(`there is no range ${text}`);
  return env.objects.range({ ...place, sheet: sheetId(sheetName, env) });
}

export function sheetId(name: string, env: Environment): string {
  const sheet = env.grid.sheets().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw notFound(`sheet ${name}`);
  return sheet.id;
}

export const sheetName = (id: string, env: Environment): string =>
  env.grid.sheets().find((sheet) => sheet.id === id)?.name ?? '';

/** What arguments hold where Excel takes a range or its address. */
export function areaOf(argument: unknown, sheet: string, env: Environment): GridArea {
  const range = isInstance(argument) ? argument : rangeAt(sheet, argument, env);
  if (range.className !== 'Range') throw invalidArgument(`${range.className} is no range`);
  return range.target as GridArea;
}
