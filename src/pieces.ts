/** Long work in pieces, between any two of which it can be laid aside or given up. */
export type Pieces<T> = Generator<undefined, T, undefined>;

/** All of it without a pause. */
export function atOnce<T>(pieces: Pieces<T>): T {
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
  }
}

const ROWS = 100;

/** As `map`, with a pause after every so many entries. */
export function* mapInPieces<From, To>(
  items: Iterable<From>,
  each: (item: From, index: number) => To,
  rows = ROWS,
): Pieces<To[]> {
  const results: To[] = [];
  for (const item of items) {
    results.push(each(item, results.length));
    if (results.length % rows === 0) yield;
  }
  return results;
}

/** As `Array.from({ length }, …)`. */
export const fillInPieces = <To>(length: number, each: (index: number) => To): Pieces<To[]> =>
  mapInPieces(Array(length).keys(), each);
