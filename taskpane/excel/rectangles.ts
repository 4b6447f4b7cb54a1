import type { Area } from '../../src/sheets/sheetSpec.ts';

export interface Patch<T> {
  readonly area: Area;
  readonly value: T;
}

/**
 * Few rectangles for what many cells share: runs down each column, joined with the same run in the
 * column to the left. A thousand rows formatted alike give as many rectangles as ten.
 * `keyAt` is null for cells that are left alone.
 */
export function rectangles<T>(
  size: { readonly rows: number; readonly columns: number },
  keyAt: (row: number, column: number) => string | null,
  valueOf: (key: string) => T,
): Patch<T>[] {
  let open: Run[] = [];
  const closed: Run[] = [];
  for (let column = 0; column < size.columns; column += 1) {
    const runs = columnRuns(size.rows, (row) => keyAt(row, column), column);
    const joined = runs.map((run) => joinRun(run, open));
    closed.push(...open.filter((run) => !joined.some((each) => each.column === run.column && isSameRun(each, run))));
    open = joined;
  }
  return [...closed, ...open].map(({ key, ...area }) => ({ area, value: valueOf(key) }));
}

type Run = Area & { readonly key: string };

const isSameRun = (a: Run, b: Run): boolean => a.row === b.row && a.rows === b.rows && a.key === b.key;

function joinRun(run: Run, open: readonly Run[]): Run {
  const left = open.find((each) => isSameRun(each, run) && each.column + each.columns === run.column);
  return left ? { ...left, columns: left.columns + 1 } : run;
}

function columnRuns(rows: number, keyAt: (row: number) => string | null, column: number): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let row = 1; row <= rows; row += 1) {
    const key = keyAt(start);
    if (row < rows && keyAt(row) === key) continue;
    if (key !== null) runs.push({ key, row: start, column, rows: row - start, columns: 1 });
    start = row;
  }
  return runs;
}
