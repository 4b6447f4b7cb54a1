import type { LiveCell } from '../../src/portable/liveCell.ts';
import { callsAddin } from '../../src/portable/portableFormula.ts';
import { parseAddress } from '../../src/sheets/address.ts';
import type { Area } from '../../src/sheets/sheetSpec.ts';
import type { StepRun } from './batch.ts';
import { readAreas, readPieces, type ReadPiece } from './readAreas.ts';
import { readSpills } from './spills.ts';
import type { Cell, NamedFormula, Place } from './workbook.ts';

/** Cells of all sheets, hidden ones too, whose formulas call the add-in, with what they fill. */
export async function readFormulaCells(context: Excel.RequestContext, run: StepRun = {}): Promise<LiveCell[]> {
  const places = await usedPlaces(context);
  const found: Found[] = [];
  const look = (piece: ReadPiece): void => {
    const sheet = places[piece.index]?.sheet ?? '';
    for (const each of callsIn(piece)) found.push({ sheet, ...each });
  };
  await readPieces(context, places, look, run);
  return withSpills(context, found, run);
}

async function usedPlaces(context: Excel.RequestContext): Promise<Place[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
  await context.sync();
  return worksheets.items.flatMap(({ name }, index): Place[] => {
    const range = used[index];
    const area = range && !range.isNullObject ? parseAddress(range.address) : null;
    return area ? [{ sheet: name, area }] : [];
  });
}

interface Call {
  readonly area: Area;
  readonly formula: string;
  readonly value: Cell;
  /** False where formulas of their own stand on the right and below. */
  readonly hasRoom: boolean;
}
type Found = Call & { readonly sheet: string };

/** Takes apart no formula in which the add-in cannot be. */
const MENTIONS = /TELEKPI/i;

function callsIn({ area, formulas, values }: ReadPiece): Call[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column): Call[] => {
      const value = values[row]?.[column] ?? null;
      if (!isFormula(formula, value) || !MENTIONS.test(formula) || !callsAddin(formula)) return [];
      const isOwn = (down: number, across: number): boolean => {
        const other = formulas[row + down]?.[column + across] ?? null;
        return other !== formula && isFormula(other, values[row + down]?.[column + across] ?? null);
      };
      const at = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      return [{ area: at, formula, value, hasRoom: !isOwn(0, 1) || !isOwn(1, 0) }];
    }),
  );
}

/** Text that only looks like a formula reads the same as its own value. */
const isFormula = (formula: Cell, value: Cell): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

async function withSpills(context: Excel.RequestContext, found: readonly Found[], run: StepRun): Promise<LiveCell[]> {
  const asked = found.filter(({ hasRoom }) => hasRoom);
  const answers = await readSpills(context, asked, run);
  const spills = asked.flatMap((cell, index) => {
    const area = answers[index];
    return area ? [{ cell, sheet: cell.sheet, area }] : [];
  });
  const contents = await readAreas(context, spills, run);
  const filled = new Map(
    spills.map(({ cell, area }, index) => [cell, { area, values: contents[index]?.values ?? [] }]),
  );
  return found
    .filter((cell) => filled.has(cell) || !spills.some((spill) => isWithin(cell, spill)))
    .map((cell) => {
      const { sheet, formula, area, value } = cell;
      return { sheet, formula, ...(filled.get(cell) ?? { area, values: [[value]] }) };
    });
}

const isWithin = ({ sheet, area: { row, column } }: Place, { sheet: other, area }: Place): boolean =>
  sheet === other &&
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** Names of the workbook and of single sheets that stand for a formula of the add-in. */
export async function readFormulaNames(context: Excel.RequestContext): Promise<NamedFormula[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  await context.sync();
  const own = worksheets.items.map((sheet) => sheet.names.load('items/name,items/formula'));
  await context.sync();
  const all = [names, ...own].flatMap(({ items }) =>
    items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  );
  const calling = all.filter(({ formula }) => callsAddin(formula));
  return [...new Map(calling.map((each) => [`${each.name} ${each.formula}`, each])).values()];
}
