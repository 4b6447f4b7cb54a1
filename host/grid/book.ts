import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { UniverApp } from './univerApp.ts';

/** The workbook that is open, and the ways to change it by program. */
export interface Book {
  readonly univer: Univer;
  readonly injector: Injector;
  unit(): string;
  workbook(): Workbook;
  sheet(id: string): Worksheet;
  /** Applies a change at once, and throws where it is refused. */
  run(command: { readonly id: string }, params: object): void;
  /** The same for Univer's asynchronous commands; their changes, too, are made before it returns. */
  start(command: { readonly id: string }, params: object): void;
  /** Works on a sheet as if it were the active one, as much of Univer only can; another is shown again afterwards. */
  visit(sheet: string, work: () => void): void;
  isVisiting(): boolean;
  changedBy(): 'person' | 'program';
  onCommand(listener: (command: Readonly<ICommandInfo>, local: boolean) => void): void;
}

export function openBook({ univer, injector }: UniverApp): Book {
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  let depth = 0;
  const asProgram = <T>(work: () => T): T => {
    depth++;
    try {
      return work();
    } finally {
      depth--;
    }
  };
  const workbook = () => {
    const current = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!current) throw new Error('No workbook is open.');
    return current;
  };
  const unit = () => workbook().getUnitId();
  const run: Book['run'] = (command, params) => {
    const done = asProgram(() => commands.syncExecuteCommand(command.id, { unitId: unit(), ...params }));
    if (!done) throw new Error(`The spreadsheet refused ${command.id}.`);
  };
  return {
    univer,
    injector,
    unit,
    workbook,
    sheet: (id) => {
      const sheet = workbook().getSheetBySheetId(id);
      if (!sheet) throw new Error(`There is no sheet with id ${id}.`);
      return sheet;
    },
    run,
    start: (command, params) => {
      void asProgram(() => commands.executeCommand(command.id, { unitId: unit(), ...params }));
    },
    ...visitsOf(workbook, run),
    changedBy: () => (depth > 0 ? 'program' : 'person'),
    onCommand: (listener) =>
      commands.onCommandExecuted((command, options) => listener(command, Boolean(options?.onlyLocal))),
  };
}

function visitsOf(workbook: Book['workbook'], run: Book['run']): Pick<Book, 'visit' | 'isVisiting'> {
  let visiting = false;
  const turnTo = (subUnitId: string): void => {
    visiting = true;
    try {
      run(SetWorksheetActiveOperation, { subUnitId });
    } finally {
      visiting = false;
    }
  };
  return {
    visit: (sheet, work) => {
      const active = workbook().getActiveSheet().getSheetId();
      if (active === sheet) return work();
      turnTo(sheet);
      try {
        work();
      } finally {
        turnTo(active);
      }
    },
    isVisiting: () => visiting,
  };
}
