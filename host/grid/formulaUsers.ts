import { IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ICellData } from '@univerjs/core';
import type { Book } from './book.ts';
import type { Calculation } from './calculation.ts';
import { formulaAt } from './cells.ts';
import type { GridArea } from './grid.ts';

type Visit = (formula: string, sheet: string, row: number, column: number) => void;

function eachFormula(book: Book, visit: Visit): void {
  for (const sheet of book.workbook().getSheets()) {
    const id = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f || cell?.si ? formulaAt(book, id, row, column) : null;
      if (formula) visit(formula, id, row, column);
    });
  }
}

/** Calculates the formulas that mention a word anew: the engine keeps what it once made of a formula's text. */
export function relearn(book: Book, calculation: Calculation, word: string): void {
  const mark = word.toUpperCase();
  const areas: GridArea[] = [];
  const texts = new Set<string>();
  eachFormula(book, (formula, sheet, row, column) => {
    if (!formula.toUpperCase().includes(mark)) return;
    areas.push({ sheet, row, column, rows: 1, columns: 1 });
    texts.add(formula);
  });
  if (areas.length === 0) return;
  // Its caches are all that disposing of the lexer takes away.
  book.injector.get(LexerTreeBuilder).dispose();
  book.injector.get(IFunctionService).deleteFormulaAstCacheKey(...texts);
  calculation.recalculate(areas, true);
}

/** Rewrites formulas, as Excel does where something they name is renamed. */
export function rewriteFormulas(book: Book, rewrite: (formula: string) => string): void {
  const changes = new Map<string, Record<number, Record<number, ICellData>>>();
  eachFormula(book, (formula, sheet, row, column) => {
    const after = rewrite(formula);
    if (after === formula) return;
    const rows = changes.get(sheet) ?? {};
    (rows[row] ??= {})[column] = { f: after, si: null };
    changes.set(sheet, rows);
  });
  for (const [subUnitId, cellValue] of changes) book.run(SetRangeValuesMutation, { subUnitId, cellValue });
}
