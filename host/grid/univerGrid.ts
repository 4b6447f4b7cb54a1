import { openBook } from './book.ts';
import { watchCalculation } from './calculation.ts';
import { cellsOf } from './cells.ts';
import type { Grid } from './grid.ts';
import type { UniverApp } from './univerApp.ts';

/** The spreadsheet of Univer behind the seam. */
export function createUniverGrid(app: UniverApp): Partial<Grid> {
  const book = openBook(app);
  const calculation = watchCalculation(book);
  return {
    ...cellsOf(book),
    calculated: () => calculation.settled(),
    recalculate: () => calculation.recalculate('everything'),
  };
}
