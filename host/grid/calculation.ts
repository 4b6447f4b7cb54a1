import {
  SetFormulaCalculationResultMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import type { Book } from './book.ts';
import { dirtyAreas } from './dirtyData.ts';
import { takeTurns } from './engineTurns.ts';
import type { GridArea } from './grid.ts';

/** Knows whether the formula engine has work: it collects changes for a moment, then calculates. */
export interface Calculation {
  /** Adds outside work, such as calls of custom functions, to what `settled` waits for, until released. */
  hold(): () => void;
  settled(): Promise<void>;
  /** `relearn` makes the engine read these formulas anew, for functions it did not know. */
  recalculate(areas: readonly GridArea[] | 'everything', relearn?: boolean): void;
  /** Sheets in which results changed. */
  onResults(listener: (sheets: readonly string[]) => void): void;
  onFinished(listener: () => void): () => void;
}

export function watchCalculation(book: Book): Calculation {
  const results = new Set<(sheets: readonly string[]) => void>();
  const finished = new Set<() => void>();
  const waiting: (() => void)[] = [];
  const held = new Set<symbol>();
  const settleSoon = () =>
    setTimeout(() => {
      if (!engine.isIdle() || held.size > 0) return;
      for (const resolve of waiting.splice(0)) resolve();
    });
  const engine = takeTurns(book, () => {
    for (const listener of [...finished]) listener();
    settleSoon();
  });
  book.onCommand((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = command.params as ISetFormulaCalculationResultMutation;
    for (const listener of results) listener(Object.keys(unitData[book.unit()] ?? {}));
  });
  return {
    hold: () => {
      const hold = Symbol('hold');
      held.add(hold);
      return () => {
        held.delete(hold);
        settleSoon();
      };
    },
    settled: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        settleSoon();
      }),
    recalculate: (areas, relearn = false) =>
      book.run(SetTriggerFormulaCalculationStartMutation, dirtyAreas(book, areas, relearn)),
    onResults: (listener) => results.add(listener),
    onFinished: (listener) => {
      finished.add(listener);
      return () => finished.delete(listener);
    },
  };
}
