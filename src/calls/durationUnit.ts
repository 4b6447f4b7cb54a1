import type { Cell } from './cell.ts';
import type { DurationUnit } from './duration.ts';

const SECONDS = /\bs(?:ecs?|econds?)?\b|秒|billsec/;
const MINUTES = /\bm(?:ins?|inutes?)?\b|分/;
const TIME = /h{1,2}:mm|\bhms\b/;

/**
 * What plain numbers of a duration column mean: by its heading, such as `Duration (s)` or
 * `时长(分钟)`, or by the sample: fractions of a day are Excel times; otherwise seconds.
 */
export function guessUnit(heading: string, sample: readonly Cell[]): DurationUnit {
  const text = heading.normalize('NFKC').toLowerCase().replaceAll('_', ' ');
  if (TIME.test(text)) return 'time';
  if (SECONDS.test(text)) return 's';
  if (MINUTES.test(text)) return 'min';
  const numbers = sample.filter((value): value is number => typeof value === 'number' && value !== 0);
  if (numbers.length === 0 || numbers.every(Number.isInteger)) return 's';
  return numbers.every((value) => value > 0 && value < 1) ? 'time' : numbers.every(isMinutes) ? 'min' : 's';
}

/** Calls rarely pass two hours, and seconds rarely have fractions. */
const isMinutes = (value: number): boolean => value < 120;
