import type { Area } from '../../src/sheets/sheetSpec.ts';
import { rangeOf } from './applyOp.ts';
import { sendSteps, type Step, type StepRun } from './batch.ts';
import { asCells } from './cells.ts';
import { halvesOf, rowChunks } from './chunks.ts';
import type { Cell, Place } from './workbook.ts';

/** Two matrices come with each cell, and formulas are long. */
const CELLS_PER_READ = 50_000;
const AREAS_PER_READ = 1_000;

/** Formulas as text where there are any, values elsewhere; blank cells are null. */
export interface Contents {
  readonly formulas: Cell[][];
  readonly values: Cell[][];
}

/** Whole rows of the area with that index. */
export interface ReadPiece extends Contents {
  readonly index: number;
  readonly area: Area;
}

/** Gives what areas hold piece by piece, in order, so that nobody need keep all of it. */
export async function readPieces(
  context: Excel.RequestContext,
  places: readonly Place[],
  give: (piece: ReadPiece) => void,
  run: StepRun = {},
): Promise<void> {
  const pieces = places.flatMap(({ sheet, area }, index) =>
    rowChunks(area, CELLS_PER_READ).map((chunk) => ({ index, sheet, area: chunk })),
  );
  await sendSteps(
    context,
    requestsOf(pieces).map((request) => readStep(context, request, give)),
    run,
  );
}

export async function readAreas(
  context: Excel.RequestContext,
  places: readonly Place[],
  run: StepRun = {},
): Promise<Contents[]> {
  const contents = places.map((): Contents => ({ formulas: [], values: [] }));
  const add = ({ index, formulas, values }: ReadPiece): void => {
    formulas.forEach((row) => contents[index]?.formulas.push(row));
    values.forEach((row) => contents[index]?.values.push(row));
  };
  await readPieces(context, places, add, run);
  return contents;
}

/** Formulas or values of places; null for those whose sheet is gone. */
export async function readStanding(
  context: Excel.RequestContext,
  places: readonly Place[],
  wanted: keyof Contents = 'formulas',
): Promise<(Cell[][] | null)[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const names = new Set(worksheets.items.map(({ name }) => name));
  const standing = places.filter(({ sheet }) => names.has(sheet));
  const contents = await readAreas(context, standing);
  const found = new Map(standing.map((place, index) => [place, contents[index]?.[wanted] ?? null]));
  return places.map((place) => found.get(place) ?? null);
}

interface Piece extends Place {
  readonly index: number;
}

const cellsIn = ({ area }: Piece): number => area.rows * area.columns;

function requestsOf(pieces: readonly Piece[]): Piece[][] {
  const requests: Piece[][] = [];
  let [open, cells]: [Piece[], number] = [[], 0];
  for (const piece of pieces) {
    if (open.length === AREAS_PER_READ || (open.length > 0 && cells + cellsIn(piece) > CELLS_PER_READ)) {
      requests.push(open);
      [open, cells] = [[], 0];
    }
    open.push(piece);
    cells += cellsIn(piece);
  }
  return open.length > 0 ? [...requests, open] : requests;
}

function readStep(context: Excel.RequestContext, pieces: readonly Piece[], give: (piece: ReadPiece) => void): Step {
  let ranges: readonly Excel.Range[] = [];
  const smaller = fewerOf(pieces);
  return {
    weight: pieces.reduce((sum, piece) => sum + cellsIn(piece), 0),
    repeatable: true,
    queue: () => {
      ranges = pieces.map(({ sheet, area }) =>
        rangeOf(context.workbook.worksheets.getItem(sheet), area).load('formulas,values'),
      );
    },
    then: () =>
      pieces.forEach(({ index, area }, at) => {
        const { formulas, values } = ranges[at] ?? { formulas: [], values: [] };
        give({ index, area, formulas: asCells(formulas), values: asCells(values) });
      }),
    ...(smaller.length > 1 ? { halves: () => smaller.map((half) => readStep(context, half, give)) } : {}),
  };
}

function fewerOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const [only, ...others] = pieces;
  if (!only) return [];
  if (others.length === 0) return halvesOf(only.area).map((area) => [{ ...only, area }]);
  const middle = Math.ceil(pieces.length / 2);
  return [pieces.slice(0, middle), pieces.slice(middle)];
}
