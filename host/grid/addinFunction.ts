import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import type { CallDesk } from './callDesk.ts';
import { BUSY, isErrorText } from './cellValues.ts';
import type { CellValue, FunctionAnswer, GridFunction } from './grid.ts';

type Scalar = CellValue | null;
/** Rows of values; a single value is one row of one. */
type Matrix = Scalar[][];

const MOST_ARGUMENTS = 255;

/** A custom function as the engine calls it: synchronously, so that it answers what is known, or `#BUSY!`. */
export class AddinFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;
  private readonly declared: GridFunction;
  private readonly desk: CallDesk;

  constructor(name: string, declared: GridFunction, desk: CallDesk) {
    super(name);
    this.declared = declared;
    this.desk = desk;
    const { parameters } = declared;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.some(({ repeating }) => repeating) ? MOST_ARGUMENTS : parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const cell = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    this.desk.enter(cell);
    const matrices = variants.map(matrixOf);
    const error = matrices.flat(2).find(isErrorValue);
    if (error) return error;
    return this.lifted(matrices as Matrix[], (parameters) => this.desk.ask({ id: this.declared.id, parameters }, cell));
  }

  /** As Excel: an array where one value is expected gives one result for each of its values. */
  private lifted(
    matrices: readonly Matrix[],
    ask: (parameters: readonly unknown[]) => FunctionAnswer | null,
  ): BaseValueObject {
    const single = matrices.filter((_, i) => this.parameterAt(i)?.dimensionality === 'scalar');
    const rows = Math.max(1, ...single.map((matrix) => matrix.length));
    const columns = Math.max(1, ...single.map((matrix) => matrix[0]?.length ?? 1));
    if (rows * columns === 1) return resultOf(ask(this.parametersFrom(matrices, 0, 0)));
    const results = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        firstOf(resultOf(ask(this.parametersFrom(matrices, row, column)))),
      ),
    );
    return arrayOf(results);
  }

  private parameterAt(index: number): GridFunction['parameters'][number] | undefined {
    const { parameters } = this.declared;
    const last = parameters[parameters.length - 1];
    return parameters[index] ?? (last?.repeating ? last : undefined);
  }

  /** One entry a parameter, null for what is left out; those of a repeating one together in an array. */
  private parametersFrom(matrices: readonly Matrix[], row: number, column: number): unknown[] {
    const entry = (matrix: Matrix | undefined, i: number) => {
      if (!matrix) return null;
      const omitted =
        matrix.length === 1 && matrix[0]?.length === 1 && matrix[0][0] === null && this.parameterAt(i)?.optional;
      if (omitted) return null;
      return this.parameterAt(i)?.dimensionality === 'matrix' ? matrix : pick(matrix, row, column);
    };
    return this.declared.parameters.map((parameter, i) =>
      parameter.repeating ? matrices.slice(i).map((matrix, k) => entry(matrix, i + k)) : entry(matrices[i], i),
    );
  }
}

/** A single row or column serves all; past the end of a larger one there is nothing. */
function pick(matrix: Matrix, row: number, column: number): Scalar {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
}

function matrixOf(variant: BaseValueObject): (Scalar | ErrorValueObject)[][] {
  if (!variant.isArray()) return [[scalarOf(variant)]];
  return (variant as ArrayValueObject).getArrayValue().map((row) => row.map(scalarOf));
}

function scalarOf(value: Nullable<BaseValueObject>): Scalar | ErrorValueObject {
  if (!value || value.isNull()) return null;
  if (isErrorValue(value)) return value;
  return value.getValue() as CellValue;
}

function isErrorValue(value: unknown): value is ErrorValueObject {
  return value instanceof ErrorValueObject;
}

function resultOf(answer: FunctionAnswer | null): BaseValueObject {
  if (!answer) return errorOf(BUSY);
  if (!answer.ok) return errorOf(answer.error);
  const values = answer.values.map((row) => row.map(objectOf));
  return values.length === 1 && values[0]?.length === 1 ? (values[0][0] ?? NullValueObject.create()) : arrayOf(values);
}

function arrayOf(values: BaseValueObject[][]): ArrayValueObject {
  const shape = { rowCount: values.length, columnCount: values[0]?.length ?? 0 };
  return ArrayValueObject.create({
    calculateValueList: values,
    ...shape,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function firstOf(result: BaseValueObject): BaseValueObject {
  return result.isArray() ? ((result as ArrayValueObject).getFirstCell() as BaseValueObject) : result;
}

function objectOf(value: CellValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return isErrorText(value) ? errorOf(value) : StringValueObject.create(value);
}

function errorOf(text: string): ErrorValueObject {
  return ErrorValueObject.create(text as ErrorType);
}
