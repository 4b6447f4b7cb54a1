import type {
  CellFormat,
  CellKind,
  CellValue,
  GridArea,
  GridConditionalFormat,
  GridProtection,
  GridValidation,
  SheetInfo,
} from '../../host/grid/grid.ts';

export interface MemoryCell {
  value: CellValue;
  formula: string | null;
  numberFormat: string;
}

/** One sheet of the memory grid. Formats are kept as they were given, later ones over earlier ones. */
export interface MemorySheet {
  info: SheetInfo;
  readonly cells: Map<string, MemoryCell>;
  formats: { readonly area: GridArea; readonly patch: CellFormat }[];
  validations: { readonly area: GridArea; readonly is: GridValidation | null }[];
  conditionalFormats: GridConditionalFormat[];
  merges: GridArea[];
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  frozen: { rows: number; columns: number };
  protection: GridProtection | null;
}

export function emptySheet(info: SheetInfo): MemorySheet {
  return {
    info,
    cells: new Map(),
    formats: [],
    validations: [],
    conditionalFormats: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    protection: null,
  };
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

export const cellAt = (sheet: MemorySheet, row: number, column: number): MemoryCell | undefined =>
  sheet.cells.get(keyOf(row, column));

export function mapArea<T>(area: GridArea, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => read(area.row + down, area.column + across)),
  );
}

const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|BUSY!)$/;

export const kindOf = (cell: MemoryCell | undefined): CellKind => {
  if (cell === undefined || cell.value === '') return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return ERROR.test(cell.value) ? 'Error' : 'String';
};

/** Formulas are kept and not calculated: they show 0. */
export function writeCell(sheet: MemorySheet, row: number, column: number, content: CellValue): void {
  const numberFormat = cellAt(sheet, row, column)?.numberFormat ?? 'General';
  sheet.cells.set(keyOf(row, column), { ...contentOf(content), numberFormat });
}

function contentOf(content: CellValue): Pick<MemoryCell, 'value' | 'formula'> {
  if (typeof content !== 'string') return { value: content, formula: null };
  if (content.startsWith('=')) return { value: 0, formula: content };
  if (content.startsWith("'")) return { value: content.slice(1), formula: null };
  return { value: NUMBER.test(content) ? Number(content) : content, formula: null };
}

export function setNumberFormat(sheet: MemorySheet, row: number, column: number, numberFormat: string): void {
  const { value, formula } = cellAt(sheet, row, column) ?? { value: '', formula: null };
  sheet.cells.set(keyOf(row, column), { value, formula, numberFormat });
}

export function clearCells(sheet: MemorySheet, area: GridArea, what: 'all' | 'contents' | 'formats'): void {
  for (const [key, cell] of sheet.cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (!covers(area, row, column)) continue;
    if (what !== 'formats') Object.assign(cell, { value: '', formula: null });
    if (what !== 'contents') cell.numberFormat = 'General';
    if (what === 'all') sheet.cells.delete(key);
  }
  if (what !== 'contents') sheet.formats = sheet.formats.filter((placed) => !within(placed.area, area));
}

/** Moves what stands at or behind the area by so many rows or columns; negative ones take the area away. */
export function shiftCells(sheet: MemorySheet, area: GridArea, by: { rows: number; columns: number }): void {
  const moved = new Map<string, MemoryCell>();
  for (const [key, cell] of sheet.cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const inBand =
      by.rows !== 0 ? inColumns(area, column) && row >= area.row : inRows(area, row) && column >= area.column;
    if (!inBand) moved.set(key, cell);
    else if (by.rows + by.columns > 0 || !covers(area, row, column)) {
      moved.set(keyOf(row + by.rows, column + by.columns), cell);
    }
  }
  sheet.cells.clear();
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
}

/** Onto what stands there. */
export function moveCells(from: MemorySheet, area: GridArea, target: MemorySheet, to: GridArea): void {
  const taken = cellsIn(from, area);
  for (const [key] of taken) from.cells.delete(key);
  putCells(taken, area, target, to);
}

/** Onto what stands there; formulas stay as they read. */
export const copyCells = (from: MemorySheet, area: GridArea, target: MemorySheet, to: GridArea): void =>
  putCells(cellsIn(from, area), area, target, to);

type PlacedCells = readonly (readonly [string, MemoryCell])[];

const cellsIn = (sheet: MemorySheet, area: GridArea): PlacedCells =>
  [...sheet.cells].filter(([key]) => covers(area, ...placeOf(key))).map(([key, cell]) => [key, { ...cell }]);

function putCells(taken: PlacedCells, area: GridArea, target: MemorySheet, to: GridArea): void {
  for (const key of target.cells.keys()) if (covers(to, ...placeOf(key))) target.cells.delete(key);
  for (const [key, cell] of taken) {
    const [row, column] = placeOf(key);
    target.cells.set(keyOf(row - area.row + to.row, column - area.column + to.column), cell);
  }
}

function placeOf(key: string): [row: number, column: number] {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return [row, column];
}

const inRows = (area: GridArea, row: number): boolean => row >= area.row && row < area.row + area.rows;
const inColumns = (area: GridArea, column: number): boolean =>
  column >= area.column && column < area.column + area.columns;

export const covers = (area: GridArea, row: number, column: number): boolean =>
  inRows(area, row) && inColumns(area, column);

const within = (inner: GridArea, outer: GridArea): boolean =>
  covers(outer, inner.row, inner.column) && covers(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);

export function formatAt(sheet: MemorySheet, row: number, column: number): CellFormat {
  const placed = sheet.formats.filter(({ area }) => covers(area, row, column));
  const borders = Object.assign({}, ...placed.map((format) => bordersAt(format, row, column))) as CellFormat['borders'];
  const looks = Object.assign({}, ...placed.map(({ patch }) => patch)) as CellFormat;
  return { ...looks, borders: borders ?? {} };
}

function bordersAt(
  { area, patch: { borders = {} } }: MemorySheet['formats'][number],
  row: number,
  column: number,
): CellFormat['borders'] {
  const edges = {
    top: row === area.row ? borders.top : borders.insideHorizontal,
    bottom: row === area.row + area.rows - 1 ? borders.bottom : borders.insideHorizontal,
    left: column === area.column ? borders.left : borders.insideVertical,
    right: column === area.column + area.columns - 1 ? borders.right : borders.insideVertical,
  };
  return Object.fromEntries(Object.entries(edges).filter(([, border]) => border !== undefined));
}
