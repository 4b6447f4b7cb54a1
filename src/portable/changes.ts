import type { Finding } from '../findings.ts';
import { areaAddress } from '../sheets/address.ts';
import { groupDown } from './groupDown.ts';
import type { CellChange, LiveCell } from './liveCell.ts';
import { notReadyIn, standInFor, type StandInContext } from './standIn.ts';

export interface PortableChanges {
  readonly changes: readonly CellChange[];
  /** Cells without figures to put in their place, by address. */
  readonly findings: readonly Finding[];
}

/** What makes cells say the same without the add-in. */
export function portableChanges(cells: readonly LiveCell[], context: StandInContext): PortableChanges {
  const found = cells.map((cell) => ({ cell, standIn: standInFor(cell, context) }));
  return {
    changes: groupDown(
      found.flatMap(({ cell, standIn }): CellChange[] => {
        const { sheet, area, formula } = cell;
        return standIn === null
          ? []
          : [{ sheet, area, live: formula, spills: area.rows * area.columns > 1, ...standIn }];
      }),
    ),
    findings: found.flatMap(({ cell, standIn }): Finding[] => (standIn === null ? [notCalculated(cell)] : [])),
  };
}

function notCalculated(cell: LiveCell): Finding {
  const { sheet, area } = cell;
  const where = { kind: 'address', sheet, address: areaAddress({ ...area, rows: 1, columns: 1 }) } as const;
  return { code: 'portable.notCalculated', where, args: { found: notReadyIn(cell) ?? '' } };
}
