import type { CellValue, GridArea } from '../../grid/grid.ts';
import { fullAddress, MAX_COLUMNS, MAX_ROWS } from '../address.ts';
import { isUnbounded } from '../areas.ts';
import type { ClassDefinition, Environment, Property } from '../define.ts';
import { ApiError, invalidArgument } from '../errors.ts';
import { refuseLocked, refuseProtected } from '../locked.ts';
import { sheetName } from '../places.ts';
import { fillShape, isScalar, isText } from '../shape.ts';
import { sharedOver } from '../shared.ts';
import { conditionalFormatsOf } from './conditionalFormats.ts';
import { dataValidationOf } from './dataValidation.ts';
import { rangeFormatOf } from './rangeFormat.ts';
import { RANGE_ACTIONS } from './rangeActions.ts';
import { RANGE_NAVIGATION } from './rangeNavigation.ts';

/** The most cells that one request may read. */
const MAX_CELLS = 5_000_000;
/** The most characters that a cell and a formula hold. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** Whole rows and columns read as null, as in Excel. */
function matrix<Cell>(
  read: (area: GridArea, env: Environment) => Cell[][],
): (area: GridArea, env: Environment) => unknown {
  return (area, env) => {
    if (isUnbounded(area)) return null;
    if (area.rows * area.columns <= MAX_CELLS) return read(area, env);
    throw new ApiError('ResponsePayloadSizeLimitExceeded', 'More than 5,000,000 cells are read at once.');
  };
}

function bounded(area: GridArea): GridArea {
  if (isUnbounded(area)) throw invalidArgument('the cells of whole rows or columns cannot be set one by one');
  return area;
}

function write(area: GridArea, given: unknown, env: Environment): void {
  refuseLocked(bounded(area), env);
  const cells = fillShape<CellValue>(given, area, isScalar);
  for (const row of cells) row.forEach(checkLength);
  env.grid.write(area, cells);
}

function checkLength(cell: CellValue | null): void {
  if (typeof cell !== 'string') return;
  if (cell.length > MAX_TEXT) throw invalidArgument('a cell holds 32,767 characters at most');
  if (cell.startsWith('=') && cell.length > MAX_FORMULA) {
    throw new ApiError('FormulaLengthExceedsLimit', 'A formula holds 8,192 characters at most.');
  }
}

const formulas: Property<GridArea> = { get: matrix((area, { grid }) => grid.formulas(area)), set: write };

const numberFormat: Property<GridArea> = {
  get: matrix((area, { grid }) => grid.numberFormats(area)),
  set: (area, value, env) => {
    refuseProtected(area.sheet, env, 'allowFormatCells');
    env.grid.setNumberFormats(area, fillShape<string>(value, bounded(area), isText));
  },
};

const address = (area: GridArea, env: Environment): string => fullAddress(sheetName(area.sheet, env), area);

export const RANGE: ClassDefinition<GridArea> = {
  name: 'Range',
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    /** −1 where Excel's own count overflows. */
    CellCount: { get: ({ rows, columns }) => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns) },
    RowIndex: { get: ({ row }) => row },
    ColumnIndex: { get: ({ column }) => column },
    RowCount: { get: ({ rows }) => rows },
    ColumnCount: { get: ({ columns }) => columns },
    /** Null where some are and others are not. */
    RowHidden: { get: ({ sheet, row, rows }, { grid }) => sharedOver(rows, (at) => grid.isRowHidden(sheet, row + at)) },
    IsEntireRow: { get: ({ columns }) => columns === MAX_COLUMNS },
    IsEntireColumn: { get: ({ rows }) => rows === MAX_ROWS },
    Values: { get: matrix((area, { grid }) => grid.values(area)), set: write },
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: { get: matrix((area, { grid }) => grid.text(area)) },
    ValueTypes: { get: matrix((area, { grid }) => grid.kinds(area)) },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Format: { get: (area, env) => rangeFormatOf(area, env) },
    Worksheet: { get: (area, env) => env.objects.worksheet(area.sheet) },
    DataValidation: { get: (area, env) => dataValidationOf(area, env) },
    ConditionalFormats: { get: (area, env) => conditionalFormatsOf(area, env) },
  },
  methods: { ...RANGE_ACTIONS, ...RANGE_NAVIGATION },
};
