import { ACTUALS_TABLE } from '../../src/sheets/actualsSheet.ts';
import { PLAN_TABLE } from '../../src/sheets/planSheet.ts';
import { sheetOfKey, type KnownSheets, type SheetEntry } from './survey.ts';

export interface PlacedTable {
  readonly name: string;
  readonly sheet: string;
}

/** Roles whose sheet holds a table of ours. Excel names the table on a copy of the sheet after it: `TeleKPI_Plan2`. */
const MARKS: Readonly<Record<string, string>> = { plan: PLAN_TABLE, actuals: ACTUALS_TABLE };

/** The sheet with the table of a role, or with a copy of it. */
export function markedSheet(key: string, tables: readonly PlacedTable[]): string | null {
  const mark = MARKS[key];
  if (mark === undefined) return null;
  const own = tables.find(({ name }) => name === mark);
  return (own ?? tables.find(({ name }) => name.startsWith(mark)))?.sheet ?? null;
}

/** Roles that had a sheet, which somebody has deleted. */
export const orphanedRoles = (sheets: readonly SheetEntry[], known: KnownSheets): readonly string[] =>
  Object.keys(known).filter((key) => Object.hasOwn(MARKS, key) && sheetOfKey(key, sheets, known) === null);

/** The same with copies in place of sheets that were deleted; while the original stands, a copy has no role. */
export function withCopies(
  known: KnownSheets,
  sheets: readonly SheetEntry[],
  tables: readonly PlacedTable[],
): KnownSheets {
  const copies = orphanedRoles(sheets, known).flatMap((key) => {
    const name = markedSheet(key, tables);
    const copy = sheets.find((sheet) => sheet.name === name);
    return copy ? [[key, { ...copy, given: known[key]?.given ?? copy.name }] as const] : [];
  });
  return { ...known, ...Object.fromEntries(copies) };
}
