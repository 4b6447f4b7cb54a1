import type { CellValue, GridArea } from '../../grid/grid.ts';
import { fullAddress, MAX_COLUMNS, MAX_ROWS } from '../address.ts';
import type { ClassDefinition, Environment } from '../define.ts';
import { ApiError, invalidArgument, notFound } from '../errors.ts';
import { refuseLocked } from '../locked.ts';
import { areaOf, sheetName } from '../places.ts';
import { fillShape } from '../shape.ts';
import { conditionalFormatsOf } from './conditionalFormats.ts';
import { dataValidationOf } from './dataValidation.ts';
import { rangeFormatOf } from './rangeFormat.ts';

/** The most cells that one request may read. */
const MAX_CELLS = 5_000_000;

function readable(area: GridArea): GridArea {
  if (area.rows * area.columns <= MAX_CELLS) return area;
  throw new ApiError('ResponsePayloadSizeLimitExceeded', 'More than 5,000,000 cells are read at once.');
}

function write(area: GridArea, given: unknown, env: Environment): void {
  refuseLocked(area, env);
  env.grid.write(area, fillShape<CellValue>(given, area));
}

function intersection(a: GridArea, b: GridArea): GridArea | null {
  if (a.sheet !== b.sheet) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : null;
}

function moved(area: GridArea, change: Partial<Omit<GridArea, 'sheet'>>): GridArea {
  const to = { ...area, ...change };
  const inside =
    to.row >= 0 &&
    to.column >= 0 &&
    to.rows > 0 &&
    to.columns > 0 &&
    to.row + to.rows <= MAX_ROWS &&
    to.column + to.columns <= MAX_COLUMNS;
  if (!inside) throw invalidArgument('the range leaves the sheet');
  return to;
}

const int = (value: unknown, otherwise = 0): number => (typeof value === 'number' ? Math.trunc(value) : otherwise);

const CLEAR = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;

export const RANGE: ClassDefinition<GridArea> = {
  name: 'Range',
  properties: {
    Address: { get: (area, env) => fullAddress(sheetName(area.sheet, env), area) },
    AddressLocal: { get: (area, env) => fullAddress(sheetName(area.sheet, env), area) },
    CellCount: { get: ({ rows, columns }) => rows * columns },
    RowIndex: { get: ({ row }) => row },
    ColumnIndex: { get: ({ column }) => column },
    RowCount: { get: ({ rows }) => rows },
    ColumnCount: { get: ({ columns }) => columns },
    IsEntireRow: { get: ({ columns }) => columns === MAX_COLUMNS },
    IsEntireColumn: { get: ({ rows }) => rows === MAX_ROWS },
    Values: {
      get: (area, env) => env.grid.values(readable(area)),
      set: (area, value, env) => write(area, value, env),
    },
    Formulas: {
      get: (area, env) => env.grid.formulas(readable(area)),
      set: (area, value, env) => write(area, value, env),
    },
    FormulasLocal: {
      get: (area, env) => env.grid.formulas(readable(area)),
      set: (area, value, env) => write(area, value, env),
    },
    Text: { get: (area, env) => env.grid.text(readable(area)) },
    ValueTypes: { get: (area, env) => env.grid.kinds(readable(area)) },
    NumberFormat: {
      get: (area, env) => env.grid.numberFormats(readable(area)),
      set: (area, value, env) => env.grid.setNumberFormats(area, fillShape<string>(value, area)),
    },
    NumberFormatLocal: {
      get: (area, env) => env.grid.numberFormats(readable(area)),
      set: (area, value, env) => env.grid.setNumberFormats(area, fillShape<string>(value, area)),
    },
    Format: { get: (area, env) => rangeFormatOf(area, env) },
    Worksheet: { get: (area, env) => env.objects.worksheet(area.sheet) },
    DataValidation: { get: (area, env) => dataValidationOf(area, env) },
    ConditionalFormats: { get: (area, env) => conditionalFormatsOf(area, env) },
  },
  methods: {
    Clear: (area, [what], env) => {
      refuseLocked(area, env);
      env.grid.clear(area, CLEAR[(what ?? 'All') as keyof typeof CLEAR] ?? 'all');
    },
    Delete: (area, [shift], env) => env.grid.remove(area, shift === 'Left' ? 'left' : 'up'),
    Insert: (area, [shift], env) => {
      env.grid.insert(area, shift === 'Right' ? 'right' : 'down');
      return env.objects.range(area);
    },
    Select: (area, _, env) => {
      env.grid.activateSheet(area.sheet);
      env.grid.select(area);
    },
    Merge: (area, [across], env) => {
      if (across !== true) return env.grid.merge(area);
      for (let row = 0; row < area.rows; row += 1) env.grid.merge({ ...area, row: area.row + row, rows: 1 });
    },
    Unmerge: (area, _, env) => env.grid.unmerge(area),
    GetCell: (area, [row, column], env) =>
      env.objects.range(
        moved(area, { row: area.row + int(row), column: area.column + int(column), rows: 1, columns: 1 }),
      ),
    GetRow: (area, [row], env) => env.objects.range(moved(area, { row: area.row + int(row), rows: 1 })),
    GetColumn: (area, [column], env) =>
      env.objects.range(moved(area, { column: area.column + int(column), columns: 1 })),
    GetLastRow: (area, _, env) => env.objects.range(moved(area, { row: area.row + area.rows - 1, rows: 1 })),
    GetLastCell: (area, _, env) =>
      env.objects.range(
        moved(area, { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
      ),
    GetEntireColumn: (area, _, env) => env.objects.range({ ...area, row: 0, rows: MAX_ROWS }),
    GetEntireRow: (area, _, env) => env.objects.range({ ...area, column: 0, columns: MAX_COLUMNS }),
    GetResizedRange: (area, [rows, columns], env) =>
      env.objects.range(moved(area, { rows: area.rows + int(rows), columns: area.columns + int(columns) })),
    GetAbsoluteResizedRange: (area, [rows, columns], env) =>
      env.objects.range(moved(area, { rows: int(rows), columns: int(columns) })),
    GetOffsetRange: (area, [rows, columns], env) =>
      env.objects.range(moved(area, { row: area.row + int(rows), column: area.column + int(columns) })),
    GetIntersection: (area, [other], env) => {
      const shared = intersection(area, areaOf(other, area.sheet, env));
      if (shared === null) throw notFound('the ranges do not meet');
      return env.objects.range(shared);
    },
    GetIntersectionOrNullObject: (area, [other], env) => {
      const shared = intersection(area, areaOf(other, area.sheet, env));
      return shared === null ? null : env.objects.range(shared);
    },
    GetUsedRange: (area, [valuesOnly], env) => {
      const used = env.grid.used(area.sheet, valuesOnly === true);
      return env.objects.range((used && intersection(area, used)) ?? { ...area, rows: 1, columns: 1 });
    },
    GetUsedRangeOrNullObject: (area, [valuesOnly], env) => {
      const used = env.grid.used(area.sheet, valuesOnly === true);
      const shared = used && intersection(area, used);
      return shared === null ? null : env.objects.range(shared);
    },
  },
};
