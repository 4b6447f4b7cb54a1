/**
 * Twice the numbers.
 * @customfunction DOUBLE DOUBLE
 * @param cells long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long numbers.
 * @param times How often; 1 unless given.
 */
export function double(cells: number[][], times?: number): number[][] {
  return cells.map((row) => row.map((cell) => cell * (times ?? 2)));
}
