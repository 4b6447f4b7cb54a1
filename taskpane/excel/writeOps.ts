import type { ChartSpec } from '../../src/sheets/chartSpec.ts';
import type {
  Area,
  CellStyle,
  ConditionalFormatSpec,
  PrintSpec,
  TableSpec,
  ValidationSpec,
} from '../../src/sheets/sheetSpec.ts';
import type { Cell } from './workbook.ts';

/** One thing to do to a sheet, as data; `applyOp.ts` does it. */
export type WriteOp =
  | { readonly kind: 'numberFormat'; readonly area: Area; readonly format: string }
  /** null leaves a cell alone. */
  | { readonly kind: 'values'; readonly area: Area; readonly values: readonly (readonly Cell[])[] }
  | { readonly kind: 'formulas'; readonly area: Area; readonly formulas: readonly (readonly (string | null)[])[] }
  | { readonly kind: 'table'; readonly table: TableSpec }
  | { readonly kind: 'style'; readonly area: Area; readonly style: Looks }
  | { readonly kind: 'columnWidth'; readonly area: Area; readonly width: number }
  | { readonly kind: 'rowHeight'; readonly area: Area; readonly height: number }
  | { readonly kind: 'merge'; readonly area: Area }
  | { readonly kind: 'validation'; readonly validation: ValidationSpec }
  | { readonly kind: 'conditionalFormat'; readonly format: ConditionalFormatSpec }
  | { readonly kind: 'name'; readonly name: string; readonly area: Area }
  | { readonly kind: 'freeze'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'print'; readonly print: PrintSpec }
  | { readonly kind: 'sheet'; readonly tabColor: string; readonly gridlines: boolean; readonly hidden: boolean }
  | { readonly kind: 'chart'; readonly chart: ChartSpec }
  | { readonly kind: 'protect'; readonly unlocked: readonly Area[]; readonly notes: boolean };

export type Looks = Omit<CellStyle, 'numberFormat'>;

/** The ops of one sheet by the phase in which they are done; each phase is done for all sheets before the next. */
export interface SheetWrites {
  readonly contents: readonly WriteOp[];
  /** After the values of all sheets, so that whatever they refer to is there. */
  readonly formulas: readonly WriteOp[];
  readonly tables: readonly WriteOp[];
  readonly looks: readonly WriteOp[];
  /** After the widths and heights of the cells that they lie over. */
  readonly charts: readonly WriteOp[];
  readonly protection: readonly WriteOp[];
}
