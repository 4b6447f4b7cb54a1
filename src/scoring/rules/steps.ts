import {
  type Bound,
  type Cursor,
  expect,
  isAtEnd,
  startOfNext,
  takeBoundLike,
  takeNumber,
  takeSeparator,
  takeSign,
} from '../cursor.ts';

/** `at` is strictly increasing along a list of steps. */
export interface Step {
  readonly at: number;
  readonly points: number;
}

export interface Steps {
  /** The bounds are shares of the target. */
  readonly percent: boolean;
  readonly steps: readonly Step[];
}

/** So that the formula twin of any rule stays far under Excel's 8,192 characters. */
export const MAX_STEPS = 40;

/** `60%:0 80%:60 …`, with spaces or commas between. */
export function parseSteps(cursor: Cursor, atLeast: number): Steps | null {
  const steps: Step[] = [];
  let first: Bound | undefined;
  while (!isAtEnd(cursor)) {
    if (steps.length === MAX_STEPS) return expect(cursor, 'end');
    if (steps.length > 0 && !takeSeparator(cursor)) return expect(cursor, 'separator');
    const step = parseStep(cursor, first, steps.at(-1));
    if (step === null) return null;
    first ??= step.bound;
    steps.push({ at: step.bound.value, points: step.points });
  }
  if (steps.length < atLeast) return expect(cursor, 'anotherPair');
  return { percent: first?.percent ?? false, steps };
}

function parseStep(
  cursor: Cursor,
  first: Bound | undefined,
  last: Step | undefined,
): { bound: Bound; points: number } | null {
  const start = startOfNext(cursor);
  const bound = takeBoundLike(cursor, first);
  if (bound === null) return null;
  if (last !== undefined && bound.value <= last.at) return expect(cursor, 'largerBound', start);
  if (!takeSign(cursor, ':')) return expect(cursor, 'colon');
  const points = takeNumber(cursor);
  return points === null ? null : { bound, points };
}
