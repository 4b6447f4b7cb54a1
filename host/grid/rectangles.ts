import type { Placed } from './grid.ts';

/** Collects cells by what they have in common into few rectangles. Cells come row by row, from the left. */
export interface Rectangles<T> {
  add(row: number, column: number, key: string, is: T): void;
  all(): { readonly area: Placed; readonly is: T }[];
}

interface Run {
  readonly key: string;
  readonly is: unknown;
  readonly row: number;
  readonly column: number;
  rows: number;
  columns: number;
}

export function createRectangles<T>(): Rectangles<T> {
  const done: Run[] = [];
  /** Those that end in the row before, by where they start. */
  let above = new Map<number, Run>();
  let current: Run[] = [];
  let row = -1;

  const closeRow = () => {
    const open = new Map<number, Run>();
    for (const run of current) {
      const grown = above.get(run.column);
      const joins =
        grown && grown.row + grown.rows === run.row && grown.key === run.key && grown.columns === run.columns;
      if (joins) grown.rows++;
      else done.push(run);
      open.set(run.column, joins ? grown : run);
    }
    above = open;
    current = [];
  };
  return {
    add: (r, column, key, is) => {
      if (r !== row) closeRow();
      row = r;
      const last = current[current.length - 1];
      if (last && last.key === key && last.column + last.columns === column) last.columns++;
      else current.push({ key, is, row: r, column, rows: 1, columns: 1 });
    },
    all: () => {
      closeRow();
      return done.map((run) => ({
        area: { row: run.row, column: run.column, rows: run.rows, columns: run.columns },
        is: run.is as T,
      }));
    },
  };
}
