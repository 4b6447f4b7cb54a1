import { ICommandService, IUniverInstanceService, UniverInstanceType, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import type { UniverApp } from './univerApp.ts';

/** The workbook that is open, and the one way to change it by program. */
export interface Book {
  readonly injector: Injector;
  workbook(): Workbook;
  sheet(id: string): Worksheet;
  /** Applies a change at once; events tell it as made by the program. */
  run(mutation: { readonly id: string }, params: object): void;
  /** Runs work whose changes count as the program's. */
  asProgram<T>(work: () => T): T;
  changedBy(): 'person' | 'program';
}

export function openBook({ injector }: UniverApp): Book {
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  let depth = 0;
  const book: Book = {
    injector,
    workbook: () => {
      const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
      if (!workbook) throw new Error('No workbook is open.');
      return workbook;
    },
    sheet: (id) => {
      const sheet = book.workbook().getSheetBySheetId(id);
      if (!sheet) throw new Error(`There is no sheet with id ${id}.`);
      return sheet;
    },
    asProgram: (work) => {
      depth++;
      try {
        return work();
      } finally {
        depth--;
      }
    },
    run: (mutation, params) => {
      const place = { unitId: book.workbook().getUnitId(), ...params };
      if (book.asProgram(() => !commands.syncExecuteCommand(mutation.id, place))) {
        throw new Error(`The spreadsheet refused ${mutation.id}.`);
      }
    },
    changedBy: () => (depth > 0 ? 'program' : 'person'),
  };
  return book;
}
