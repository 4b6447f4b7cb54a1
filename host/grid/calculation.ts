import { ICommandService } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Book } from './book.ts';
import type { GridArea } from './grid.ts';
import { rangeOf } from './areas.ts';

/** Knows whether the formula engine has work: it collects changes for a moment, then calculates. */
export interface Calculation {
  /** Adds outside work, such as calls of custom functions, to what `settled` waits for. */
  hold(): () => void;
  settled(): Promise<void>;
  recalculate(areas: readonly GridArea[] | 'everything'): void;
  listen(listener: () => void): void;
}

export function watchCalculation(book: Book): Calculation {
  const commands = book.injector.get(ICommandService);
  const dirty = book.injector.get(IActiveDirtyManagerService);
  const listeners: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  const state = { collecting: false, running: false, held: 0 };

  const settleSoon = () => setTimeout(() => {
    if (state.collecting || state.running || state.held > 0) return;
    for (const resolve of waiting.splice(0)) resolve();
  });
  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      state.collecting = false;
      state.running = true;
    } else if (command.id === SetFormulaCalculationStopMutation.id) {
      state.collecting = false;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState === undefined) return;
      state.running = false;
      if (functionsExecutedState === FormulaExecutedStateType.SUCCESS) for (const listener of listeners) listener();
      settleSoon();
    } else if (dirty.get(command.id) && !(command.id === SetRangeValuesMutation.id && options?.onlyLocal)) {
      state.collecting = true;
    }
  });
  return {
    hold: () => {
      state.held++;
      return () => {
        state.held--;
        settleSoon();
      };
    },
    settled: () => new Promise((resolve) => {
      waiting.push(resolve);
      settleSoon();
    }),
    recalculate: (areas) => book.run(SetTriggerFormulaCalculationStartMutation, dirtyData(book, areas)),
    listen: (listener) => listeners.push(listener),
  };
}

function dirtyData(book: Book, areas: readonly GridArea[] | 'everything') {
  const unitId = book.workbook().getUnitId();
  return {
    forceCalculation: areas === 'everything',
    dirtyRanges: areas === 'everything' ? [] : areas.map((area) => ({ unitId, sheetId: area.sheet, range: rangeOf(area) })),
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}
