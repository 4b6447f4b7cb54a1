/**
 * Twice the number.
 * @customfunction TWICE TWICE
 * @param number A number.
 */
export const twice = (number: number): number => number * 2;

/**
 * Twice the numbers.
 * @customfunction DOUBLE DOUBLE
 * @param cells Numbers.
 * @param times How often; 1 unless given.
 */
export function double(cells: number[][], times?: number): number[][] {
  return cells.map((row) => row.map((cell) => cell * (times ?? 2)));
}
