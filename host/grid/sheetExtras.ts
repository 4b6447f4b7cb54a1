import type { Worksheet } from '@univerjs/core';
import type { GridPrint, GridProtection } from './grid.ts';

/** What a workbook file says of a sheet and Univer has no place for. */
export interface SheetExtras {
  readonly veryHidden: boolean;
  readonly print: GridPrint;
  readonly protection: GridProtection | null;
}

const NONE: SheetExtras = {
  veryHidden: false,
  print: { orientation: 'Portrait', fitToWidth: false, titleRows: 0 },
  protection: null,
};

export function readExtras(sheet: Worksheet): SheetExtras {
  return { ...NONE, ...(sheet.getCustomMetadata() as Partial<SheetExtras> | null | undefined) };
}

export function writeExtras(sheet: Worksheet, patch: Partial<SheetExtras>): void {
  sheet.setCustomMetadata({ ...readExtras(sheet), ...patch });
}
