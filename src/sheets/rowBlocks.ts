import { fillInPieces, type Pieces } from '../pieces.ts';
import type { Block, CellSpec, CellStyle } from './sheetSpec.ts';

/** Rows to a block, so that whoever goes through a sheet block by block can pause. */
const ROWS = 1000;

/** A row of cells for each of so many people, in blocks below each other. */
export function* rowBlocks(
  { row, column, style }: { readonly row: number; readonly column: number; readonly style: CellStyle },
  people: number,
  cellsOf: (person: number) => readonly CellSpec[],
): Pieces<Block[]> {
  const cells = yield* fillInPieces(people, cellsOf);
  return Array.from({ length: Math.ceil(people / ROWS) }, (_, index) => ({
    ...{ row: row + index * ROWS, column, style },
    cells: cells.slice(index * ROWS, (index + 1) * ROWS),
  }));
}
