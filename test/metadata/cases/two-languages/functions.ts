/**
 * Twice the numbers.
 * @customfunction DOUBLE DOUBLE
 * @param cells Numbers.
 * @param times How often; 1 unless given.
 * @returns Twice each number.
 */
export function double(cells: unknown[][], times?: unknown): number[][] {
  return cells.map((row) => row.map((cell) => Number(cell) * 2 ** Number(times ?? 1)));
}
