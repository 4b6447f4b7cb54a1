/** Two doubles this close are one number to Excel and LibreOffice, so a bound is met by both alike. */
const RELATIVE_TOLERANCE = 2 ** -48;

export function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < Math.abs(a) * RELATIVE_TOLERANCE;
}

/** ≥, with the bound itself counted in although it was reached by an inexact division. */
export function isAtLeast(value: number, bound: number): boolean {
  return value >= bound || isSame(value, bound);
}
