import type { ICommandInfo } from '@univerjs/core';
import {
  adjustRangeOnMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import { areaOn, rangeOf } from './areas.ts';
import type { GridArea } from './grid.ts';

/** What moves cells about, and objects on them along. */
export const MOVES: ReadonlySet<string> = new Set(
  [
    InsertRowMutation,
    RemoveRowMutation,
    InsertColMutation,
    RemoveColMutation,
    MoveRowsMutation,
    MoveColsMutation,
    MoveRangeMutation,
  ].map(({ id }) => id),
);

/** A range that moves may go to another sheet. */
export function movedSheets({ params }: Readonly<ICommandInfo>): { readonly from: string; readonly to: string } {
  const {
    subUnitId = '',
    from,
    to,
  } = params as {
    subUnitId?: string;
    from?: { subUnitId: string };
    to?: { subUnitId: string };
  };
  return { from: from?.subUnitId ?? subUnitId, to: to?.subUnitId ?? subUnitId };
}

/** Where the cells are afterwards; null where they are gone. */
export function moveArea(area: GridArea, command: Readonly<ICommandInfo>): GridArea | null {
  const { from, to } = movedSheets(command);
  const range = adjustRangeOnMutation(rangeOf(area), command as Parameters<typeof adjustRangeOnMutation>[1]);
  if (!range) return null;
  const after = areaOn(from, range);
  const same =
    after.row === area.row &&
    after.column === area.column &&
    after.rows === area.rows &&
    after.columns === area.columns;
  return same ? area : { ...after, sheet: to };
}
