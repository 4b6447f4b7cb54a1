import type { CellSpec, SheetSpec } from '../../../src/sheets/sheetSpec.ts';
import type { CellValue } from '../../../src/sheets/codecs.ts';
import type { ParityCell } from '../../parity/workbook.ts';

/** A spec's cells as one matrix from A1; later blocks stand over earlier ones. */
export function matrixOf(spec: SheetSpec): CellSpec[][] {
  const rows = Math.max(0, ...spec.blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(0, ...spec.blocks.flatMap(({ column, cells }) => cells.map((line) => column + line.length)));
  const matrix = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellSpec => null));
  for (const { row, column, cells } of spec.blocks) {
    cells.forEach((line, down) => line.forEach((cell, across) => matrix[row + down]?.splice(column + across, 1, cell)));
  }
  return matrix;
}

/** What a reader finds: values, and null where a formula stands. */
export const valuesOf = (spec: SheetSpec): CellValue[][] => matrixOf(spec).map((row) => row.map(valueOf));

export function valueOf(cell: CellSpec | undefined): CellValue {
  if (cell === undefined || cell === null || typeof cell !== 'object') return cell ?? null;
  return 'formula' in cell ? null : cell.value;
}

export const parityRows = (spec: SheetSpec): ParityCell[][] =>
  matrixOf(spec).map((row) =>
    row.map((cell): ParityCell => {
      if (typeof cell === 'object' && cell !== null && 'formula' in cell) return { formula: cell.formula.slice(1) };
      const value = valueOf(cell);
      return typeof value === 'boolean' ? String(value) : value;
    }),
  );
