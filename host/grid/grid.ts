import type { ChartContent, GridChart, UnreadChart } from './chart.ts';

/**
 * The spreadsheet as the object model sees it. `host/model` calls it, an adapter implements it.
 * Rows and columns count from 0. Calls are synchronous: what was written reads back at once, except
 * results of formulas, which are there after `calculated()`.
 */
export interface Grid {
  // Sheets
  sheets(): readonly SheetInfo[];
  addSheet(name: string): SheetInfo;
  deleteSheet(sheet: string): void;
  updateSheet(sheet: string, patch: SheetPatch): void;
  activeSheet(): string;
  activateSheet(sheet: string): void;

  // Cells
  /** Values as Excel's `values`: errors as their text (`#N/A`), blank as ''. */
  values(area: GridArea): CellValue[][];
  /** What kind each value is; the only way to tell the text `#N/A` from the error. */
  kinds(area: GridArea): CellKind[][];
  /** `=…` where there is a formula, else the value. */
  formulas(area: GridArea): CellValue[][];
  /** As displayed under the number format. */
  text(area: GridArea): string[][];
  /**
   * null leaves a cell alone; '' empties it; text that begins with '=' is a formula; `'x` is the text x.
   * Other text is read as Excel reads what is typed: `12` and `5%` become numbers, `2025-03-01` a date.
   */
  write(area: GridArea, cells: readonly (readonly (CellValue | null)[])[]): void;
  clear(area: GridArea, what: 'all' | 'contents' | 'formats'): void;
  /** The smallest area with content (or format, unless `valuesOnly`); null when there is none. */
  used(sheet: string, valuesOnly: boolean): GridArea | null;
  /** The area that a formula in the area's first cell spills over, its own cell included; null where it spills none. */
  spill(area: GridArea): GridArea | null;
  insert(area: GridArea, shift: 'down' | 'right'): void;
  remove(area: GridArea, shift: 'up' | 'left'): void;
  /** Takes contents, looks and notes along, and whatever refers to the cells; they lie over what stood there. */
  move(area: GridArea, to: GridArea): void;
  /** Contents, looks and notes; formulas refer to what stands as far from them as before. */
  copy(area: GridArea, to: GridArea): void;

  // Looks
  numberFormats(area: GridArea): string[][];
  setNumberFormats(area: GridArea, formats: readonly (readonly (string | null)[])[]): void;
  /** The format of the area's first cell. */
  format(area: GridArea): CellFormat;
  setFormat(area: GridArea, patch: CellFormat): void;
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, count: number, points: number): void;
  rowHeight(sheet: string, row: number): number;
  isRowHidden(sheet: string, row: number): boolean;
  setRowHeight(sheet: string, row: number, count: number, points: number): void;
  autofitColumns(area: GridArea): void;
  merge(area: GridArea): void;
  unmerge(area: GridArea): void;
  freeze(sheet: string, rows: number, columns: number): void;

  // Objects that sit on cells
  tables(): readonly GridTable[];
  addTable(table: Omit<GridTable, 'id'>): GridTable;
  updateTable(id: string, patch: Partial<Omit<GridTable, 'id'>>): void;
  deleteTable(id: string): void;
  /** What a column of a table, from 0, is filtered by; null where by nothing. */
  filter(table: string, column: number): GridFilter | null;
  /** Hides rows whose texts there are not among these. What changes later hides and shows none, as in Excel. */
  setFilter(table: string, column: number, texts: readonly string[] | null): void;
  names(): readonly GridName[];
  setName(name: string, formula: string): void;
  deleteName(name: string): void;
  conditionalFormats(sheet: string): readonly GridConditionalFormat[];
  addConditionalFormat(format: Omit<GridConditionalFormat, 'id'>): GridConditionalFormat;
  updateConditionalFormat(id: string, patch: Partial<Omit<GridConditionalFormat, 'id'>>): void;
  /** Those that touch the area. */
  clearConditionalFormats(area: GridArea): void;
  validation(area: GridArea): GridValidation | null;
  setValidation(area: GridArea, validation: GridValidation | null): void;
  /** In the order in which they lie over each other. */
  charts(sheet: string): readonly GridChart[];
  addChart(chart: Omit<GridChart, 'id'>): GridChart;
  updateChart(id: string, patch: Partial<Omit<GridChart, 'id' | 'sheet'>>): void;
  deleteChart(id: string): void;
  /** Turns to its sheet and marks it. */
  activateChart(id: string): void;
  protection(sheet: string): GridProtection | null;
  setProtection(sheet: string, protection: GridProtection | null): void;

  // Calculation
  /** Settles when no formula waits for a result, custom functions included. */
  calculated(): Promise<void>;
  recalculate(): void;
  defineFunctions(namespace: string, functions: readonly GridFunction[], call: CallFunction): void;

  // The person in front of it
  selection(): GridArea;
  select(area: GridArea): void;
  /** While on, nothing is drawn and no event is told. */
  suspend(on: boolean): void;
  listen(listener: (event: GridEvent) => void): () => void;

  /** All that a workbook file holds, and a new workbook from it. */
  snapshot(): WorkbookContent;
  load(content: WorkbookContent): Promise<void>;
}

