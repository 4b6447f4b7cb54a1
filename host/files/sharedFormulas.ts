import { columnName } from '../grid/addresses.ts';
import { placeOf } from './a1.ts';

const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(])/giu;

/** A formula as it reads some rows and columns further; what has a `$` stays. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece: string, ...[fixedColumn, letters, fixedRow, row]: (string | undefined)[]) => {
    if (letters === undefined || row === undefined) return piece;
    const { column } = placeOf(letters + row);
    const toColumn = fixedColumn ? letters : columnName(column + columns);
    return `${fixedColumn ?? ''}${toColumn}${fixedRow ?? ''}${fixedRow ? row : Number(row) + rows}`;
  });
}
