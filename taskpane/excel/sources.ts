import { tableTop, TOP_ROWS } from '../../src/records/headingRow.ts';
import { areaAddress, parseAddress } from '../../src/sheets/address.ts';
import type { Area } from '../../src/sheets/sheetSpec.ts';
import { rangeOf } from './applyOp.ts';
import { sendSteps, type Step, type StepRun } from './batch.ts';
import { asCells } from './cells.ts';
import { halvesOf, rowChunks } from './chunks.ts';
import type { Cell, DataSource, SheetContent } from './workbook.ts';

/** Excel answers at most 5 MB on the web and 5,000,000 cells anywhere. */
const CELLS_PER_READ = 100_000;

interface Found {
  readonly kind: DataSource['kind'];
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Tables, and used ranges of visible sheets without tables, from their headings on; three requests, however many
 * there are.
 */
export async function listSources(context: Excel.RequestContext): Promise<DataSource[]> {
  const found = await findSources(context);
  const tops = found.map(({ sheet, area }) => {
    const top = { ...area, rows: Math.min(area.rows, TOP_ROWS) };
    return rangeOf(context.workbook.worksheets.getItem(sheet), top).load('values');
  });
  await context.sync();
  return found.map(({ area, ...source }, index) => {
    const { headingRow, headings, sample } = tableTop(asCells(tops[index]?.values ?? []));
    const below = { ...area, row: area.row + headingRow, rows: area.rows - headingRow };
    return { ...source, address: areaAddress(below), headings, sample, rowCount: below.rows - 1 };
  });
}

async function findSources(context: Excel.RequestContext): Promise<Found[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name,items/visibility');
  tables.load('items/name');
  await context.sync();
  const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
  const used = visible.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true).load('address') }));
  const placed = tables.items.map((table) => ({
    table,
    range: table.getRange().load('address'),
    sheet: table.worksheet.load('name'),
  }));
  await context.sync();
  const withTables = new Set(placed.map(({ sheet }) => sheet.name));
  return [
    ...placed.flatMap(({ table, range, sheet }) => foundAt('table', table.name, sheet.name, range.address)),
    ...used.flatMap(({ sheet, range }) =>
      range.isNullObject || withTables.has(sheet.name) ? [] : foundAt('range', sheet.name, sheet.name, range.address),
    ),
  ];
}

function foundAt(kind: DataSource['kind'], name: string, sheet: string, address: string): Found[] {
  const area = parseAddress(address);
  return area ? [{ kind, name, sheet, area }] : [];
}

/** The area's values in chunks; progress and aborting between them. */
export async function readArea(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  run: StepRun,
): Promise<(readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const steps = rowChunks(area, CELLS_PER_READ).map((chunk) =>
    readStep(worksheet, chunk, (read) => read.forEach((row) => rows.push(row))),
  );
  await sendSteps(context, steps, run);
  return rows;
}

function readStep(worksheet: Excel.Worksheet, area: Area, give: (rows: Cell[][]) => void): Step {
  let range: Excel.Range | null = null;
  return {
    weight: area.rows,
    repeatable: true,
    queue: () => {
      range = rangeOf(worksheet, area).load('values');
    },
    then: () => give(asCells(range?.values ?? [])),
    ...(area.rows > 1 ? { halves: () => halvesOf(area).map((half) => readStep(worksheet, half, give)) } : {}),
  };
}

export async function readUsed(
  context: Excel.RequestContext,
  name: string,
  run: StepRun = {},
): Promise<SheetContent | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (sheet.isNullObject) return null;
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  const area = used.isNullObject ? null : parseAddress(used.address);
  if (!area) return { sheet: sheet.name, area: { row: 0, column: 0, rows: 0, columns: 0 }, values: [] };
  return { sheet: sheet.name, area, values: await readArea(context, sheet.name, area, run) };
}
