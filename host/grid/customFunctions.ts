import { ERROR_TYPE_SET, FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { AddinFunction } from './addinFunction.ts';
import type { Book } from './book.ts';
import type { Calculation } from './calculation.ts';
import { createCallDesk, type CallDesk } from './callDesk.ts';
import { BUSY } from './cellValues.ts';
import { relearn } from './formulaUsers.ts';
import type { Grid, GridFunction } from './grid.ts';

/** The engine meets errors it knows as errors, and others as text; a cell that waits is no text. */
(ERROR_TYPE_SET as Set<string>).add(BUSY);

export interface CustomFunctions extends Pick<Grid, 'defineFunctions' | 'recalculate'> {
  /** What a custom function said is wrong in this cell; '' where nothing is. */
  message(sheet: string, row: number, column: number): string;
  /** Another workbook comes: answers for cells of this one are not awaited. */
  leaveWorkbook(): void;
}

export function customFunctionsOf(book: Book, calculation: Calculation): CustomFunctions {
  let desk: CallDesk | null = null;
  return {
    defineFunctions: (namespace, functions, call) => {
      desk?.close();
      desk = createCallDesk(book, calculation, call);
      define(book, namespace, functions, desk);
      // Cells that were typed or loaded before their function was known.
      relearn(book, calculation, `${namespace}.`);
    },
    recalculate: () => {
      desk?.forget();
      calculation.recalculate('everything');
    },
    message: (sheet, row, column) => desk?.message(sheet, row, column) ?? '',
    leaveWorkbook: () => desk?.close(),
  };
}

function define(book: Book, namespace: string, functions: readonly GridFunction[], desk: CallDesk): void {
  const service = book.injector.get(IFunctionService);
  for (const declared of functions) {
    const name = `${namespace}.${declared.name}`.toUpperCase();
    service.registerExecutors(new AddinFunction(name, declared, desk));
    describe(book, name, declared);
  }
}

/** What the formula bar tells while a person types. */
function describe(book: Book, name: string, { description, parameters }: GridFunction): void {
  const descriptions = book.injector.get(IDescriptionService);
  if (descriptions.hasDescription(name)) descriptions.unregisterDescriptions([name]);
  descriptions.registerDescriptions([
    {
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: '',
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    },
  ]);
}
