import { parseAddress } from '../../src/sheets/address.ts';
import type { Area } from '../../src/sheets/sheetSpec.ts';
import { rangeOf } from './applyOp.ts';
import { sendSteps, type Step, type StepRun } from './batch.ts';
import { halvesOf, rowChunks } from './chunks.ts';
import { asCells } from './cells.ts';
import { isKept, queueKeeping, queueResizing, queueUnkeeping, type Keeping } from './keepRows.ts';
import { literalText } from './literalText.ts';
import type { SheetEntry } from './survey.ts';
import type { Cell } from './workbook.ts';

/** What a sheet held before it was written over: contents, number formats, tables, protection. */
export interface Backup {
  readonly sheet: SheetEntry;
  readonly used: Area | null;
  readonly parts: readonly Part[];
  readonly tables: readonly {
    readonly name: string;
    readonly style: string;
    readonly showFilterButton: boolean;
    readonly address: string;
    readonly area: Area | null;
  }[];
  readonly isProtected: boolean;
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

interface Part {
  readonly area: Area;
  readonly contents: Cell[][];
  /** What formulas come to. */
  readonly values: Cell[][];
  readonly numberFormats: unknown[][];
}

/** Three matrices come with each read. */
const CELLS_PER_READ = 50_000;

/** Reads what `restore` needs, in chunks; touches nothing, and may be given up. */
export async function backUp(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  { signal }: Pick<StepRun, 'signal'> = {},
): Promise<Backup[]> {
  const looked = await lookAt(context, sheets);
  const parts = looked.map((): Part[] => []);
  const steps = looked.flatMap(({ sheet, used }, index) =>
    used === null
      ? []
      : rowChunks(used, CELLS_PER_READ).map((area) => readStep(context, sheet, area, parts[index] ?? [])),
  );
  await sendSteps(context, steps, signal ? { signal } : {});
  return looked.map((each, index) => ({ ...each, parts: parts[index] ?? [] }));
}

async function lookAt(context: Excel.RequestContext, sheets: readonly SheetEntry[]): Promise<Omit<Backup, 'parts'>[]> {
  if (sheets.length === 0) return [];
  const proxies = sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return {
      used: sheet.getUsedRangeOrNullObject().load('address'),
      tables: sheet.tables.load('items/name,items/style,items/showFilterButton'),
      protection: sheet.protection.load('protected,options'),
    };
  });
  await context.sync();
  const ranges = proxies.map(({ tables }) => tables.items.map((table) => table.getRange().load('address')));
  await context.sync();
  return proxies.map(({ used, tables, protection }, index) => ({
    sheet: sheets[index] ?? { id: '', name: '' },
    used: used.isNullObject ? null : parseAddress(used.address),
    tables: tables.items.map(({ name, style, showFilterButton }, at) => {
      const address = ranges[index]?.[at]?.address ?? '';
      return { name, style, showFilterButton, address, area: parseAddress(address) };
    }),
    isProtected: protection.protected,
    protection: protection.protected ? protection.options : null,
  }));
}

function readStep(context: Excel.RequestContext, sheet: SheetEntry, area: Area, into: Part[]): Step {
  const range = rangeOf(context.workbook.worksheets.getItem(sheet.id), area);
  return {
    repeatable: true,
    queue: () => range.load('values,formulas,numberFormat'),
    then: () => {
      const { numberFormat: numberFormats } = range;
      into.push({ area, contents: contentsOf(range), values: asCells(range.values), numberFormats });
    },
    // Formulas can be long.
    ...(area.rows > 1 ? { halves: () => halvesOf(area).map((half) => readStep(context, sheet, half, into)) } : {}),
  };
}

/** Text that only looks like a formula reads the same as its own value; written back, it stays text. */
function contentsOf({ values, formulas }: { readonly values: unknown[][]; readonly formulas: unknown[][] }): Cell[][] {
  return asCells(formulas).map((row, down) =>
    row.map((cell, across) => (typeof cell === 'string' && values[down]?.[across] === cell ? literalText(cell) : cell)),
  );
}

