import { seconds, type Seconds } from '../units.ts';
import { isBlank } from './cell.ts';

/** What a plain number means: seconds, minutes, or an Excel time (a fraction of a day). */
export type DurationUnit = 's' | 'min' | 'time';
/** The codes of the findings that a duration can cause. */
export type DurationFault = 'calls.durationUnreadable' | 'calls.durationNegative';

/**
 * Seconds, 0 or more, to the millisecond (an Excel time of 3 minutes is a little less in binary).
 * Blank is null. Text is read by itself: `2:59` is minutes and seconds, `00:03:05`, `3分5秒`,
 * `3m05s`, full-width digits too; text that is only a number goes by the unit.
 */
export function readDuration(value: unknown, unit: DurationUnit): Seconds | null | DurationFault {
  if (typeof value === 'number') return fromNumber(value, unit);
  if (isBlank(value)) return null;
  return typeof value === 'string' ? fromText(value, unit) : 'calls.durationUnreadable';
}

const SECONDS_OF: Readonly<Record<DurationUnit, number>> = { s: 1, min: 60, time: 86_400 };

function fromNumber(value: number, unit: DurationUnit): Seconds | DurationFault {
  const total = value * SECONDS_OF[unit];
  if (!Number.isFinite(total)) return 'calls.durationUnreadable';
  if (total < 0) return 'calls.durationNegative';
  return seconds(Number.isInteger(total) ? total : Math.round(total * 1000) / 1000);
}

const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const CLOCK = /^(?:(\d+):)?(\d+):(\d{1,2}(?:\.\d+)?)$/;
const AMOUNT = '(\\d+(?:\\.\\d+)?)';
const WORDS = new RegExp(
  `^(?:${AMOUNT}(?:h|hrs?|hours?|小时|时))?(?:${AMOUNT}(?:m|mins?|minutes?|分钟?))?(?:${AMOUNT}(?:s|secs?|seconds?|秒钟?))?$`,
);

function fromText(text: string, unit: DurationUnit): Seconds | DurationFault {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const negative = /^[-−]/.test(plain);
  const total = unsigned(negative ? plain.slice(1) : plain, unit);
  if (total === null) return 'calls.durationUnreadable';
  return negative && total > 0 ? 'calls.durationNegative' : fromNumber(total, 's');
}

function unsigned(text: string, unit: DurationUnit): number | null {
  if (NUMBER.test(text)) return Number(text.replaceAll(',', '')) * SECONDS_OF[unit];
  const clock = CLOCK.exec(text);
  if (clock !== null) return fromClock(clock);
  const words = text === '' ? null : WORDS.exec(text);
  return words === null ? null : sum(words[1], words[2], words[3]);
}

function fromClock([, hours, minutes, secs]: RegExpExecArray): number | null {
  const wraps = Number(secs) >= 60 || (hours !== undefined && Number(minutes) >= 60);
  return wraps ? null : sum(hours, minutes, secs);
}

const sum = (hours = '0', minutes = '0', secs = '0'): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(secs);
