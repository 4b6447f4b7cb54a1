import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { ICommandInfo } from '@univerjs/core';
import type { Book } from './book.ts';
import type { GridArea } from './grid.ts';
import { rangeOf } from './areas.ts';

/** Knows whether the formula engine has work: it collects changes for a moment, then calculates. */
export interface Calculation {
  /** Adds outside work, such as calls of custom functions, to what `settled` waits for. */
  hold(): () => void;
  settled(): Promise<void>;
  /** `relearn` makes the engine read these formulas anew, for functions it did not know. */
  recalculate(areas: readonly GridArea[] | 'everything', relearn?: boolean): void;
  /** Sheets in which results changed. */
  onResults(listener: (sheets: readonly string[]) => void): void;
  onFinished(listener: () => void): () => void;
}

interface State {
  collecting: boolean;
  running: boolean;
  held: number;
}

export function watchCalculation(book: Book): Calculation {
  const state: State = { collecting: false, running: false, held: 0 };
  const results = new Set<(sheets: readonly string[]) => void>();
  const finished = new Set<() => void>();
  const waiting: (() => void)[] = [];
  const settleSoon = () =>
    setTimeout(() => {
      if (state.collecting || state.running || state.held > 0) return;
      for (const resolve of waiting.splice(0)) resolve();
    });
  book.onCommand((command, local) => {
    if (command.id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = command.params as ISetFormulaCalculationResultMutation;
      for (const listener of results) listener(Object.keys(unitData[book.unit()] ?? {}));
    }
    if (!follow(state, book, command, local)) return;
    for (const listener of [...finished]) listener();
    settleSoon();
  });
  return {
    hold: () => {
      state.held++;
      return () => {
        state.held--;
        settleSoon();
      };
    },
    settled: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        settleSoon();
      }),
    recalculate: (areas, relearn = false) =>
      book.run(SetTriggerFormulaCalculationStartMutation, dirtyData(book, areas, relearn)),
    onResults: (listener) => results.add(listener),
    onFinished: (listener) => {
      finished.add(listener);
      return () => finished.delete(listener);
    },
  };
}

/** True when a calculation has just ended. One that is stopped starts again with what came meanwhile. */
function follow(state: State, book: Book, command: Readonly<ICommandInfo>, local: boolean): boolean {
  if (command.id === SetFormulaCalculationStartMutation.id) {
    state.collecting = false;
    state.running = true;
  } else if (command.id === SetFormulaCalculationStopMutation.id) {
    state.collecting = false;
  } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
    const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
    if (functionsExecutedState === undefined) return false;
    state.running = functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION;
    return !state.running;
  } else if (book.injector.get(IActiveDirtyManagerService).get(command.id)) {
    if (!isIgnored(command, local)) state.collecting = true;
  }
  return false;
}

/** Changes of cells that the engine does not calculate for: its own results, and looks alone. */
function isIgnored({ id, params }: Readonly<ICommandInfo>, local: boolean): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  return local || (params as { trigger?: string } | undefined)?.trigger === SetStyleCommand.id;
}

function dirtyData(book: Book, areas: readonly GridArea[] | 'everything', relearn: boolean) {
  const unitId = book.unit();
  const everything = areas === 'everything';
  const sheets = everything ? [] : [...new Set(areas.map(({ sheet }) => sheet))];
  return {
    forceCalculation: everything,
    dirtyRanges: everything ? [] : areas.map((area) => ({ unitId, sheetId: area.sheet, range: rangeOf(area) })),
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: relearn ? { [unitId]: Object.fromEntries(sheets.map((sheet) => [sheet, '1'])) } : {},
  };
}