/** Takes away what stands there but its looks, which wait until everything else has worked. */
export function queueClearing(context: Excel.RequestContext, backup: Backup, keeping: Keeping | null): void {
  const { sheet, used, tables, isProtected } = backup;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  if (isProtected) worksheet.protection.unprotect();
  for (const { name } of tables) {
    if (!isKept(keeping, name)) worksheet.tables.getItem(name).convertToRange();
  }
  if (keeping) queueKeeping(worksheet, keeping);
  const cleared = keeping?.ours ?? used;
  if (cleared) clearContents(rangeOf(worksheet, cleared));
  if (keeping) queueResizing(worksheet, keeping.tables);
}

function clearContents(range: Excel.Range): void {
  range.unmerge();
  range.clear('Contents');
  range.numberFormat = GENERAL;
}

/** Excel takes one format for a whole range; the typings know matrices only. */
const GENERAL: string[][] = 'General' as unknown as string[][];

/**
 * Undoes what was written: sheets that were added go, the others hold again what they held, with the tables that
 * were to stay in place. Formats other than number formats are as the failed write left them.
 */
export async function restore(
  context: Excel.RequestContext,
  backups: readonly Backup[],
  { added, standing: kept, keepings, isMoved }: Undoing,
): Promise<void> {
  const fresh = added.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('id'));
  const standing = backups.map(({ sheet }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    return {
      worksheet,
      tables: worksheet.tables.load('items/name'),
      used: worksheet.getUsedRangeOrNullObject().load('address'),
      protection: worksheet.protection.load('protected'),
    };
  });
  await context.sync();
  for (const sheet of fresh) if (!sheet.isNullObject && !kept.has(sheet.id)) sheet.delete();
  standing.forEach(({ worksheet, tables, used, protection }, index) => {
    if (protection.protected) worksheet.protection.unprotect();
    const keeping = keepings[index] ?? null;
    for (const table of tables.items) if (!isKept(keeping, table.name)) table.convertToRange();
    const area = used.isNullObject ? null : parseAddress(used.address);
    if (area) clearContents(rangeOf(worksheet, area));
    if (keeping && isMoved) queueUnkeeping(worksheet, keeping);
    if (keeping) queueResizing(worksheet, keptAreas(backups[index], keeping));
    worksheet.name = backups[index]?.sheet.name ?? worksheet.name;
  });
  await context.sync();
  await sendSteps(
    context,
    backups.flatMap((backup, index) => restoreSteps(context, backup, keepings[index] ?? null)),
  );
}

/** Where the tables stood that were to stay. */
const keptAreas = (backup: Backup | undefined, keeping: Keeping): ReadonlyMap<string, Area> =>
  new Map(backup?.tables.flatMap(({ name, area }) => (area && isKept(keeping, name) ? [[name, area] as const] : [])));

export interface Undoing {
  /** Sheets by name. */
  readonly added: readonly string[];
  /** Sheets by id. */
  readonly standing: ReadonlySet<string>;
  /** Of each backup. */
  readonly keepings: readonly (Keeping | null)[];
  /** Whether rows and columns were moved by them. */
  readonly isMoved: boolean;
}

function restoreSteps(
  context: Excel.RequestContext,
  { sheet, parts, tables, isProtected, protection }: Backup,
  keeping: Keeping | null,
): Step[] {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  // What one answer carried fits into one request.
  const contents = parts.map(({ area, contents: cells, numberFormats }) => ({
    queue: () => {
      const range = rangeOf(worksheet, area);
      range.numberFormat = numberFormats;
      range.formulas = cells;
    },
  }));
  const objects = () => {
    for (const { name, style, showFilterButton, address } of tables) {
      if (isKept(keeping, name)) continue;
      const table = worksheet.tables.add(address.slice(address.lastIndexOf('!') + 1), true);
      table.name = name;
      table.style = style;
      table.showFilterButton = showFilterButton;
    }
    if (isProtected) worksheet.protection.protect(protection ?? {});
  };
  return [...contents, { queue: objects }];
}
