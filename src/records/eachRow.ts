import type { Pieces } from '../pieces.ts';

/** Rows that are looked at without a pause. */
const ROWS = 10_000;

/** Visits rows from 0, with a pause after every so many; `onRows` is told how many there were since it was told last. */
export function* eachRow(count: number, visit: (row: number) => void, onRows?: (rows: number) => void): Pieces<void> {
  for (let from = 0; from < count; from += ROWS) {
    const to = Math.min(count, from + ROWS);
    for (let row = from; row < to; row += 1) visit(row);
    onRows?.(to - from);
    yield;
  }
}
