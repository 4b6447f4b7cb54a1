/** A file measures columns in widths of a digit of its default font, 7 pixels; the grid in points. */
const PIXELS_A_DIGIT = 7;
const PIXELS_A_POINT = 96 / 72;

export function widthInFile(points: number): number {
  return (points * PIXELS_A_POINT) / PIXELS_A_DIGIT;
}

export function widthFromFile(width: number): number {
  return Math.round(width * PIXELS_A_DIGIT) / PIXELS_A_POINT;
}