export interface GridArea {
  /** Sheet id, which survives renaming. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellValue = string | number | boolean;
export type CellKind = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB`, or '' for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly print: GridPrint;
}

export interface GridPrint {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly fitToWidth: boolean;
  /** Pages that the width is fitted to; 1 unless given. */
  readonly pagesAcross?: number;
  /** Pages that the height is fitted to; as many as it takes unless given. */
  readonly pagesDown?: number;
  /** Rows repeated at the top, 0 for none; from the first on unless another is given, from 0. */
  readonly titleRows: number;
  readonly titleRowsFrom?: number;
  /** Columns repeated on the left, from the first. */
  readonly titleColumns?: number;
  /** With the codes of Excel, such as `&P` for the page. */
  readonly footer?: GridFooter;
}

export interface GridFooter {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export type SheetPatch = Partial<Omit<SheetInfo, 'id'>> & { readonly position?: number };

/** Absent leaves a property alone. Colours `#RRGGBB`, '' for none. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly borders?: Partial<
    Record<'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical', GridBorder>
  >;
}

export interface GridBorder {
  readonly style: 'None' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export interface GridTable {
  readonly id: string;
  readonly name: string;
  /** With heading and totals row. */
  readonly area: GridArea;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showFilter: boolean;
}

/** Texts that are shown, or a condition that a person chose. */
export type GridFilter = { readonly kind: 'texts'; readonly texts: readonly string[] } | { readonly kind: 'condition' };

export interface GridName {
  readonly name: string;
  /** `=Sheet!$A$1` */
  readonly formula: string;
}

export interface GridConditionalFormat {
  readonly id: string;
  readonly area: GridArea;
  readonly rule:
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'cell'; readonly operator: string; readonly formula1: string; readonly formula2?: string }
    | { readonly kind: 'text'; readonly operator: string; readonly text: string }
    | { readonly kind: 'dataBar'; readonly color: string };
  readonly format: Pick<CellFormat, 'bold' | 'italic' | 'fontColor' | 'fill'>;
}

export interface GridValidation {
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | {
        readonly kind: 'wholeNumber' | 'decimal';
        readonly operator: string;
        readonly formula1: string | number;
        readonly formula2?: string | number;
      }
    | { readonly kind: 'custom'; readonly formula: string };
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly error: {
    readonly title: string;
    readonly message: string;
    readonly style: 'Stop' | 'Warning' | 'Information';
  } | null;
}

export interface GridProtection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string;
}

/** A custom function as the add-in's functions.json declares it. */
export interface GridFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly dimensionality: 'scalar' | 'matrix';
    readonly repeating: boolean;
  }[];
}

/** Sends queued calls on; each answers with a matrix, or an error with its words. */
export type CallFunction = (calls: readonly FunctionCall[]) => Promise<readonly FunctionAnswer[]>;

export interface FunctionCall {
  readonly id: string;
  /** One entry a parameter: a scalar or rows of scalars; null for an omitted one or an empty cell. */
  readonly parameters: readonly unknown[];
  /** `Sheet1!A1` */
  readonly address: string;
}

export type FunctionAnswer =
  | { readonly ok: true; readonly values: readonly (readonly CellValue[])[] }
  | { readonly ok: false; readonly error: string; readonly message: string };

export type GridEvent =
  | { readonly kind: 'changed'; readonly area: GridArea; readonly by: 'person' | 'program' }
  | { readonly kind: 'selected'; readonly area: GridArea }
  | { readonly kind: 'calculated'; readonly sheet: string }
  | { readonly kind: 'sheetActivated' | 'sheetAdded' | 'sheetDeleted' | 'sheetRenamed'; readonly sheet: string };

export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly GridName[];
  /** Settings and custom XML parts that the add-in keeps in the file. */
  readonly settings: readonly (readonly [string, unknown])[];
  /** Charts of a file that was read and that this host cannot keep; absent where there are none. */
  readonly unread?: readonly UnreadChart[];
}

export interface SheetContent {
  readonly info: Omit<SheetInfo, 'id'>;
  /** Row by row from A1; a formula carries its last value. */
  readonly cells: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly PlacedOn<string>[];
  readonly formats: readonly PlacedOn<CellFormat>[];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly merges: readonly Placed[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly (Omit<GridTable, 'id' | 'area'> & { readonly area: Placed })[];
  readonly conditionalFormats: readonly (Omit<GridConditionalFormat, 'id' | 'area'> & { readonly area: Placed })[];
  readonly validations: readonly PlacedOn<GridValidation>[];
  readonly protection: GridProtection | null;
  /** Absent where there are none. */
  readonly charts?: readonly ChartContent[];
  /** Absent where there are none. */
  readonly notes?: readonly NoteContent[];
}

/** What somebody noted on a cell. */
export interface NoteContent {
  readonly row: number;
  readonly column: number;
  /** '' where nobody said. */
  readonly author: string;
  readonly text: string;
}

export type Placed = Omit<GridArea, 'sheet'>;
export interface PlacedOn<T> {
  readonly area: Placed;
  readonly is: T;
}
export type CellContent =
  | CellValue
  | null
  | {
      readonly formula: string;
      readonly value: CellValue | null;
      /** Where it fills more cells than its own: rows of what they show, its own value first. */
      readonly spilt?: readonly (readonly CellValue[])[];
    };
