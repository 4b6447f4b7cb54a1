import type { ChartSpec } from './chartSpec.ts';

/**
 * What a sheet holds, as data. Builders in this folder make it; `taskpane/excel/render.ts` writes
 * it. Rows and columns count from 0; widths and heights are in points, as in Excel's API.
 */
export interface SheetSpec {
  /** Role of the sheet, the same in every language; how later runs find it again. */
  readonly key: string;
  /** Tab name: at most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly columnWidths?: readonly (number | null)[];
  readonly rowHeights?: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  readonly visibility?: 'visible' | 'hidden';
  readonly tables?: readonly TableSpec[];
  readonly validations?: readonly ValidationSpec[];
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
  readonly charts?: readonly ChartSpec[];
  readonly names?: readonly { readonly name: string; readonly area: Area }[];
  readonly merges?: readonly Area[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
  /** `notes`: people may make notes on locked cells all the same. */
  readonly protection?: { readonly unlocked: readonly Area[]; readonly notes?: true };
  readonly print?: PrintSpec;
  readonly rows?: KeyedRows;
}

/** Rows that belong to somebody: written again, they stay with what people keep beside them. */
export interface KeyedRows {
  readonly first: number;
  readonly keyColumn: number;
  /** Whose row it is, one below the other, each once. */
  readonly keys: readonly string[];
  /** Our last heading, in every language that it may have been written in: what stands beyond is people's own. */
  readonly ends: { readonly row: number; readonly column: number; readonly headings: readonly string[] } | null;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells under one style, with styles of single cells, rows or columns on top. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellSpec[])[];
  readonly style?: CellStyle;
}

/** Text is stored as text whatever it begins with [S-42]; a formula is always said to be one. */
export type CellSpec =
  | string
  | number
  | boolean
  | null
  /** `shown`: what it comes to at first, for viewers of files that do not calculate. */
  | { readonly formula: string; readonly shown?: string | number; readonly style?: CellStyle }
  | { readonly value: string | number | boolean | null; readonly style?: CellStyle };

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  /** `#rrggbb` */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: 'bottom' | 'top' | 'all' | 'none';
  readonly borderColor?: string;
  readonly indent?: number;
}

export interface TableSpec {
  /** Unique in the workbook; must not read as a cell address. */
  readonly name: string;
  /** With its heading row. */
  readonly area: Area;
  readonly style?: string;
}

export interface ValidationSpec {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
    | { readonly kind: 'custom'; readonly formula: string };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string };
}

export interface ConditionalFormatSpec {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'textEquals'; readonly text: string }
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'dataBar'; readonly color: string };
  readonly style?: Pick<CellStyle, 'fontColor' | 'fill' | 'bold'>;
}

export interface PrintSpec {
  readonly orientation: 'portrait' | 'landscape';
  readonly fitToWidth?: boolean;
  /** How many pages the width is fitted to; 1 unless given. */
  readonly pagesAcross?: number;
  /** As many as it takes unless given. */
  readonly pagesDown?: number;
  /** How many rows and columns are repeated on every page, from the first on unless another row is given. */
  readonly titleRows?: number;
  readonly titleRowsFrom?: number;
  readonly titleColumns?: number;
  /** The sheet's name and `page / pages` at the foot of each page. */
  readonly pageNumbers?: boolean;
}
