import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

const { getCellPositions } = CELL_INVERTED_INDEX_CACHE;

/**
 * Univer keeps which rows of a column hold which value, and takes 0 and nothing for the same there: once a column had been
 * looked through, `A1=""` was true of 0. Nothing still equals 0, as in Excel.
 */
export function tellZeroFromNothing(): void {
  CELL_INVERTED_INDEX_CACHE.getCellPositions = (...asked) => {
    const [unit, sheet, column, value] = asked;
    const found = getCellPositions.apply(CELL_INVERTED_INDEX_CACHE, asked);
    const zeros =
      value === '' ? CELL_INVERTED_INDEX_CACHE.getCellValuePositions(unit, sheet, column)?.get(0) : undefined;
    if (found === undefined || zeros === undefined) return found;
    return { ...found, matchingRows: found.matchingRows.filter((row) => !zeros.has(row)) };
  };
}
