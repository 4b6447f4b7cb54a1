import { FormulaDataModel } from '@univerjs/engine-formula';
import { valueOf } from './cellValues.ts';
import type { Book } from './book.ts';
import type { GridArea } from './grid.ts';

/** The smallest area with content (or format, unless `valuesOnly`). */
export function usedArea(book: Book, sheet: string, valuesOnly: boolean): GridArea | null {
  const own = book.sheet(sheet).getCellMatrix().getMatrix();
  const spilt = book.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[book.unit()]?.[sheet] ?? {};
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const cells of [own, spilt]) {
    for (const [rowKey, line] of Object.entries(cells)) {
      const row = Number(rowKey);
      for (const columnKey in line) {
        const cell = line[Number(columnKey)];
        if (!cell || !(valueOf(cell) !== '' || cell.f || cell.si || (!valuesOnly && cell.s))) continue;
        const column = Number(columnKey);
        box.top = Math.min(box.top, row);
        box.bottom = Math.max(box.bottom, row);
        box.left = Math.min(box.left, column);
        box.right = Math.max(box.right, column);
      }
    }
  }
  if (box.bottom < 0) return null;
  return { sheet, row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
}
