import { CommandType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Book } from './book.ts';

/** Of the formula engine's own doing; they bring results, not formulas. */
const ENGINE = /^formula\./;

/**
 * Univer looks through every cell of every sheet for formulas whenever a cell changes or a calculation starts. Here it
 * looks through the changed sheet alone, and passes over sheets in which it found none until they change.
 */
export function spareFormulaScans(book: Book): void {
  const model = book.injector.get(FormulaDataModel);
  const without = new Set<string>();
  let changed: string | null = null;
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unit, sheet, cells) => {
    changed = sheet;
    without.delete(sheet);
    try {
      return update(unit, sheet, cells);
    } finally {
      changed = null;
    }
  };
  const formulasOn = (unit: string, sheet: string) => {
    const formulas = without.has(sheet) ? {} : (model.getSheetFormulaData(unit, sheet) ?? {});
    if (Object.keys(formulas).length === 0) without.add(sheet);
    return formulas;
  };
  model.getFormulaData = () => {
    const unit = book.unit();
    const sheets =
      changed === null
        ? book
            .workbook()
            .getSheets()
            .map((sheet) => sheet.getSheetId())
        : [changed];
    return { [unit]: Object.fromEntries(sheets.map((sheet) => [sheet, formulasOn(unit, sheet)])) };
  };
  book.onCommand(({ type, id, params }) => {
    if (type !== CommandType.MUTATION || ENGINE.test(id)) return;
    const { subUnitId } = (params ?? {}) as { readonly subUnitId?: unknown };
    if (typeof subUnitId === 'string') without.delete(subUnitId);
    else without.clear();
  });
}
