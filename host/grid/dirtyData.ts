import type { ICommandInfo } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { rangeOf } from './areas.ts';
import type { Book } from './book.ts';
import type { GridArea } from './grid.ts';

type Command = Readonly<ICommandInfo>;
/** What the engine is to calculate for: ranges, names, tables. */
type DirtyData = Record<string, unknown>;

const NOTHING = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
const LOOKS_ALONE: ReadonlySet<string | undefined> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** Whether the engine calculates after the command: not for its own results, nor for looks alone. */
export function isDirtying(book: Book, { id, params }: Command, local: boolean): boolean {
  if (!book.injector.get(IActiveDirtyManagerService).get(id)) return false;
  if (id !== SetRangeValuesMutation.id) return true;
  return !local && !LOOKS_ALONE.has((params as { trigger?: string } | undefined)?.trigger);
}

export function dirtyFrom(book: Book, commands: readonly Command[]): DirtyData {
  const service = book.injector.get(IActiveDirtyManagerService);
  const parts = commands.map((command): DirtyData => ({ ...service.get(command.id)?.getDirtyData(command) }));
  return parts.reduce(together, NOTHING);
}

/** Lists one after the other, maps entry by entry, signs where either is set. */
function together(one: DirtyData, other: DirtyData): DirtyData {
  const merged: DirtyData = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = merged[key];
    if (Array.isArray(before) && Array.isArray(value))
      merged[key] = [...(before as unknown[]), ...(value as unknown[])];
    else if (isMap(before) && isMap(value)) merged[key] = together(before, value);
    else merged[key] = value || before;
  }
  return merged;
}

function isMap(value: unknown): value is DirtyData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function dirtyAreas(book: Book, areas: readonly GridArea[] | 'everything', relearn: boolean): DirtyData {
  const unitId = book.unit();
  if (areas === 'everything') return { ...NOTHING, forceCalculation: true };
  const sheets = [...new Set(areas.map(({ sheet }) => sheet))];
  return {
    ...NOTHING,
    dirtyRanges: areas.map((area) => ({ unitId, sheetId: area.sheet, range: rangeOf(area) })),
    ...(relearn && { clearDependencyTreeCache: { [unitId]: Object.fromEntries(sheets.map((sheet) => [sheet, '1'])) } }),
  };
}
