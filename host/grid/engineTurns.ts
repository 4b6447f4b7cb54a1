import { CustomCommandExecutionError, ICommandService, type ICommandInfo } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import type { Book } from './book.ts';
import { dirtyFrom, isDirtying } from './dirtyData.ts';

type Command = Readonly<ICommandInfo>;

export interface EngineTurns {
  isIdle(): boolean;
}

/**
 * One calculation after the other. Univer starts a second one, or stops the first, when cells change
 * while it calculates, and then loses what either was to do: here, the second waits for its turn.
 */
export function takeTurns(book: Book, onFinished: () => void): EngineTurns {
  /** Changes that Univer has not yet started for: it waits a moment for more. */
  let collected: Command[] = [];
  /** Changes that it wanted to start for while a calculation ran. */
  let owed: Command[] = [];
  let running = false;
  /** While a start is this one's, not Univer's. */
  let own = false;

  const startOwed = () => {
    if (running || owed.length === 0) return;
    const commands = owed;
    owed = [];
    own = true;
    book.run(SetFormulaCalculationStartMutation, dirtyFrom(book, commands));
    own = false;
  };
  book.injector.get(ICommandService).beforeCommandExecuted((command) => {
    const interferes =
      command.id === SetFormulaCalculationStartMutation.id || command.id === SetFormulaCalculationStopMutation.id;
    // With nothing collected, it is a person who stops.
    if (!running || !interferes || collected.length === 0) return;
    owed.push(...collected);
    collected = [];
    throw new CustomCommandExecutionError('A calculation is under way.');
  });
  book.onCommand((command, local) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      running = true;
      if (!own) collected = [];
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState === undefined) return;
      running = false;
      onFinished();
      // The engine still clears up after the calculation that has just ended.
      setTimeout(startOwed);
    } else if (isDirtying(book, command, local)) {
      collected.push(command);
    }
  });
  return { isIdle: () => !running && collected.length === 0 && owed.length === 0 };
}
