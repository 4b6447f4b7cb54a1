import {
  CellError,
  DetailedCellError,
  EmptyValue,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
} from 'hyperformula';
import { FUNCTIONS } from '../../functions/associate.ts';
import type { ParityCell, ParitySheet } from '../parity/workbook.ts';
import { errorCell, shown } from './customFunctions.ts';

/** `#VALUE!` and the like as its text. */
export type Calculated = number | string | boolean | null;
type Argument = SimpleRangeValue | SimpleRangeValue['data'][number][number];
type Ast = { readonly args: Parameters<FunctionPlugin['runFunction']>[0] };
type State = Parameters<FunctionPlugin['runFunction']>[1];

const CALLED = ['KPI_SCORE', 'WEIGHTED_TOTAL', 'KPI_GRADE'] as const;

/**
 * What a sheet shows when a spreadsheet calculates it that has the add-in's functions.
 * It reads no text within a formula that holds quotes or backslashes.
 */
export function calculateWithAddin(rows: readonly (readonly ParityCell[])[]): Calculated[][] {
  return calculateSheetsWithAddin([{ name: 'Sheet1', rows }]).get('Sheet1') ?? [];
}

/** The same for sheets that point at each other. */
export function calculateSheetsWithAddin(sheets: readonly ParitySheet[]): ReadonlyMap<string, Calculated[][]> {
  HyperFormula.registerFunctionPlugin(AddinFunctions, { enGB: namesOf(CALLED) });
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(typed))])),
    { licenseKey: 'gpl-v3', useArrayArithmetic: true, smartRounding: false },
  );
  const shownIn = (name: string): Calculated[][] =>
    engine
      .getSheetValues(engine.getSheetId(name) ?? 0)
      .map((row) => row.map((cell) => (cell instanceof DetailedCellError ? cell.value : cell)));
  try {
    return new Map(sheets.map(({ name }) => [name, shownIn(name)]));
  } finally {
    engine.destroy();
  }
}

/** As one types it here: text behind an apostrophe, exponents in small letters. */
function typed(cell: ParityCell): number | string | null {
  if (typeof cell === 'string') return `'${cell}`;
  if (typeof cell === 'number' || cell === null) return cell;
  return `=${cell.formula}`.replace(/"[^"]*"|\dE[+-]?\d/g, (part) =>
    part.startsWith('"') ? part : part.toLowerCase(),
  );
}

const nameOf = (id: string): string => `TELEKPI.${id}`;
const namesOf = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [nameOf(id), nameOf(id)]));

/** Each with as many arguments as any takes. */
class AddinFunctions extends FunctionPlugin {
  static override implementedFunctions = Object.fromEntries(
    CALLED.map((id) => [
      nameOf(id),
      {
        method: id,
        parameters: Array.from({ length: 5 }, () => ({ argumentType: FunctionArgumentType.ANY, optionalArg: true })),
        enableArrayArithmeticForArguments: true,
      },
    ]),
  );

  KPI_SCORE(ast: Ast, state: State) {
    return this.call('KPI_SCORE', ast, state);
  }

  WEIGHTED_TOTAL(ast: Ast, state: State) {
    return this.call('WEIGHTED_TOTAL', ast, state);
  }

  KPI_GRADE(ast: Ast, state: State) {
    return this.call('KPI_GRADE', ast, state);
  }

  private call(id: (typeof CALLED)[number], { args }: Ast, state: State) {
    return this.runFunction(args, state, this.metadata(nameOf(id)), (...given: Argument[]) =>
      answer(() => Reflect.apply(FUNCTIONS[id], undefined, given.map(passed))),
    );
  }
}

/** As Excel passes it: ranges as rows, empty cells as null, errors as objects. */
function passed(argument: Argument | undefined): unknown {
  if (argument === undefined) return undefined;
  return argument instanceof SimpleRangeValue ? argument.data.map((row) => row.map(passedCell)) : passedCell(argument);
}

function passedCell(cell: unknown): unknown {
  if (cell === EmptyValue) return null;
  return cell instanceof CellError ? errorCell(cell.type === ErrorType.NA ? '#N/A' : `#${cell.type}!`) : cell;
}

function answer(call: () => unknown): number | string | CellError {
  try {
    const cells = call();
    const [only] = Array.isArray(cells) ? (cells as unknown[][]).flat() : [cells];
    if (typeof only === 'number' || typeof only === 'string') return only;
  } catch (error) {
    return new CellError(String(shown(error)).startsWith('#N/A') ? ErrorType.NA : ErrorType.VALUE);
  }
  return new CellError(ErrorType.VALUE);
}
