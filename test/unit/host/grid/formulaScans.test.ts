import { CommandType, type ICommandInfo } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../../../host/grid/book.ts';
import { spareFormulaScans } from '../../../../host/grid/formulaScans.ts';

const WRITE = 'sheet.mutation.set-range-values';

/** Sheets with or without formulas behind Univer's model of them, which notes what it looks through. */
function opened(formulas: Record<string, object>) {
  const scanned: string[] = [];
  const model = {
    getFormulaData: (): unknown => ({}),
    getSheetFormulaData: (_: string, sheet: string) => {
      scanned.push(sheet);
      return formulas[sheet] ?? {};
    },
    updateFormulaData: (...changed: readonly unknown[]) => (changed.length > 0 ? model.getFormulaData() : {}),
  };
  let tell: (command: ICommandInfo) => void = () => undefined;
  const book = {
    injector: { get: () => model },
    unit: () => 'book',
    workbook: () => ({ getSheets: () => Object.keys(formulas).map((id) => ({ getSheetId: () => id })) }),
    onCommand: (listener: typeof tell) => {
      tell = listener;
    },
  };
  spareFormulaScans(book as unknown as Book);
  const changed = (params: object, id = WRITE) => tell({ id, type: CommandType.MUTATION, params });
  const since = (): string[] => scanned.splice(0);
  return { model, changed, since };
}

describe('looking for formulas', () => {
  const formula = { 0: { 0: { f: '=1' } } };

  it('should pass over sheets in which there were none, and find those of the others', () => {
    const { model, since } = opened({ calls: {}, card: formula });
    expect(model.getFormulaData()).toEqual({ book: { calls: {}, card: formula } });
    expect(since()).toEqual(['calls', 'card']);
    expect(model.getFormulaData()).toEqual({ book: { calls: {}, card: formula } });
    expect(since()).toEqual(['card']);
  });

  it('should look again through a sheet that has changed, and through all where nobody says which', () => {
    const sheets: Record<string, object> = { calls: {}, notes: {} };
    const { model, changed, since } = opened(sheets);
    model.getFormulaData();
    since();
    sheets['calls'] = formula;
    changed({ subUnitId: 'calls' });
    expect(model.getFormulaData()).toEqual({ book: { calls: formula, notes: {} } });
    expect(since()).toEqual(['calls']);
    changed({ fromRange: {}, toRange: {} });
    model.getFormulaData();
    expect(since()).toEqual(['calls', 'notes']);
  });

  it('should look through the changed sheet alone while a change is worked in', () => {
    const { model, since } = opened({ calls: {}, card: formula });
    expect(model.updateFormulaData('book', 'card', {})).toEqual({ book: { card: formula } });
    expect(since()).toEqual(['card']);
  });

  it('should not mind results of a calculation', () => {
    const { model, changed, since } = opened({ calls: {} });
    model.getFormulaData();
    since();
    changed({}, 'formula.mutation.set-formula-calculation-result');
    model.getFormulaData();
    expect(since()).toEqual([]);
  });
});
