/** Neighbouring columns. */
export interface Columns {
  readonly column: number;
  readonly columns: number;
}

/** Columns from one on, in so many parts of about the same width; each has a column at least. */
export function columnParts(widths: readonly number[], from: number, parts: number): Columns[] {
  const ends = widths.slice(from).reduce<number[]>((sums, width) => [...sums, (sums.at(-1) ?? 0) + width], []);
  const whole = ends.at(-1) ?? 0;
  const cuts = Array.from({ length: parts - 1 }, (_, part) => nearest(ends, (whole * (part + 1)) / parts) + 1);
  return [0, ...cuts].map((start, part) => ({
    column: from + start,
    columns: Math.max(1, (cuts[part] ?? ends.length) - start),
  }));
}

const nearest = (ends: readonly number[], wanted: number): number =>
  ends.reduce((best, end, index) => (Math.abs(end - wanted) < Math.abs((ends[best] ?? 0) - wanted) ? index : best), 0);
