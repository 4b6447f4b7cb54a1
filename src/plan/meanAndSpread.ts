/** Of one figure or more; finite for finite figures. */
export const meanOf = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure / figures.length, 0);

/** Sample deviation, of two figures or more; infinite for figures at the edge of what doubles hold. */
export function spreadOf(figures: readonly number[]): number {
  const mean = meanOf(figures);
  return Math.sqrt(figures.reduce((sum, figure) => sum + (figure - mean) ** 2 / (figures.length - 1), 0));
}
