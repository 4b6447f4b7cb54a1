import type { EditCell, LiveCell } from '../../src/portable/liveCell.ts';
import type { Area, SheetSpec } from '../../src/sheets/sheetSpec.ts';

/** The port: all that commands and components know of Excel. `officeWorkbook.ts` implements it. */
export interface Workbook {
  /** Excel's display language, such as `zh-CN`. */
  readonly displayLanguage: string;
  /** What our sheets are called by now, by key. */
  sheetNames(): Promise<ReadonlyMap<string, string>>;
  /** Tables, and used ranges of sheets without tables, each with headings and the first five rows with anything in them. */
  listSources(): Promise<readonly DataSource[]>;
  /** The whole source in chunks under Excel's limits; progress is the share done, 0..1. */
  readSource(source: DataSource, run?: RunOptions): Promise<readonly (readonly Cell[])[]>;
  /** The values of a sheet's used range by its key or name; null when there is no such sheet. */
  readSheet(key: string): Promise<SheetContent | null>;
  /**
   * Writes sheets in one go, replacing those with the same key. A failed or cancelled write leaves
   * the workbook as it was, or the error says what is in it.
   */
  writeSheets(specs: readonly SheetSpec[], run?: RunOptions): Promise<void>;
  /** Cells of every sheet whose formulas call the add-in, with what they fill and show. */
  readFormulaCells(run?: RunOptions): Promise<readonly LiveCell[]>;
  /** Names that stand for a formula of the add-in. */
  readFormulaNames(): Promise<readonly NamedFormula[]>;
  /** Formulas as text, and values where there are none, in the order of the places; null where the sheet is gone. */
  readContents(places: readonly Place[]): Promise<readonly (readonly (readonly Cell[])[] | null)[]>;
  /** As `readContents`, with what formulas show in place of their text. */
  readValues(places: readonly Place[]): Promise<readonly (readonly (readonly Cell[])[] | null)[]>;
  /**
   * Writes cells and leaves everything else alone; sheets that we protect are protected again. A
   * failed or cancelled write leaves the cells as they were, or the error says that it does not.
   */
  editCells(edits: readonly CellEdit[], run?: RunOptions): Promise<void>;
  /** Selects and shows a place, such as `Actuals!C7`. */
  select(sheet: string, address: string): Promise<void>;
  /** What the workbook remembers: mappings, language, plan version. Values are JSON. */
  getSetting(key: string): Promise<unknown>;
  setSetting(key: string, value: unknown): Promise<void>;
  /** Called after somebody else than this pane changed cells; returns how to stop listening. */
  onChanged(listener: (change: { sheet: string; address: string }) => void): Promise<() => void>;
}

export type Cell = string | number | boolean | null;

/** Cells of the sheet with that name. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** What is put into each cell of a place; null and '' empty it. */
export interface CellEdit extends Place {
  readonly cells: readonly (readonly EditCell[])[];
}

export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

export interface DataSource {
  readonly kind: 'table' | 'range';
  /** Table name, or sheet name for a used range. */
  readonly name: string;
  readonly sheet: string;
  /** From the heading row on, without titles above it; A1 without the sheet. */
  readonly address: string;
  readonly headings: readonly string[];
  readonly sample: readonly (readonly Cell[])[];
  /** Rows below the heading. */
  readonly rowCount: number;
}

export interface SheetContent {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly Cell[])[];
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** `mustEnd` once it can no longer be cancelled. */
  readonly onProgress?: (share: number, mustEnd?: boolean) => void;
}

/** Excel refused something; `code` is Excel's own. Worded in the pane from `excelError.<code>`. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly code: string,
    readonly where: string,
    options?: ErrorOptions,
  ) {
    super(`${code} at ${where}`, options);
  }
}
