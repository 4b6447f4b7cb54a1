import type { RunOptions } from '../excel/workbook.ts';

/** The same run, whose progress fills the whole's from one share to another. */
export function partOf({ signal, onProgress }: RunOptions, from: number, to: number): RunOptions {
  return {
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress: (share, mustEnd) => onProgress(from + share * (to - from), mustEnd) } : {}),
  };
}
