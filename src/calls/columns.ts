import type { DurationUnit } from './duration.ts';

/** One column of a call log with the place it came from, for findings. */
export interface CallColumn {
  readonly values: readonly unknown[];
  /** Counted from 0 in its source. */
  readonly column: number;
  /** Heading or argument name. */
  readonly name: string;
}

/** The conditions of an effective call; one without its column is not applied. */
export interface ConditionColumns {
  readonly durations: CallColumn;
  readonly unit: DurationUnit;
  readonly outcomes?: CallColumn;
  readonly needs?: CallColumn;
}

/** The columns of a call log, all of the same length. */
export interface CallColumns extends ConditionColumns {
  readonly agents: CallColumn;
  /** Whether there was a sale, as `readYes` reads it; `salesColumn` makes it so. */
  readonly sales?: CallColumn;
  /** Names of periods; `periodColumn` makes them so. */
  readonly periods?: CallColumn;
}

/**
 * Fills `result`, which is as long as `values`. `read` must depend on its argument only: it runs once for
 * each distinct text, up to a limit.
 */
export function readColumn<Numbers extends Float64Array | Int32Array | Int8Array>(
  values: readonly unknown[],
  result: Numbers,
  read: (value: unknown) => number,
): Numbers {
  const known = new Map<unknown, number>();
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (typeof value === 'number') {
      result[row] = read(value);
      continue;
    }
    let number = known.get(value);
    if (number === undefined) {
      number = read(value);
      if (known.size < KNOWN_LIMIT) known.set(value, number);
    }
    result[row] = number;
  }
  return result;
}

const KNOWN_LIMIT = 50_000;
